/**
 * Whose office it is, read as a whole phrase: the body behind the state or organisation that its words name.
 *
 * Matches: "the head of the | Palestinian chamber of commerce" (an office of that chamber), "the | Togolese port authority
 * chief", "the Ukrainian parliament's foreign affairs committee". Near miss: "the head of NATO" (the organisation's own
 * office), "the Iraqi president in Paris" (a place, no part of the body).
 */
import type { Entity } from '../lexicon/entity';
import type { Named, NamedSentence, TokenRange } from '../reading';
import { sourceText } from '../reading';
import { textEntity } from '../text-entity';

const LONGEST = 9;
const POSSESSIVE = /^(?:['’]s?|s)$/;

/** A plain word of a noun group: no verb, no small word, nothing of a date, a person or an office. */
function isNounWord(sentence: NamedSentence, at: number, reading: Named): boolean {
  const token = sentence.tokens[at];
  if (token === undefined || token.kind === 'mark') return false;
  const { words, acts } = reading.pack;
  const { fold } = token;
  if (sentence.dates.some((date) => date.first <= at && at < date.last)) return false;
  const label = sentence.labels.find((each) => each.first <= at && at < each.last);
  if (label !== undefined && label.kind !== 'organ' && label.kind !== 'name') return false;
  if (
    words.markers.has(fold) ||
    words.openers.has(fold) ||
    words.auxiliaries.has(fold) ||
    words.and.has(fold)
  )
    return false;
  if (words.relatives.has(fold) || words.determiners.has(fold)) return false;
  if (token.pos !== undefined && !token.capital) return /^(?:NOUN|ADJ|PROPN|NUM)$/.test(token.pos);
  return token.capital || !acts.has(fold);
}

function runEnd(sentence: NamedSentence, from: number, reading: Named): number {
  let end = from;
  while (end - from < LONGEST && isNounWord(sentence, end, reading)) end += 1;
  return end;
}

/** "chamber | of commerce", "Department | of the Communist Party of Cuba", "Institute | for Strategic Studies". */
function complementEnd(sentence: NamedSentence, from: number, reading: Named): number {
  const { words } = reading.pack;
  let end = from;
  for (let parts = 0; parts < 3; parts += 1) {
    const marker = words.markers.get(sentence.tokens[end]?.fold ?? '');
    const joins = marker === 'of' || (marker === 'to' && sentence.tokens[end + 1]?.capital === true);
    if (!joins) break;
    let start = end + 1;
    while (words.determiners.has(sentence.tokens[start]?.fold ?? '')) start += 1;
    const next = runEnd(sentence, start, reading);
    if (next === start) break;
    end = next;
  }
  return end;
}

/**
 * Where the words of a body end that begin with the name at `name`; `name.last` where they are that name alone. After an
 * adjective of nation and after a possessive any noun goes on with it, after a name only a noun of bodies.
 */
export function bodyEnd(
  sentence: NamedSentence,
  name: TokenRange,
  adjective: boolean,
  reading: Named,
): number {
  const { tokens } = sentence;
  const owned = POSSESSIVE.test(tokens[name.last]?.text ?? '');
  const from = owned ? name.last + 1 : name.last;
  let end = runEnd(sentence, from, reading);
  if (POSSESSIVE.test(tokens[end]?.text ?? '') && end > from) {
    const next = runEnd(sentence, end + 1, reading);
    end = next > end + 1 ? next : end;
  }
  if (end === from) return name.last;
  const noun = tokens.slice(from, end).some(({ fold }) => isBodyNoun(fold, reading));
  if (!adjective && !owned && !noun) return name.last;
  return complementEnd(sentence, end, reading);
}

/**
 * The body right behind an office, where the language puts it there: "chef | de la mission de l'ONU", "رئيس | لجنة …". Near
 * miss: "chef de l'ONU" (the organisation's own office), "رئيس العراق".
 */
export function bodyBehind(
  sentence: NamedSentence,
  from: number,
  reading: Named,
): { range: TokenRange; owner: Entity | null } | null {
  const { words, pack } = reading.pack;
  if (!pack.adjectiveAfter) return null;
  const fold = (at: number): string => sentence.tokens[at]?.fold ?? '';
  let first = from;
  if (words.markers.get(fold(first)) === 'of') first += 1;
  while (words.determiners.has(fold(first))) first += 1;
  if ((pack.capitals && first === from) || !words.subBodies.has(fold(first))) return null;
  // A body that the lexicon knows by these words is a name, and read as one.
  if (sentence.labels.some((label) => label.kind === 'name' && label.first === first)) return null;
  let last = runEnd(sentence, first + 1, reading);
  for (let parts = 0; parts < 3; parts += 1) {
    const marker = words.markers.get(fold(last));
    if (marker !== 'of' && marker !== 'at') break;
    let start = last + 1;
    while (words.determiners.has(fold(start))) start += 1;
    const label = sentence.labels.find((each) => each.first === start);
    const goesOn = label?.kind === 'name' || label?.kind === 'organ' || marker === 'of';
    const end = goesOn ? runEnd(sentence, start, reading) : start;
    if (end === start) break;
    last = end;
  }
  const owner = sentence.labels.find(
    (label) =>
      label.kind === 'name' && first <= label.first && label.last <= last && label.entity.party !== null,
  );
  return { range: { first, last }, owner: owner?.kind === 'name' ? owner.entity : null };
}

export function isBodyNoun(fold: string, reading: Named): boolean {
  return reading.pack.bodyNouns.has(fold) || reading.pack.words.subBodies.has(fold);
}

/** A body that only the text knows, of the state or organisation whose name is in its words; its party may be unknown. */
export function subBody(
  sentence: NamedSentence,
  range: TokenRange,
  owner: Entity | null,
  reading: Named,
): Entity {
  const { tokens } = sentence;
  let { first } = range;
  while (first < range.last - 1 && reading.pack.words.determiners.has(tokens[first]?.fold ?? '')) first += 1;
  const name = sourceText(reading, sentence.source)
    .slice(tokens[first]?.start, tokens[range.last - 1]?.end)
    .replace(/\s+/g, ' ');
  const state = owner?.kind === 'state';
  return textEntity({
    kind: 'organ',
    name,
    country: owner?.country ?? null,
    cameo: owner?.cameo == null ? null : state ? `${owner.cameo}GOV` : owner.cameo,
    party: owner?.party ?? null,
  });
}
