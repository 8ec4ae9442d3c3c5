/** The words that editors give fields, taken from the form only where they stand in the article and carry the value. */
import { findArticle, type StoredArticle } from '@/lib/db/articles';
import type { Database } from '@/lib/db/client';
import type { Proposal } from '@/lib/domain/draft';
import { BY_EDITOR, type KeptEvidence, MAX_WORDS_LENGTH, quoteIsExact } from '@/lib/domain/evidence';
import { evidenceStands } from '@/lib/domain/evidence-support';
import { refusalOfWords, type WordsNotTaken, wordsAreRead } from '@/lib/domain/words';
import { readWordsOf } from '../articles/read-words';

/** Evidence of one proposal in all. */
const MOST = 500;
/** New words of one save that are read. */
const MOST_READ = 40;

/** Words that were not taken, and why. */
export interface RefusedWords {
  field: string;
  quote: string;
  reason: WordsNotTaken;
}

const keyOf = ({ field, source, start, end, supports }: KeptEvidence) =>
  JSON.stringify([field, source, start, end, supports]);

/** Words of fields that are read before they are taken are not taken unread. */
async function refusalOf(
  db: Database,
  article: StoredArticle | null,
  proposal: Proposal,
  span: KeptEvidence,
  mayRead: boolean,
): Promise<WordsNotTaken | null> {
  const { field, quote } = span;
  const text = (span.source === 'title' ? article?.title : article?.body) ?? '';
  const exact = quoteIsExact(text, span) && quote.trim() !== '' && quote.length <= MAX_WORDS_LENGTH;
  if (!article || !exact) return 'not-there';
  if (!wordsAreRead(field)) return null;
  const read = mayRead ? await readWordsOf(db, article, span) : null;
  return read === null ? 'not-read' : refusalOfWords(proposal, field, quote, read);
}

/**
 * The evidence of a draft that is saved: all that the extractor read, and of what editors gave what the form still
 * has. New words have to stand in the article and to support the value that the form has for their field.
 *
 * @param stored the evidence that the draft had
 * @param proposal what the form sends
 */
export async function evidenceToKeep(
  db: Database,
  articleId: string | null,
  stored: readonly KeptEvidence[],
  proposal: Proposal,
): Promise<{ evidence: KeptEvidence[]; refused: RefusedWords[] }> {
  const known = new Set(stored.map(keyOf));
  const sent = new Map(
    proposal.evidence.filter(({ rule }) => rule === BY_EDITOR).map((span) => [keyOf(span), span]),
  );
  const evidence = stored.filter((span) => span.rule !== BY_EDITOR || sent.has(keyOf(span)));
  const fresh = [...sent.values()].filter(
    (span) => !known.has(keyOf(span)) && evidenceStands(proposal, span),
  );
  const article = articleId && fresh.length > 0 ? await findArticle(db, articleId) : null;
  const refused: RefusedWords[] = [];
  for (const [index, span] of fresh.entries()) {
    const { field, quote } = span;
    const reason = await refusalOf(db, article, proposal, span, index < MOST_READ);
    if (reason) refused.push({ field, quote, reason });
    else if (evidence.length >= MOST) refused.push({ field, quote, reason: 'too-many' });
    else evidence.push(span);
  }
  return { evidence, refused };
}
