/** Links by which a password is set, by their digests. */
import type { InvitationLine, LinkKind } from '@/lib/domain/one-time-link';
import { type Role, roleSchema } from '@/lib/domain/user';
import { isUuid } from './articles';
import type { Queryable, Transaction } from './client';

export interface StoredLink {
  id: string;
  kind: LinkKind;
  email: string;
  role: Role | null;
  userId: string | null;
  createdById: string | null;
  createdBy: string;
  /** Of use without an administrator who stands for it. */
  byOperator: boolean;
  expiresAt: Date;
  usedAt: Date | null;
  revokedAt: Date | null;
}

export interface NewLink {
  kind: LinkKind;
  digest: string;
  email: string;
  role: Role | null;
  userId: string | null;
  createdById: string | null;
  createdBy: string;
  /** Of use without an administrator who stands for it. */
  byOperator: boolean;
  expiresAt: Date;
}

const OPEN = { usedAt: null, revokedAt: null };

/** Throws (`one_time_link_open_is_one`) where the address has one of the kind that is open. */
export async function insertLink(tx: Transaction, link: NewLink): Promise<string> {
  return (await tx.oneTimeLink.create({ data: link, select: { id: true } })).id;
}

/** The link of a digest, of use or not any more; within a transaction nobody else uses it until that ends. */
export async function lockLink(tx: Transaction, digest: string): Promise<StoredLink | null> {
  await tx.$queryRaw`SELECT 1 FROM one_time_link WHERE digest = ${digest} FOR UPDATE`;
  return findLink(tx, digest);
}

export async function findLink(db: Queryable, digest: string): Promise<StoredLink | null> {
  const row = await db.oneTimeLink.findUnique({ where: { digest } });
  if (!row) return null;
  const { digest: _, createdAt: __, ...link } = row;
  return {
    ...link,
    kind: link.kind as LinkKind,
    role: link.role === null ? null : roleSchema.parse(link.role),
  };
}

export async function markLinkUsed(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx.oneTimeLink.update({ where: { id }, data: { usedAt: now } });
}

/** Revokes what is open of this kind for an address; with `expiredBy` only what had ended by then. Answers how many. */
export async function revokeLinksOf(
  tx: Transaction,
  { kind, email, expiredBy }: { kind: LinkKind; email: string; expiredBy?: Date },
  now: Date,
): Promise<number> {
  const where = { ...OPEN, kind, email, ...(expiredBy && { expiresAt: { lte: expiredBy } }) };
  return (await tx.oneTimeLink.updateMany({ where, data: { revokedAt: now } })).count;
}

/** Revokes one invitation; false where there is none that is open. */
export async function revokeInvitation(tx: Transaction, id: string, now: Date): Promise<boolean> {
  if (!isUuid(id)) return false;
  const where = { ...OPEN, id, kind: 'invitation' };
  return (await tx.oneTimeLink.updateMany({ where, data: { revokedAt: now } })).count > 0;
}

/** Invitations that wait or have ended unused, the latest first. */
export async function listInvitations(db: Queryable): Promise<InvitationLine[]> {
  const rows = await db.oneTimeLink.findMany({
    where: { ...OPEN, kind: 'invitation' },
    orderBy: { createdAt: 'desc' },
    take: 500,
  });
  return rows.map(({ id, email, role, createdBy, createdAt, expiresAt }) => ({
    id,
    email,
    role: roleSchema.parse(role),
    by: createdBy,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }));
}
