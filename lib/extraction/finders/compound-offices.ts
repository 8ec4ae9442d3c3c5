/**
 * Offices of more than one part: two offices of one person, and posts abroad.
 *
 * Matches: "Deputy Prime Minister and Foreign Minister Pham", "ambassador to Vietnam".
 * Near miss: "the president and the prime minister" (two people), "left for Vietnam" (no office).
 */
import type { Label, Reading, Sentence } from '../reading';

/** What a phrase is built of. */
export interface Parts {
  name: Extract<Label, { kind: 'name' }> | null;
  office: Extract<Label, { kind: 'office' }> | null;
  organ: Extract<Label, { kind: 'organ' }> | null;
  person: Extract<Label, { kind: 'person' }> | null;
}

/** "Deputy Prime Minister and Foreign Minister Pham": one person with two offices. */
export function secondOffice(
  sentence: Sentence,
  last: number,
  label: Label,
  after: Label | undefined,
  parts: Parts,
  reading: Reading,
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
  sentence: Sentence,
  last: number,
  label: Label | undefined,
  parts: Parts,
  reading: Reading,
): Label | null {
  const office = parts.office?.office.office ?? '';
  if (
    !/^(Ambassador|Deputy Ambassador|High Commissioner|Special Envoy|Consul General|Chargé)/.test(office) ||
    label?.kind !== 'name'
  )
    return null;
  const between = sentence.tokens.slice(last, label.first);
  const marker = between[0] === undefined ? undefined : reading.pack.words.markers.get(between[0].fold);
  const rest = between.slice(1).every((token) => reading.pack.words.determiners.has(token.fold));
  return (marker === 'to' || marker === 'at') && rest ? label : null;
}
