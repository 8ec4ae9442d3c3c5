/** A small world of plain rows for tests: an editor, four actors, one relationship, one topic. */

import type { z } from 'zod';
import type { Database } from '@/lib/db/client';
import { newId } from '@/lib/db/ids';
import type { Proposal } from '@/lib/domain/draft';
import { storedProposalSchema } from '@/lib/domain/evidence-support';
import { foldName } from '@/lib/domain/fold-name';

export const EDITOR = {
  id: 'editor-1',
  name: 'Edith Editor',
  email: 'edith@example.org',
  role: 'editor',
} as const;
export const VIEWER = {
  id: 'viewer-1',
  name: 'Vera Viewer',
  email: 'vera@example.org',
  role: 'viewer',
} as const;

/** Writes the world; every database test may start from it. */
export async function writeWorld(db: Database): Promise<void> {
  await db.user.createMany({ data: [EDITOR, VIEWER].map((user) => ({ ...user })) });
  const actor = (slug: string, kind: string, name: string, country: string | null = null) => ({
    id: newId(),
    slug,
    kind,
    name,
    country,
  });
  const [iraq, nato] = [actor('iraq', 'state', 'Iraq', 'IQ'), actor('nato', 'organisation', 'NATO')];
  const people = [
    actor('fuad-hussein', 'person', 'Fuad Hussein'),
    actor('jens-stoltenberg', 'person', 'Jens Stoltenberg'),
  ];
  const all = [iraq, nato, ...people];
  await db.actor.createMany({ data: all });
  await db.actorName.createMany({
    data: all.map(({ id, name }) => ({
      id: newId(),
      actorId: id,
      text: name,
      language: 'en',
      folded: foldName(name),
    })),
  });
  const post = (person: string, of: string, office: string, from: string, to: string | null) => ({
    id: newId(),
    actorId: all.find(({ slug }) => slug === person)?.id ?? '',
    organisationId: all.find(({ slug }) => slug === of)?.id ?? '',
    office,
    fromEdtf: from,
    toEdtf: to,
    startsOn: new Date(`${from}T00:00:00Z`),
    endsOn: to === null ? null : new Date(`${to}T00:00:00Z`),
    confirmed: true,
  });
  await db.affiliation.createMany({
    data: [
      post('fuad-hussein', 'iraq', 'Minister of Foreign Affairs', '2020-06-06', null),
      post('jens-stoltenberg', 'nato', 'Secretary General', '2014-10-01', '2024-09-30'),
    ],
  });
  const [a, b] = [iraq.id, nato.id].sort();
  await db.relationship.create({
    data: { slug: 'iraq-nato', title: 'Iraq – NATO', actorAId: a ?? '', actorBId: b ?? '' },
  });
  await db.topic.create({ data: { slug: 'training', name: 'Training' } });
}

/**
 * A proposal that can be published in this world, with changes. Its evidence supports what it says, where nothing
 * else is said.
 */
export function completeProposal(change: Partial<z.input<typeof storedProposalSchema>> = {}): Proposal {
  const participant = (actorId: string, name: string) => ({
    name,
    actorId,
    role: 'participant' as const,
    capacity: null,
    affiliation: null,
  });
  return storedProposalSchema.parse({
    title: 'Fuad Hussein meets Jens Stoltenberg',
    date: '2021-05-04',
    type: 'meeting',
    participants: [
      participant('fuad-hussein', 'Fuad Hussein'),
      participant('jens-stoltenberg', 'Jens Stoltenberg'),
    ],
    relationships: ['iraq-nato'],
    topics: ['training'],
    sources: [
      {
        url: 'https://example.org/report',
        title: 'A report',
        publisher: null,
        publishedOn: '2021-05-05',
        language: 'en',
      },
    ],
    ...change,
  });
}

/** A pending draft as a plain row; answers its id. */
export async function writeDraft(
  db: Database,
  proposal: Proposal,
  articleId: string | null = null,
): Promise<string> {
  const row = await db.draft.create({
    data: { title: proposal.title, proposal: JSON.parse(JSON.stringify(proposal)), articleId },
    select: { id: true },
  });
  return row.id;
}
