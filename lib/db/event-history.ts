/** What readers see of the versions of an event: no notes and no names of editors are asked of the database here. */
import type { Proposal } from '@/lib/domain/draft';
import type { EventRevision } from '@/lib/domain/event';
import type { VersionState } from '@/lib/domain/event-version';
import { standingEvidence } from '@/lib/domain/evidence-support';
import type { Queryable } from './client';
import { proposalOfSnapshot } from './event-state';

export interface EventVersion extends EventRevision {
  /** Null where what was kept of it cannot be read any more. */
  state: VersionState | null;
}

/** Names by slug; a slug that is gone stands for itself. */
type Names = ReadonlyMap<string, string>;

/** Picked by name, so that a field for editors that is added to drafts does not come here by itself. */
function stateOf(proposal: Proposal, relationships: Names, topics: Names): VersionState {
  const { title, summary, date, dateStated, type, status, cameo, location } = proposal;
  const nameIn = (names: Names) => (slug: string) => names.get(slug) ?? slug;
  return {
    title,
    summary,
    date,
    dateStated,
    type,
    status,
    cameo,
    location,
    participants: proposal.participants.map(({ name, role, capacity, affiliation }) => ({
      name,
      role,
      capacity,
      affiliation,
    })),
    relationships: proposal.relationships.map(nameIn(relationships)),
    topics: proposal.topics.map(nameIn(topics)),
    sources: proposal.sources.map(({ url, title: name, publisher }) => ({ url, title: name, publisher })),
    contradictions: proposal.contradictions.map(({ field, says }) => ({ field, says })),
    evidence: standingEvidence(proposal).map(({ field, quote }) => ({ field, quote })),
  };
}

function readable(snapshot: unknown): Proposal | null {
  try {
    return proposalOfSnapshot(snapshot);
  } catch {
    return null;
  }
}

/** The latest `most` versions of a published event, the latest first. */
export async function listEventVersions(db: Queryable, slug: string, most: number): Promise<EventVersion[]> {
  const rows = await db.revision.findMany({
    where: { event: { slug, withdrawnAt: null } },
    orderBy: { version: 'desc' },
    take: most,
    select: { version: true, createdAt: true, correction: true, snapshot: true },
  });
  const proposals = rows.map(({ snapshot }) => readable(snapshot));
  const slugs = (of: (proposal: Proposal) => readonly string[]) => ({
    slug: { in: [...new Set(proposals.flatMap((one) => (one ? of(one) : [])))] },
  });
  const [relationships, topics] = await Promise.all([
    db.relationship.findMany({
      where: slugs((one) => one.relationships),
      select: { slug: true, title: true },
    }),
    db.topic.findMany({ where: slugs((one) => one.topics), select: { slug: true, name: true } }),
  ]);
  const titles = new Map(relationships.map((row) => [row.slug, row.title]));
  const names = new Map(topics.map((row) => [row.slug, row.name]));
  return rows.map(({ version, createdAt, correction }, index) => {
    const proposal = proposals[index];
    return {
      version,
      createdAt: createdAt.toISOString(),
      correction,
      state: proposal ? stateOf(proposal, titles, names) : null,
    };
  });
}
