/**
 * Offices of more than one part: two offices of one person, and posts abroad.
 *
 * Matches: "Deputy Prime Minister and Foreign Minister Pham", "ambassador to Vietnam".
 * Near miss: "the president and the prime minister" (two people), "left for Vietnam" (no office).
 */
import { isPosted } from '../lexicon/office-kinds';
import type { Label, Named, NamedSentence } from '../reading';

/** What a phrase is built of. */
export interface Parts {
  name: Extract<Label, { kind: 'name' }> | null;
  office: Extract<Label, { kind: 'office' }> | null;
  organ: Extract<Label, { kind: 'organ' }> | null;
  person: Extract<Label, { kind: 'person' }> | null;
}

/** "Deputy Prime Minister and Foreign Minister Pham": one person with two offices. */
export function secondOffice(
  sentence: NamedSentence,
  last: number,
  label: Label,
  after: Label | undefined,
  parts: Parts,
  reading: Named,
): boolean {
  return (
    label.kind === 'office' &&
    parts.office !== null &&
    parts.person === null &&
    label.first === last + 1 &&
    reading.pack.words.and.has(sentence.tokens[last]?.fold ?? '') &&
    (after?.kind === 'person' || after?.kind === 'title') &&
    after.first === label.last
  );
}

/** "ambassador to Vietnam", "envoy in Oslo": the state to which somebody is posted, and where the words end. */
export function postingAt(
  sentence: NamedSentence,
  last: number,
  label: Label | undefined,
  parts: Parts,
  reading: Named,
): Label | null {
  const office = parts.office?.office.office ?? '';
  if (!isPosted(office) || label?.kind !== 'name') return null;
  const between = sentence.tokens.slice(last, label.first);
  const marker = between[0] === undefined ? undefined : reading.pack.words.markers.get(between[0].fold);
  const rest = between.slice(1).every((token) => reading.pack.words.determiners.has(token.fold));
  return (marker === 'to' || marker === 'at') && rest ? label : null;
}

const LONGEST = 8;

/**
 * Where the words end that say what an envoy is for: "special envoy | for Central Asia", "representative | for the Middle
 * East and North Africa"; `from` where none follow. Near miss: "met the envoy for talks" (no name).
 */
export function chargeEnd(
  sentence: NamedSentence,
  from: number,
  office: string | null,
  posted: boolean,
  reading: Named,
): number {
  if (office === null || !isPosted(office)) return from;
  const { tokens } = sentence;
  const { words } = reading.pack;
  const more = posted && words.and.has(tokens[from]?.fold ?? '');
  if (!more && words.markers.get(tokens[from]?.fold ?? '') !== 'to') return from;
  let end = from;
  for (let i = from + 1; i < tokens.length && i - from <= LONGEST; i += 1) {
    const token = tokens[i];
    if (
      token?.kind !== 'word' ||
      sentence.labels.some((label) => label.kind !== 'name' && label.kind !== 'organ' && label.first === i)
    )
      break;
    if (sentence.dates.some((date) => date.first <= i && i < date.last)) break;
    if (token.capital) end = i + 1;
    else if (!words.determiners.has(token.fold) && !words.and.has(token.fold)) break;
  }
  return end;
}
