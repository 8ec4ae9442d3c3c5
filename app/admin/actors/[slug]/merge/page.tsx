/** The other actor that is the same: found by a name of it, compared, and merged with this one. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requireRole } from '@/lib/auth/session';
import { countBelongings, findActorsToMerge, type LockedActor } from '@/lib/db/actor-merges';
import { searchActors } from '@/lib/db/actors';
import { database } from '@/lib/db/client';
import { actorKindSchema, slugSchema } from '@/lib/domain/actor';
import { mergeBar } from '@/lib/workflows/actors/merge-actors';
import { comma, isolate } from '../../../../messages/format';
import { translator } from '../../../../messages/translator';
import { readQuery, readSegment, type SearchParams } from '../../../../request-query';
import {
  MERGE_PAGE_QUERY,
  MergeBarred,
  MergeForm,
  MergeFrame,
  type MergeName,
  MergeSearch,
  MergeSides,
  MOST_FOUND,
} from '../../../merging/MergePages';
import { mergeNow } from './actions';

export function generateMetadata(): Metadata {
  return { title: translator('merges')('actor.title') };
}

const named = ({ slug, name, kind }: { slug: string; name: string; kind: string }): MergeName => ({
  slug,
  name,
  note: translator('words.kinds')(actorKindSchema.parse(kind)),
});

async function Choice({ actor: { slug, name }, q }: { actor: LockedActor; q: string }) {
  const t = translator('merges.actor');
  const found = await searchActors(database(), q || name, { limit: MOST_FOUND });
  const others = found.filter((each) => each.slug !== slug).map(named);
  return <MergeSearch kind="actor" {...{ slug, q }} title={t('alike')} empty={t('none')} found={others} />;
}

async function sideOf(actor: LockedActor) {
  const belongings = await countBelongings(database(), actor.id);
  const told = (
    <>
      <p className="figures text-small">{translator('merges')('actor.belongings', { ...belongings })}</p>
      {actor.relationships.length > 0 ? (
        <p className="text-small">{actor.relationships.map(isolate).join(comma())}</p>
      ) : null}
    </>
  );
  return { ...named(actor), told };
}

async function Compared({ into, from }: { into: LockedActor; from: LockedActor | undefined }) {
  const bar = mergeBar(into, from);
  return (
    <>
      {from ? <MergeSides kind="actor" into={await sideOf(into)} from={await sideOf(from)} /> : null}
      {bar || !from ? (
        <MergeBarred
          kind="actor"
          slug={into.slug}
          reason={bar ?? 'missing'}
          swapWith={bar === 'party' ? from?.slug : undefined}
        />
      ) : (
        <MergeForm kind="actor" into={into} from={from} merge={mergeNow} />
      )}
    </>
  );
}

export default async function MergeActorPage({
  params,
  searchParams,
}: {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}) {
  await requireRole('editor');
  const slug = await readSegment('slug', slugSchema, params);
  const { with: other, q, unmerged } = await readQuery(MERGE_PAGE_QUERY, searchParams);
  const actors = await findActorsToMerge(database(), [slug, ...(other ? [other] : [])]);
  const actor = actors.get(slug);
  if (!actor || actor.merged) notFound();
  const compares = other !== undefined && other !== slug;
  return (
    <MergeFrame
      kind="actor"
      lead={translator('merges')('actor.lead')}
      unmerged={unmerged}
      record={compares ? undefined : named(actor)}
    >
      {compares ? <Compared into={actor} from={actors.get(other)} /> : <Choice actor={actor} q={q} />}
    </MergeFrame>
  );
}
