/**
 * Bodies that no list knows, by the noun in their name; and the press, which is a source and never an actor.
 *
 * Matches: "Movement for Renewal in Ouaddai", "Sudanese Red Crescent", "Muhandis General Company", "Bank of Korea (BOK)" and then
 * "BOK". Near miss: "Iraqi Foreign Ministry" (an organ of a state), "the Commission" (no name), "Kuwait News Agency" (press:
 * its words name nobody).
 */
import type { Entity } from '../lexicon/entity';
import { smallWords } from '../lexicon/small-words';
import { wordsAt } from '../lexicon/token-trie';
import type { Label, Named, NamedSentence, NamingSentence, TokenRange } from '../reading';
import { sourceText } from '../reading';
import { textEntity } from '../text-entity';
import { isHeadline } from './headline';

const LONGEST = 9;
interface Body extends TokenRange {
  head: number;
  role: string;
}

function labelAt(sentence: NamedSentence, at: number): Label | undefined {
  return sentence.labels.find((label) => label.first <= at && at < label.last);
}

/** Index after the words "of the Interior and Y" that complete a name whose noun stands before them; `from` without any. */
function complement(sentence: NamedSentence, from: number, reading: Named): number {
  const { bodyLinks, bodyOpeners } = smallWords(reading.language);
  const { tokens } = sentence;
  let end = from;
  for (let i = from; i - from < LONGEST; ) {
    let next = i;
    while (next - i < 2 && bodyLinks.has(tokens[next]?.fold ?? '')) next += 1;
    const opens = i === from ? bodyOpeners.has(tokens[i]?.fold ?? '') : true;
    const named = tokens.slice(from, i).some(({ fold }) => fold === 'for');
    const place = tokens[i]?.fold === 'in' && (!named || labelAt(sentence, next) !== undefined);
    const clause = tokens[i]?.fold === 'and' && !named;
    const token = tokens[next];
    if (!opens || place || clause || token?.kind !== 'word' || !token.capital) break;
    if (sentence.dates.some((date) => date.first <= next && next < date.last)) break;
    const label = labelAt(sentence, next);
    if (label?.kind === 'person' || label?.kind === 'title') break;
    end = label?.last ?? next + 1;
    i = end;
  }
  return end;
}

/** The run of capitalised words at `from` that its noun makes a body, or null; `next` is where to go on. */
function bodyAt(sentence: NamedSentence, from: number, reading: Named): { body: Body | null; next: number } {
  const { tokens } = sentence;
  const { bodyNouns } = reading.pack;
  let head = -1;
  let end = from;
  for (let i = from; i < tokens.length && i - from < LONGEST; i += 1) {
    const token = tokens[i];
    const possessive = /^['’]s?$/.test(token?.text ?? '') && tokens[i + 1]?.capital === true && i > from;
    const owner = labelAt(sentence, i - 1)?.kind;
    if (possessive && owner !== 'name' && owner !== 'person') continue;
    if (token?.kind !== 'word' || !token.capital) break;
    if (sentence.dates.some((date) => date.first <= i && i < date.last)) break;
    const label = labelAt(sentence, i);
    if (label?.kind === 'person' || label?.kind === 'office' || (label?.kind === 'title' && i === from))
      break;
    end = i + 1;
    if (bodyNouns.has(token.fold)) head = i;
  }
  const next = Math.max(end, from + 1);
  if (head < 0) return { body: null, next };
  const press = tokens.slice(from, head + 1).some(({ fold }) => fold === 'news' || fold === 'press');
  const role =
    press && smallWords(reading.language).pressHeads.has(tokens[head]?.fold ?? '')
      ? 'MED'
      : (bodyNouns.get(tokens[head]?.fold ?? '') ?? '');
  const last = complement(sentence, head + 1, reading);
  if (head === from && last === head + 1) return { body: null, next };
  return { body: { first: from, last, head, role }, next: Math.max(next, last) };
}

/** A state's organ, a body that the lexicon has, or words that name none in particular. */
function explained(sentence: NamedSentence, body: Body, reading: Named): boolean {
  const { generic } = smallWords(reading.language);
  let unknown = 0;
  for (let i = body.first; i < body.last; i += 1) {
    const token = sentence.tokens[i];
    const label = labelAt(sentence, i);
    const known =
      label?.kind === 'name' &&
      label.form !== 'demonym' &&
      label.form !== 'people' &&
      label.entity.kind !== 'state';
    if (known && label.first <= body.head && body.head < label.last) return true;
    if (label?.kind === 'organ' && label.organ.organ !== null) return true;
    if (label === undefined && token?.capital && !generic.has(token.fold)) unknown += 1;
  }
  return unknown < 2 && !(unknown === 1 && body.last - body.first > 2);
}

function entityOf(sentence: NamedSentence, body: Body, reading: Named): Entity {
  const { tokens } = sentence;
  const name = sourceText(reading, sentence.source)
    .slice(tokens[body.first]?.start, tokens[body.last - 1]?.end)
    .replace(/\s+/g, ' ');
  const known = reading.bodies.get(name);
  if (known !== undefined) return known;
  const inside = sentence.labels.find(
    (label) =>
      label.kind === 'name' &&
      body.first <= label.first &&
      label.last <= body.last &&
      label.entity.party !== null,
  );
  const before = sentence.labels.find(
    (label) => label.kind === 'name' && label.last <= body.first && body.first - label.last <= 1,
  );
  const owner = [inside, before].find((label) => label?.kind === 'name' && label.entity.party !== null);
  const state = owner?.kind === 'name' ? owner.entity : null;
  const wide = tokens
    .slice(body.first, body.last)
    .some((token) => smallWords(reading.language).worldwide.has(token.fold));
  const key = `text:${name}`;
  const group = body.role === 'REB' || body.role === 'OPP';
  const entity = textEntity({
    key,
    kind: group ? 'group' : state === null && wide ? 'organisation' : 'organ',
    name,
    country: state?.country ?? null,
    cameo:
      state?.kind === 'state' && state.cameo !== null ? `${state.cameo}${body.role}` : (state?.cameo ?? null),
    party: state?.party ?? (wide && !group ? key : null),
  });
  reading.bodies.set(name, entity);
  return entity;
}

/** "(MRO)" after a name: the short form by which the rest of the article calls it. */
function noteAcronym(sentence: NamedSentence, at: number, entity: Entity, reading: Named): void {
  const [open, short, close] = sentence.tokens.slice(at, at + 3);
  if (
    open?.text === '(' &&
    close?.text === ')' &&
    short !== undefined &&
    /^[A-Z][A-Z-]{1,7}$/.test(short.text)
  )
    reading.bodies.set(short.text, entity);
}

function replace(sentence: NamingSentence, range: TokenRange, label: Label | null): void {
  sentence.labels = sentence.labels.filter((other) => other.last <= range.first || range.last <= other.first);
  if (label !== null) sentence.labels.push(label);
  sentence.labels.sort((a, b) => a.first - b.first);
}

/** Adds labels for bodies found by pattern and removes those inside the names of the press. */
export function findNamedBodies(sentence: NamingSentence, reading: Named): void {
  const { media } = reading.pack.words;
  const { articles } = smallWords(reading.language);
  if (reading.pack.bodyNouns.size === 0) return;
  const headline = isHeadline(sentence);
  const plain = wordsAt(sentence.tokens);
  for (let i = 0; i < sentence.tokens.length; ) {
    const token = sentence.tokens[i];
    if (token?.kind !== 'word' || !token.capital || articles.has(token.fold)) {
      i += 1;
      continue;
    }
    const press = media.longest(i, plain);
    if (
      press !== null &&
      (press.length > 1 || token.text.length > 4 || token.text === token.text.toUpperCase())
    ) {
      replace(sentence, { first: i, last: i + press.length }, null);
      sentence.press.push({ first: i, last: i + press.length });
      i += press.length;
      continue;
    }
    const { body, next } = bodyAt(sentence, i, reading);
    if (body?.role === 'MED') {
      replace(sentence, body, null);
      sentence.press.push(body);
    } else if (body !== null && !headline && !explained(sentence, body, reading)) {
      const entity = entityOf(sentence, body, reading);
      noteAcronym(sentence, body.last, entity, reading);
      replace(sentence, body, { ...body, kind: 'name', entity, form: 'name' });
    }
    i = next;
  }
}

/** "MRO" after "Movement for Renewal in Ouaddai (MRO)", and the full name again in a headline. */
export function findBodiesAgain(sentence: NamingSentence, reading: Named): void {
  if (reading.bodies.size === 0) return;
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const entity = reading.bodies.get(sentence.tokens[i]?.text ?? '');
    if (entity !== undefined && labelAt(sentence, i) === undefined)
      replace(
        sentence,
        { first: i, last: i + 1 },
        { first: i, last: i + 1, kind: 'name', entity, form: 'acronym' },
      );
  }
}
