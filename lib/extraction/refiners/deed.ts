/**
 * The deed that an act is by its own words, for the headline: finer than its type, and right where the type is not.
 *
 * Matches: "presented his letters of credence to the King" (credentials), "pulled its medics out of Mali" (withdrawal).
 * Near miss: "met the commander who withdrew the troops" (the words stand behind another verb), "pulled out of the talks".
 */
import type { Deed } from '@/lib/domain/event-title';
import type { CompiledDeed } from '../lexicon/compile-deeds';
import type { Candidate, Reading } from '../reading';

/** Words before and after the act that belong to it. */
const BEFORE = 8;
const AFTER = 10;

const ANYWHERE: ReadonlySet<Deed> = new Set(['credentials', 'command-taken', 'command-given']);

/** The words of the act's own clause: none behind the verb of the next act. */
function around({ act, sentence }: Candidate, order: 'svo' | 'vso' | 'sov'): string[] {
  const next = sentence.acts.find(
    ({ first, row }) => first >= act.last && row.frame !== 'noun' && row.frame !== 'none',
  );
  const until = Math.min(act.last + AFTER, next?.first ?? sentence.tokens.length);
  // What a passive or a verb at the end is about stands before it.
  const back = act.passive || order === 'sov' ? BEFORE : 0;
  return sentence.tokens.slice(Math.max(0, act.groupFirst - back), until).map(({ fold }) => fold);
}

function tells({ words, beside }: CompiledDeed, folds: readonly string[]): boolean {
  const has = (finder: CompiledDeed['words']): boolean =>
    folds.some((_, at) => finder.find(folds, at) !== null);
  return has(words) && (beside === null || has(beside));
}

/** The deed that the act names, or null where its type says all. */
export function deedOf(lead: Candidate, reading: Reading): Deed | null {
  if (lead.act.row.frame === 'say') return null;
  const folds = around(lead, reading.pack.pack.order);
  const found = reading.pack.deeds.find((row) => fits(row.deed, lead) && tells(row, folds));
  if (found !== undefined) return found.deed;
  return lead.cameo.startsWith('087') ? 'withdrawal' : null;
}

/** Encounters and calls stay what they are, whatever is spoken of: "met to discuss the withdrawal of troops". */
function fits(deed: Deed, { ofType, type }: Candidate): boolean {
  return ANYWHERE.has(deed) || !ENCOUNTERS.has(ofType ?? type);
}

const ENCOUNTERS: ReadonlySet<string> = new Set([
  'meeting',
  'visit',
  'call',
  'summit',
  'negotiation',
  'condemnation',
  'attack',
]);
