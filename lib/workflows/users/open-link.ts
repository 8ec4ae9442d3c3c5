/** What a link says to who has it, and why it may lead nowhere. */
import { digestOfLink } from '@/lib/auth/one-time-links';
import { roleNow } from '@/lib/auth/role-now';
import type { Database, Queryable } from '@/lib/db/client';
import { findLink, type StoredLink } from '@/lib/db/one-time-links';
import { findUser } from '@/lib/db/users';
import { type LinkFault, linkTokenSchema, type OpenedLink } from '@/lib/domain/one-time-link';

/**
 * Why the link leads nowhere now, or null. One that an administrator made who is none any more is as if revoked: whoever
 * is shut out keeps no way in.
 */
export async function faultOfLink(
  db: Queryable,
  link: StoredLink | null,
  now: Date,
): Promise<LinkFault | null> {
  if (!link) return 'unknown';
  if (link.usedAt) return 'used';
  if (link.revokedAt) return 'revoked';
  if (link.expiresAt <= now) return 'expired';
  // Whoever is shut out sets no password; of a reset there is always a person.
  if (link.userId !== null && (await findUser(db, link.userId))?.banned !== false) return 'revoked';
  if (link.byOperator) return null;
  const maker = link.createdById === null ? null : await findUser(db, link.createdById);
  const still = maker && !maker.banned && (await roleNow(db, maker)) === 'administrator';
  return still ? null : 'revoked';
}

export type OpenLinkResult = { ok: true; link: OpenedLink } | { ok: false; reason: LinkFault };

export async function openLink(db: Database, token: string): Promise<OpenLinkResult> {
  if (!linkTokenSchema.safeParse(token).success) return { ok: false, reason: 'unknown' };
  const link = await findLink(db, digestOfLink(token));
  const reason = await faultOfLink(db, link, new Date());
  if (!link || reason) return { ok: false, reason: reason ?? 'unknown' };
  const { kind, email, role, createdBy: by, userId, expiresAt } = link;
  const person = userId ? await findUser(db, userId) : null;
  return {
    ok: true,
    link: { kind, email, role, by, name: person?.name ?? null, expiresAt: expiresAt.toISOString() },
  };
}
