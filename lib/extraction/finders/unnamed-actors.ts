/**
 * People without a name, in a lone sentence: their noun gives the CAMEO role, an adjective or place the state.
 *
 * Matches: "two Brazilian men" (BRACVL), "a court in Guyana" (GUYJUD), "gunmen" (---REB), "Georgian demonstrators" apart from
 * "the Georgian government", "the mayor of … Nablus" (of Palestine).
 * Near miss: "the Russian building" (no people: the adjective stays what it is), "officials" (of nobody in particular).
 */
import type { Entity } from '../lexicon/entity';
import { type SmallWords, smallWords } from '../lexicon/small-words';
import { phraseFor } from '../phrase';
import type { Named, NamedSentence, NamingSentence, Phrase, TokenRange } from '../reading';
import { textEntity } from '../text-entity';

const BARE = /^(?:REB|OPP|CVL|MIL|COP|JUD|REF|CRM|MED|EDU|LAB|NGO|HLH)$/;

function covered(sentence: NamedSentence, at: number): boolean {
  return sentence.phrases.some((phrase) => phrase.first <= at && at < phrase.last);
}

function ending(entity: Entity | null, role: string, words: string): Entity {
  return textEntity({
    key: `text:${words} of ${entity?.key ?? '-'}`,
    kind: 'group',
    name: words,
    country: entity?.country ?? null,
    cameo: `${entity?.cameo?.slice(0, 3) ?? '---'}${role}`,
    party: entity?.party ?? null,
  });
}

function wordsOf(sentence: NamedSentence, range: TokenRange, { articles }: SmallWords): string {
  const text = sentence.tokens
    .slice(range.first, range.last)
    .filter((token) => !articles.has(token.fold))
    .map((token) => token.text)
    .join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The state of "… in Guyana", "… of the northern city of Nablus", right after a noun or office. */
function stateAfter(sentence: NamedSentence, from: number, reach: number, reading: Named): Entity | null {
  if (!smallWords(reading.language).inPlace.has(sentence.tokens[from]?.fold ?? '')) return null;
  const { acts } = reading.pack;
  for (let i = from + 1; i < Math.min(from + reach, sentence.tokens.length); i += 1) {
    const token = sentence.tokens[i];
    if (token === undefined || /^[,;:.]$/.test(token.text)) return null;
    if (acts.has(token.fold) && !token.capital) return null;
    const place = sentence.places.find((mention) => mention.first === i && mention.place.country !== null);
    const state =
      place === undefined ? undefined : reading.lexicon.stateByIso.get(place.place.country as string);
    if (state !== undefined) return state;
    const phrase = sentence.phrases.find((other) => other.first <= i && i < other.last);
    if (phrase?.entity?.kind === 'state') return phrase.entity;
    if (phrase !== undefined) return null;
  }
  return null;
}

/** "two Brazilian | men": the noun that ends what an adjective of nation began; or -1. */
function nounAfter(sentence: NamedSentence, phrase: Phrase, reading: Named): number {
  for (let i = phrase.last; i < phrase.last + 4; i += 1) {
    const token = sentence.tokens[i];
    if (token?.kind !== 'word' || /^['’]?s$/.test(token.text)) return -1;
    if (reading.pack.people.has(token.fold)) {
      // "French police officers": the last noun of the run counts.
      const next = sentence.tokens[i + 1];
      return next !== undefined && reading.pack.people.has(next.fold) ? i + 1 : i;
    }
    if (/ed$/.test(token.fold) && reading.pack.acts.has(token.fold)) return -1;
    if (reading.pack.words.markers.has(token.fold) || reading.pack.words.openers.has(token.fold)) return -1;
  }
  return -1;
}

/** "pro-Russia rebels", "masked gunmen": adjectives before the noun, and the article. */
function startOf(sentence: NamedSentence, at: number, reading: Named): number {
  const { words, acts, grammar } = reading.pack;
  let first = at;
  for (let i = at - 1, steps = 0; i >= 0 && steps < 5; i -= 1, steps += 1) {
    const token = sentence.tokens[i];
    if (token === undefined || covered(sentence, i)) break;
    const hyphen = /^[-‐‑]$/.test(token.text) || sentence.tokens[i + 1]?.glued === true || token.glued;
    if (token.kind === 'mark' && !hyphen) break;
    const verb = grammar?.verbs.get(token.fold);
    const before = sentence.tokens[i - 1];
    // "wiped out whole families": past a verb nothing belongs to the noun; "an armed man": its participle does.
    const loose =
      before === undefined || words.determiners.has(before.fold) || words.markers.has(before.fold);
    if (grammar?.words.prepositions.has(token.fold) && token.fold !== 'of') break;
    if (verb !== undefined && (verb.has('past') || verb.has('participle')) && !loose && !token.glued) break;
    const small = words.determiners.has(token.fold) && token.fold !== 'of';
    const plain = !(words.markers.has(token.fold) || words.openers.has(token.fold) || acts.has(token.fold));
    const joint = words.auxiliaries.has(token.fold) || words.and.has(token.fold) || token.fold === 'of';
    if (!hyphen && !small && (!plain || joint || token.capital)) break;
    first = i;
    if (smallWords(reading.language).articles.has(token.fold)) break;
  }
  return first;
}

export function findUnnamedActors(sentence: NamingSentence, reading: Named): void {
  if (!reading.lone) return;
  const { people } = reading.pack;
  const small = smallWords(reading.language);
  for (const phrase of sentence.phrases) {
    const state = phrase.entity;
    if (phrase.kind === 'office' && phrase.of === null && phrase.name === null)
      phrase.of = stateAfter(sentence, phrase.last, 9, reading);
    if (state?.kind !== 'state') continue;
    if (phrase.attributive) {
      const noun = nounAfter(sentence, phrase, reading);
      if (noun < 0 || covered(sentence, noun)) continue;
      phrase.last = noun + 1;
      phrase.attributive = false;
      phrase.role = people.get(sentence.tokens[noun]?.fold ?? '') ?? null;
    }
    if (phrase.role !== null && phrase.role !== '' && phrase.capacity === null)
      phrase.entity = ending(state, phrase.role, wordsOf(sentence, phrase, small));
  }
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const role = people.get(sentence.tokens[i]?.fold ?? '');
    if (role === undefined || !BARE.test(role) || covered(sentence, i)) continue;
    if (small.warThings.has(sentence.tokens[i]?.fold ?? '')) continue;
    const next = sentence.tokens[i + 1];
    if (next !== undefined && people.has(next.fold) && !covered(sentence, i + 1)) continue;
    const first = startOf(sentence, i, reading);
    const range = { first, last: i + 1 };
    const state = stateAfter(sentence, i + 1, 4, reading);
    sentence.phrases.push(
      phraseFor(ending(state, role, wordsOf(sentence, { first: i, last: i + 1 }, small)), range, { role }),
    );
  }
  sentence.phrases.sort((a, b) => a.first - b.first);
}
