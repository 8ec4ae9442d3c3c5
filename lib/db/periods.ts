/** What lies behind the events of a relationship: long missions, and who led its two parties. */
import { leadersOf, type Period, type SayOffice } from '@/lib/domain/period';
import type { Queryable } from './client';
import { toDayOrNull } from './dates';
import { actorName } from './local-names';

/** Which events may be periods, the longest first: a mission shorter than a year is an event like others. */
export const LONG_MISSIONS = {
  types: ['mission', 'training', 'deployment'],
  status: 'happened',
  days: 365,
  // Years and months among them are left out.
  most: 120,
} as const;
const MOST_MISSIONS = 40;
const MOST_POSTS = 400;

interface MissionRow {
  slug: string;
  title: string;
  starts_on: Date;
  ends_on: Date;
}

/** What a span is written as where its end is open. */
const OPEN_END = '9999-12-31';

/**
 * The periods of a relationship, by its slug: published missions, trainings and deployments that last a year or more,
 * and the leaders of both parties as sources have them (posts of general knowledge are left out). Empty where there is
 * no such relationship.
 *
 * @param longest numbers of its events that may be such missions (`LONG_MISSIONS`)
 * @param say how offices are said; left out: as the record does
 */
export async function listPeriods(
  db: Queryable,
  slug: string,
  longest: readonly number[],
  say?: SayOffice,
): Promise<Period[]> {
  const relationship = await db.relationship.findFirst({
    where: { slug },
    select: {
      id: true,
      title: true,
      actorA: { select: { id: true, name: true } },
      actorB: { select: { id: true, name: true } },
    },
  });
  if (!relationship) return [];
  const { actorA, actorB, title } = relationship;
  const [first, second] = title.startsWith(actorB.name) ? [actorB, actorA] : [actorA, actorB];
  const [missions, posts] = await Promise.all([
    db.$queryRaw<MissionRow[]>`
      SELECT e.slug, e.title, e.starts_on, e.ends_on
      FROM event e WHERE e.number = ANY(${[...longest]}::int[]) AND e.withdrawn_at IS NULL AND e.precision = 'interval'
      ORDER BY e.ends_on - e.starts_on DESC, e.slug LIMIT ${MOST_MISSIONS}`,
    db.affiliation.findMany({
      where: { organisationId: { in: [first.id, second.id] }, origin: 'curated', startsOn: { not: null } },
      select: {
        id: true,
        office: true,
        organisationId: true,
        startsOn: true,
        endsOn: true,
        actor: { select: { slug: true, name: true } },
      },
      orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
      take: MOST_POSTS,
    }),
  ]);
  const leaders = (party: typeof first, kind: 'first-leader' | 'second-leader') =>
    leadersOf(
      posts
        .filter((post) => post.organisationId === party.id)
        .map(({ id, office, actor, startsOn, endsOn }) => ({
          id,
          office,
          holder: actorName(actor),
          from: toDayOrNull(startsOn),
          to: toDayOrNull(endsOn),
        })),
      party.name,
      kind,
      say,
    );
  return [
    ...missions.map(({ slug: id, title: name, starts_on, ends_on }): Period => {
      const to = toDayOrNull(ends_on);
      return {
        id,
        name,
        from: toDayOrNull(starts_on) ?? '',
        to: to === OPEN_END ? null : to,
        kind: 'mission',
        office: '',
        isLocal: false,
      };
    }),
    ...leaders(first, 'first-leader'),
    ...leaders(second, 'second-leader'),
  ];
}
