/** What an article tells differently from an event or another draft: to each difference the sentences that say so. */
import { findArticle, type StoredArticle } from '@/lib/db/articles';
import type { Queryable } from '@/lib/db/client';
import { findEvent } from '@/lib/db/event-detail';
import type { FoundContradiction } from '@/lib/domain/comparison';
import { cutText } from '@/lib/domain/cut-text';
import type { Proposal } from '@/lib/domain/draft';
import { quoteIsExact } from '@/lib/domain/evidence';
import { standingEvidence } from '@/lib/domain/evidence-support';
import { sentenceRound } from '@/lib/domain/quotation';

export interface Difference extends FoundContradiction {
  /** The sentence of the other side's own source, where it is known. */
  ourQuote: string | null;
}

type Texts = Pick<StoredArticle, 'title' | 'body'>;
/** Words of evidence, with the text into which they point. */
interface Words {
  field: string;
  quote: string;
  start: number;
  end: number;
  text: string | null | undefined;
}

const LONGEST = 2_000;

function sentenceOf({ text, quote, start, end }: Words): string {
  const exact = text != null && quoteIsExact(text, { start, end, quote });
  return cutText(exact ? sentenceRound(text, start, end) : quote, LONGEST);
}

/** The evidence that stands in a proposal, with the text of its article; null where there is none to point into. */
function wordsOf(proposal: Proposal, article: Texts | null): Words[] {
  return standingEvidence(proposal).map((span) => ({
    ...span,
    text: span.source === 'title' ? article?.title : article?.body,
  }));
}

/** The evidence of a published event, out of all its articles. */
async function wordsOfEvent(db: Queryable, slug: string): Promise<Words[]> {
  const evidence = (await findEvent(db, slug))?.evidence ?? [];
  const ids = [...new Set(evidence.map(({ articleId }) => articleId))];
  const articles = new Map<string, StoredArticle | null>();
  for (const id of ids) articles.set(id, await findArticle(db, id));
  return evidence.map((span) => {
    const article = articles.get(span.articleId);
    return { ...span, text: span.part === 'title' ? article?.title : article?.body };
  });
}

/** The evidence field in which the words for a contradicted field stand: those of the person named first. */
const evidenceField = (field: string, value: string) =>
  field === 'participants' ? `participant:${value.split(':')[0]}` : field;

function withSentences(
  found: readonly FoundContradiction[],
  theirs: readonly Words[],
  ours: readonly Words[],
): Difference[] {
  const sentence = (words: readonly Words[], field: string, value: string) => {
    const own = words.find((each) => each.field === evidenceField(field, value));
    return own === undefined ? null : sentenceOf(own);
  };
  return found.map((each) => ({
    ...each,
    quote: sentence(theirs, each.field, each.theirs) ?? each.quote,
    ourQuote: sentence(ours, each.field, each.ours),
  }));
}

/** What was `found` between `draft`, read from `article`, and a published event. */
export async function differencesFromEvent(
  db: Queryable,
  slug: string,
  found: readonly FoundContradiction[],
  draft: Proposal,
  article: Texts | null,
): Promise<Difference[]> {
  return found.length === 0
    ? []
    : withSentences(found, wordsOf(draft, article), await wordsOfEvent(db, slug));
}

/** What was `found` between `draft`, read from `article`, and the draft of another article. */
export async function differencesFromDraft(
  db: Queryable,
  other: { proposal: Proposal; articleId: string },
  found: readonly FoundContradiction[],
  draft: Proposal,
  article: Texts | null,
): Promise<Difference[]> {
  return found.length === 0
    ? []
    : withSentences(
        found,
        wordsOf(draft, article),
        wordsOf(other.proposal, await findArticle(db, other.articleId)),
      );
}
