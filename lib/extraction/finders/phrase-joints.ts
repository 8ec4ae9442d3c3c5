/**
 * Which neighbouring labels belong to one phrase.
 *
 * Matches: "Secretary General | of the | NATO", "Special Representative | of the | UN | Secretary-General" (one post).
 * Near miss: "the president and the prime minister" (two), "Iran and Iraq" (two).
 */
import { actsForAnother, speaksFor } from '../lexicon/office-kinds';
import { smallWords } from '../lexicon/small-words';
import type { Label, Named, NamedSentence } from '../reading';
import type { Parts } from './compound-offices';
import { isBodyNoun } from './owner-phrases';

/** The office read so far is that of somebody who acts for the holder of another. */
function delegated(parts: Parts): boolean {
  return parts.office !== null && actsForAnother(parts.office.office.office);
}

/** True where only words that may stand inside a phrase lie between two labels. */
export function joined(
  sentence: NamedSentence,
  from: number,
  to: number,
  reading: Named,
  parts: Parts,
  next: Label,
): boolean {
  const { words, pack } = reading.pack;
  let ofs = 0;
  // "the Iraqi parliament's foreign relations committee chairman": the words of a body may be many.
  const body = next.kind === 'office' && isBodyNoun(sentence.tokens[to - 1]?.fold ?? '', reading);
  for (let i = from; i < to; i += 1) {
    const token = sentence.tokens[i];
    if (token === undefined) return false;
    if (/^(?:['’]s?|s)$/.test(token.text)) continue;
    if (words.determiners.has(token.fold) && token.fold !== 'of') continue;
    // "NATO's 26 member states": a number between owner and organ.
    if (token.kind === 'number' && i > from && next.kind === 'organ') continue;
    // "الأمين العام لحلف الناتو": the clitic ل joins office and organisation.
    const owner = next.kind === 'name' || (next.kind === 'office' && delegated(parts));
    if (token.fold === 'ل' && parts.office !== null && parts.name === null && owner) continue;
    // "adviser to the president", "spokesman for the ministry": whoever acts for another.
    const speaks = parts.office !== null && speaksFor(parts.office.office.office) && parts.name === null;
    if (words.markers.get(token.fold) === 'to' && i === from && speaks && next.kind === 'name') continue;
    if (words.markers.get(token.fold) === 'to' && i === from && next.kind === 'office' && delegated(parts))
      continue;
    // "وفد من حركة حماس", "هیأتی از ایران": a delegation from somebody is his.
    const fromOwner = /^(من|از)$/.test(token.fold) && parts.organ?.organ.organ === null && to - from === 1;
    if (fromOwner && parts.name === null && next.kind === 'name') continue;
    if (words.markers.get(token.fold) === 'of' && !smallWords(reading.language).mutualLinks.has(token.fold)) {
      ofs += 1;
      if (ofs > 1) return false;
      continue;
    }
    // "the Danish fact-finding mission": one or two plain words between adjective and organ.
    const adjective =
      parts.name?.form === 'demonym' ||
      parts.name?.form === 'acronym' ||
      sentence.tokens[from]?.text.startsWith("'");
    if (
      adjective &&
      parts.office === null &&
      parts.person === null &&
      (next.kind === 'organ' || next.kind === 'office') &&
      to - from <= (body ? 6 : 3) &&
      token.kind === 'word' &&
      !words.markers.has(token.fold) &&
      !words.auxiliaries.has(token.fold) &&
      !words.openers.has(token.fold) &&
      !words.and.has(token.fold) &&
      !reading.pack.acts.has(token.fold)
    )
      continue;
    return false;
  }
  // "of" joins an office, organ or person's office to its state, not a state to what follows it.
  if (ofs > 0 && next.kind === 'person') return false;
  if (
    ofs > 0 &&
    parts.office === null &&
    parts.organ === null &&
    !(pack.adjectiveAfter && parts.name !== null)
  )
    return false;
  return true;
}

export function fits(
  parts: Parts,
  label: Label,
  gap: number,
  afterPossessive: boolean,
  officeAfter: boolean,
  stateAfter: boolean,
): boolean {
  if (label.kind === 'title') return parts.person === null;
  if (label.kind === 'person')
    return (
      parts.person === null &&
      !(
        parts.name !== null &&
        parts.office === null &&
        parts.organ === null &&
        !afterPossessive &&
        gap > 0
      ) &&
      !(parts.organ !== null && parts.office === null)
    );
  // The state ends an Arabic or Persian office: what follows it is another's.
  if (
    stateAfter &&
    parts.name !== null &&
    parts.person === null &&
    (label.kind === 'office' || label.kind === 'organ')
  )
    return false;
  // "فؤاد حسين وزير خارجية العراق": the office follows its holder without a comma.
  // "President Ruto's special envoy": the post is the envoy's, of the state for which the president acts.
  if (label.kind === 'office' && parts.person !== null && afterPossessive)
    return actsForAnother(label.office.office) && (parts.name !== null || parts.person.entity.party !== null);
  if (label.kind === 'office' && parts.person === null && parts.office !== null)
    return afterPossessive
      ? actsForAnother(label.office.office)
      : delegated(parts) && (gap > 0 || parts.name !== null || stateAfter);
  if (label.kind === 'office')
    return (
      parts.office === null && (parts.person === null || (officeAfter && gap === 0 && parts.name === null))
    );
  // "the leaders of NATO's 26 member states": a second word for the same people.
  const sameBody =
    label.kind === 'organ' &&
    afterPossessive &&
    label.organ.organ === null &&
    parts.organ?.organ.organ === null;
  if (label.kind === 'organ')
    return (parts.organ === null || sameBody) && parts.office === null && parts.person === null;
  if (label.kind === 'name')
    return (
      (parts.person === null || (stateAfter && parts.office !== null)) &&
      (parts.name === null ||
        (parts.name.form === 'demonym' && label.entity.kind === 'organ') ||
        (afterPossessive && label.entity.kind === 'organ') ||
        (parts.office !== null &&
          parts.organ === null &&
          parts.name.entity.kind === 'organ' &&
          label.entity.kind === 'state'))
    );
  return false;
}
