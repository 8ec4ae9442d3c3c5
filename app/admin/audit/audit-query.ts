/** What of the record is asked for, from the address of the page or of the file. */
import { z } from 'zod';
import type { AuditFilter } from '@/lib/db/audit-list';
import { AUDIT_KINDS } from '@/lib/domain/audit-action';
import { wordsSchema } from '@/lib/domain/event-filter';
import { param } from '../../request-query';

/** As the browser's own field for a day sends it. */
const day = param(
  z
    .string()
    .regex(/^[12]\d{3}-\d\d-\d\d$/)
    .refine((text) => new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text),
  '',
);

export const auditQuery = {
  q: param(wordsSchema, ''),
  person: param(z.string().max(100), ''),
  kind: param(z.enum(AUDIT_KINDS), ''),
  /** `event:some-slug`. */
  about: param(
    z
      .string()
      .max(500)
      .regex(/^[a-z-]+:./),
    '',
  ),
  from: day,
  to: day,
} as const;
export type AuditQuery = { [Name in keyof typeof auditQuery]: string };

export function filterOf({ q, person, kind, about, from, to }: AuditQuery): AuditFilter {
  const at = about.indexOf(':');
  return {
    query: q,
    actorId: person,
    action: kind && `${kind}.`,
    subject: about.slice(0, Math.max(0, at)),
    subjectId: about.slice(at + 1),
    from,
    to,
  };
}

/** The address of the same question at another path, with more beside it. */
export function hrefOf(path: string, query: AuditQuery, more: Record<string, string> = {}): string {
  const all = Object.entries({ ...query, ...more }).filter(([, value]) => value !== '');
  return all.length > 0 ? `${path}?${new URLSearchParams(all)}` : path;
}
