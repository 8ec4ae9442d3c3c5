/** A link to a record of the desk, for those who may open it; others are led to its public page, where it has one. */
import { cache } from 'react';
import { Link } from '@/components/ui/language';
import { currentUser } from '@/lib/auth/session';
import { type Role, roleReaches } from '@/lib/domain/user';

const ROOMS = {
  drafts: { needs: 'contributor', publicly: null },
  actors: { needs: 'editor', publicly: '/actors' },
  relationships: { needs: 'editor', publicly: '/relationships' },
} as const satisfies Record<string, { needs: Role; publicly: string | null }>;

/** Asked once for a page. */
const roleNow = cache(async (): Promise<Role | null> => (await currentUser())?.role ?? null);

export async function DeskLink({
  room,
  record,
  className,
  children,
}: {
  room: keyof typeof ROOMS;
  /** Id or slug. */
  record: string;
  className?: string;
  children: React.ReactNode;
}) {
  const { needs, publicly } = ROOMS[room];
  const role = await roleNow();
  const folder = role !== null && roleReaches(role, needs) ? `/admin/${room}` : publicly;
  if (folder === null) return <span className={className}>{children}</span>;
  return (
    <Link href={`${folder}/${record}`} className={className}>
      {children}
    </Link>
  );
}
