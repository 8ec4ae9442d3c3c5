/** What waits, as an editor works it off: the most promising first, an article's drafts as one, likely one act together. */
import type { Queryable } from '@/lib/db/client';
import { listWaitingDrafts, type WaitingArticle, type WaitingDraft } from '@/lib/db/draft-queue';
import { listExistingSlugs } from '@/lib/db/known-slugs';
import { listPlans } from '@/lib/db/planned-publications';
import { isClean } from '@/lib/domain/clean-draft';
import type { Proposal } from '@/lib/domain/draft';
import type { PlannedPublication } from '@/lib/domain/planned-publication';
import { type PublishBlocker, publishBlockers } from '@/lib/domain/publish-blockers';
import type { SecondReading } from '@/lib/domain/second-reading';
import { groupDrafts } from '@/lib/jobs/group-drafts';

export interface QueuedDraft {
  id: string;
  version: number;
  proposal: Proposal;
  /** The event that it changes. */
  eventSlug: string | null;
  /** True while that event is withdrawn: publishing brings it back. */
  eventWithdrawn: boolean;
  createdAt: string;
  /** What a language model read of the same act. */
  second: SecondReading | null;
  blockers: PublishBlocker[];
  /** When it is to be published, or was and could not be. */
  plan: PlannedPublication | null;
  /** May be published unseen, with others (`isClean`). */
  clean: boolean;
}

/** A main draft and what folds under it. */
export interface QueueEntry extends QueuedDraft {
  article: WaitingArticle | null;
  /** The article's background drafts, under the most promising of its main drafts. */
  background: QueuedDraft[];
}

export interface Queue {
  /** Entries of likely one act together; most groups have one. */
  groups: QueueEntry[][];
  /** Drafts that wait, or of which some title has the query; and how many of them are in the groups. */
  total: number;
  listed: number;
  /** False where there was no time to find out what is one act. */
  grouped: boolean;
}

/** Beyond them the least promising are not looked at until some of those before are done. */
const MOST = 300;

const union = (drafts: readonly WaitingDraft[]) => ({
  participants: drafts.flatMap(({ proposal }) => proposal.participants),
  relationships: [...new Set(drafts.flatMap(({ proposal }) => proposal.relationships))],
  topics: [...new Set(drafts.flatMap(({ proposal }) => proposal.topics))],
});

/**
 * The drafts of an article as entries: each main one, and the background under the first; without a main one all under the first.
 * A draft that changes an event stands alone: whoever lets the change be says nothing of what else the article tells.
 */
export function foldArticles<
  Draft extends {
    proposal: Pick<Proposal, 'main'>;
    eventSlug: string | null;
    article: { id: string } | null;
  },
>(drafts: readonly Draft[]): { main: Draft; background: Draft[] }[] {
  const entries: { main: Draft; background: Draft[] }[] = [];
  const articles = new Map<string, { main: Draft; background: Draft[] }>();
  const ordered = [
    ...drafts.filter(({ proposal }) => proposal.main),
    ...drafts.filter(({ proposal }) => !proposal.main),
  ];
  for (const draft of ordered) {
    const article = draft.eventSlug === null ? draft.article : null;
    const first = article && articles.get(article.id);
    if (first && !draft.proposal.main) {
      first.background.push(draft);
      continue;
    }
    const entry = { main: draft, background: [] };
    entries.push(entry);
    if (article && !first) articles.set(article.id, entry);
  }
  const place = new Map(drafts.map((draft, index) => [draft, index]));
  return entries.sort((a, b) => (place.get(a.main) ?? 0) - (place.get(b.main) ?? 0));
}

/** The queue, or what of it has `query` in the title of a draft or article. */
export async function listQueue(db: Queryable, query = ''): Promise<Queue> {
  const { drafts, total, listed } = await listWaitingDrafts(db, { query, most: MOST });
  const known = await listExistingSlugs(db, union(drafts));
  const plans = await listPlans(
    db,
    drafts.map(({ id }) => id),
  );
  const folded = foldArticles(drafts);
  const groups = await groupDrafts(folded.map(({ main }) => main.proposal));
  const queued = ({ article, ...draft }: WaitingDraft, alone: boolean): QueuedDraft => {
    const blockers = publishBlockers(draft.proposal, { ...known, hasArticle: article !== null });
    const articleWarnings = article?.warnings ?? 0;
    const fresh = alone && draft.eventSlug === null;
    const plan = plans.get(draft.id) ?? null;
    return {
      ...draft,
      blockers,
      plan,
      clean:
        fresh &&
        isClean(draft.proposal, {
          blockers,
          articleWarnings,
          seenByEditor: draft.seenByEditor,
          second: draft.second,
          secondUnreadable: draft.secondUnreadable,
        }),
    };
  };
  const entryOf = (index: number, alone: boolean): QueueEntry[] => {
    const entry = folded[index];
    if (!entry) return [];
    const background = entry.background.map((draft) => queued(draft, alone));
    return [{ ...queued(entry.main, alone), article: entry.main.article, background }];
  };
  return {
    groups: (groups ?? folded.map((_, index) => [index])).map((group) =>
      group.flatMap((index) => entryOf(index, group.length === 1)),
    ),
    total,
    listed,
    grouped: groups !== null,
  };
}
