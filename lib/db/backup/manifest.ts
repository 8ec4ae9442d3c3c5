/** What a backup says of itself: the last entry of its ZIP archive, `manifest.json`. */
import { z } from 'zod';

export const BACKUP_FORMAT = 1;
export const MANIFEST = 'manifest.json';

const tableSchema = z.strictObject({
  name: z.string(),
  /** In the order in which COPY wrote them. */
  columns: z.array(z.string()).min(1),
  rows: z.number().int().min(0),
  /** Of the rows as COPY wrote them, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type BackedUpTable = z.infer<typeof tableSchema>;

export const manifestSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  /** ISO date-time in UTC of the state that it holds. */
  takenAt: z.string(),
  /** `server_version` of the PostgreSQL that it was taken from. */
  postgres: z.string(),
  /** Names of the migrations that had been applied, oldest first. */
  migrations: z.array(z.string()).min(1),
  /** First letters of a hash of AUTH_SECRET, by which second factors are sealed; null where it was not known. */
  secret: z.string().nullable(),
  tables: z.array(tableSchema),
});
export type BackupManifest = z.infer<typeof manifestSchema>;

/** Where the rows of a table stand in the archive: PostgreSQL's own text form of COPY. */
export const entryOf = (table: string): string => `tables/${table}.copy`;

/** A backup that cannot be taken, read or restored; the message says what to do. */
export class BackupError extends Error {
  override name = 'BackupError';
}
