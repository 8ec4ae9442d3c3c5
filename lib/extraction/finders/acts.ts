/**
 * Acts: the verbs and nouns of the pack's `acts`, read off the clauses of a sentence.
 *
 * Matches: "ont signé un accord", "سيلتقي" (planned), "görüşmedi" (negated), "a été reçu" (passive).
 * Near miss: "la visite" (after an article the form is the noun), "pourrait rencontrer" (supposed).
 */
import type { Act, Cut, CutSentence } from '../reading';
import { OrderedActs } from './acts-by-order';
import { ClauseActs } from './clause-acts';

/** Spans of a sentence inside quotation marks, as token indices. */
function quotedTokens(sentence: CutSentence): boolean[] {
  let open = false;
  return sentence.tokens.map((token) => {
    if (token.kind === 'mark') {
      if (/^[“«]$/.test(token.text)) open = true;
      else if (/^[”»]$/.test(token.text)) open = false;
      else if (token.text === '"') open = !open;
    }
    return open;
  });
}

/** The acts of a sentence by its clauses, in the order of the text. */
export function findActs(sentence: CutSentence, reading: Cut): readonly Act[] {
  const quoted = quotedTokens(sentence);
  const Reader = reading.pack.pack.order === 'svo' ? ClauseActs : OrderedActs;
  return new Reader(sentence, reading, quoted).acts;
}
