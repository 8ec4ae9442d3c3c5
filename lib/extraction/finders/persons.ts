/**
 * People whom no list knows, by the company their names keep.
 *
 * Matches: "Industry Minister Pierre Gemayel", "Mr. Amadou Ba", "Joseph Adeyemi, president of …".
 * Near miss: "Foreign Ministry on Tuesday" (a weekday is no name), "World Cup" (a thing), "Lake Tumba" and "in Nioro du Sahel"
 * (places), "the Presidential Secretariat" (people take no article), "Reuters correspondent A B" (a source).
 */

import type { Entity } from '../lexicon/entity';
import { FAMILY_LINKS, GENERATIONS, SERVANT, SERVANT_ARTICLES } from '../lexicon/name-particles';
import { THINGS } from '../lexicon/name-words';
import { smallWords } from '../lexicon/small-words';
import type { Label, Named, NamedSentence, NamingSentence } from '../reading';
import { textEntity } from '../text-entity';
import { isHeadline } from './headline';
import { datedAt, isThing } from './persons-or-things';
import { shortForms } from './short-names';

const INITIAL = /^\p{Lu}\.$/u;
/** Index after the longest run of name words at `from`; `from` itself where there is none. */
function nameEnd(
  sentence: NamedSentence,
  from: number,
  reading: Named,
  labelled: ReadonlyMap<number, Label>,
): number {
  const { tokens } = sentence;
  const { nameParticles } = reading.pack.words;
  let end = from;
  let words = 0;
  for (let i = from; i < tokens.length && words < 6; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word') {
      // "Douglas "Pete" Peterson": a nickname in quotation marks belongs to the name.
      if (
        words > 0 &&
        /^["“]$/.test(token?.text ?? '') &&
        tokens[i + 1]?.capital &&
        /^["”]$/.test(tokens[i + 2]?.text ?? '') &&
        tokens[i + 3]?.capital
      ) {
        i += 2;
        continue;
      }
      break;
    }
    const label = labelled.get(i);
    if (
      label !== undefined &&
      !(
        label.kind === 'title' &&
        (words === 0 || smallWords(reading.language).innerTitles.has(token.fold))
      ) &&
      !(label.kind === 'name' && label.form === 'capital' && words > 0) &&
      !(isGivenName(sentence, i, label, labelled) && words === 0) &&
      !(token.glued && words > 0) &&
      !(label.kind === 'office' && words > 0 && isServant(sentence, i))
    )
      break;
    // "envoy Sunday Oti", "ambassadeur Jean Avril": a day or month that is no date is a name.
    const own = words === 0 && labelled.get(i - 1)?.kind === 'office' && tokens[i + 1]?.capital === true;
    if (THINGS.has(token.fold) && !token.glued && !own) break;
    if (datedAt(sentence, i)) break;
    if (token.capital || (token.glued && words > 0)) {
      words += 1;
      end = i + 1;
      continue;
    }
    if (
      nameParticles.has(token.fold) &&
      tokens[i + 1]?.kind === 'word' &&
      (tokens[i + 1]?.capital || nameParticles.has(tokens[i + 1]?.fold ?? ''))
    )
      continue;
    break;
  }
  return end;
}

/** "Abdul Amir", "Abd al-Malik": behind "servant of" a word of office is a name of God, and part of a person's name. */
function isServant(sentence: NamedSentence, at: number): boolean {
  const [far, near] = sentence.tokens.slice(Math.max(0, at - 2), at).map(({ fold }) => fold);
  const servant = SERVANT.exec(near ?? '');
  const alone = servant !== null && servant[1] === undefined;
  return alone || (SERVANT_ARTICLES.has(near ?? '') && SERVANT.test(far ?? ''));
}

/**
 * "Russian Minister of Trade German Gref": a second adjective of nation right after an office is a given name, and so is a
 * capital before a particle: "Dr. Riyadh al-Halfi".
 */
function isGivenName(
  sentence: NamedSentence,
  at: number,
  label: Label,
  labelled: ReadonlyMap<number, Label>,
): boolean {
  const office = labelled.get(at - 1);
  if (
    label.kind === 'name' &&
    label.form === 'capital' &&
    FAMILY_LINKS.has(sentence.tokens[at + 1]?.fold ?? '')
  )
    return true;
  if (label.kind !== 'name' || office?.kind !== 'office' || !sentence.tokens[at + 1]?.capital) return false;
  const owner = labelled.get(office.first - 1);
  return owner?.kind === 'name' && labelled.get(at + 1) === undefined;
}

function textOf(sentence: NamedSentence, reading: Named, first: number, last: number): string {
  const source = sentence.source === 'title' ? (reading.article.title ?? '') : reading.article.body;
  return source
    .slice(sentence.tokens[first]?.start, sentence.tokens[last - 1]?.end)
    .replace(/\s+/g, ' ')
    .replace(/([-‐])\s/g, '$1')
    .replace(/^[\p{L}.]+ ["“](\p{L}+)["”] /u, '$1 ');
}

/** "President Mubarak" after "Hosni Mubarak": no new person. */
function byShortForm(name: string, reading: Named): Entity | undefined {
  const short = name.toLowerCase();
  for (const person of reading.persons.values())
    if (person.name.includes(' ') && shortForms(person.name).includes(short)) return person;
  return undefined;
}

function personOf(name: string, reading: Named): Entity {
  const known = reading.persons.get(name) ?? (name.includes(' ') ? undefined : byShortForm(name, reading));
  if (known !== undefined) return known;
  const entity = textEntity({ kind: 'person', name });
  reading.persons.set(name, entity);
  return entity;
}

/** "A B, Jr.": the generation belongs to the name. */
function withGeneration(sentence: NamedSentence, end: number): number {
  const { tokens } = sentence;
  const at = tokens[end]?.text === ',' ? end + 1 : end;
  if (!GENERATIONS.has(tokens[at]?.fold ?? '') || !tokens[at]?.capital) return end;
  return tokens[at + 1]?.text === '.' && tokens[at + 2] !== undefined ? at + 2 : at + 1;
}

/** Adds labels for people found by pattern; an office or title before, or an office in apposition, makes them sure. */
export function findPersons(sentence: NamingSentence, reading: Named): void {
  if (!reading.pack.pack.capitals) return;
  const labelled = new Map<number, Label>();
  for (const label of sentence.labels)
    for (let i = label.first; i < label.last; i += 1) labelled.set(i, label);
  const headline = isHeadline(sentence);
  const added: Label[] = [];
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const before = labelled.get(i - 1);
    const here = labelled.get(i);
    if (here !== undefined && here.kind !== 'title' && !isGivenName(sentence, i, here, labelled)) {
      if (here.kind === 'person') reading.persons.set(here.entity.name, here.entity);
      i = here.last - 1;
      continue;
    }
    const token = sentence.tokens[i];
    if (!token?.capital || here?.kind === 'title') continue;
    const comma = sentence.tokens[i - 1]?.text === ',' ? labelled.get(i - 2) : undefined;
    const announced =
      before?.kind === 'office' ||
      before?.kind === 'title' ||
      comma?.kind === 'office' ||
      (comma?.kind === 'name' &&
        sentence.labels.some(
          (label) => label.kind === 'office' && label.last <= comma.first && comma.first - label.last <= 2,
        ));
    const bare = nameEnd(sentence, i, reading, labelled);
    const end = bare > i ? withGeneration(sentence, bare) : bare;
    const length = bare - i;
    if (length === 0) continue;
    const appositive =
      sentence.tokens[end]?.text === ',' &&
      [1, 2, 3, 4].some((step) => labelled.get(end + step)?.kind === 'office');
    const { markers, openers, determiners } = reading.pack.words;
    if (before?.kind !== 'office' && before?.kind !== 'title' && isThing(sentence, i, end, reading)) {
      i = end - 1;
      continue;
    }
    const small = markers.has(token.fold) || openers.has(token.fold) || determiners.has(token.fold);
    const announcedBefore = before?.kind === 'office' || before?.kind === 'title';
    const given = reading.lexicon.givenNames.has(token.fold);
    // "Norwegian diplomats met Per Lund": a small word with a capital inside a sentence, that is a given name.
    if (small && !announcedBefore && !(i > 0 && given && length > 1)) continue;
    // "her colleague Kihara, the defence minister,": one word is enough where the office follows at once.
    const surname =
      length === 1 &&
      i > 0 &&
      token.pos === 'PROPN' &&
      [1, 2].some((step) => labelled.get(end + step)?.kind === 'office');
    const sure =
      (surname && appositive) ||
      ((before?.kind === 'title' || before?.kind === 'office' ? length >= 1 : length >= 2) &&
        (announced || appositive));
    const guess =
      !sentence.tokens.slice(i, end).some((word) => word.glued && !word.capital) &&
      length >= 2 &&
      length <= 4 &&
      !headline &&
      (i > 0 || given || sentence.tokens[end]?.kind === 'word') &&
      !INITIAL.test(token.text);
    if (!sure && (!guess || headline)) {
      if (length > 1) i = end - 1;
      continue;
    }
    // Headlines capitalise every word: only people whom the text names are read there.
    if (headline) continue;
    added.push({
      first: i,
      last: end,
      kind: 'person',
      entity: personOf(
        textOf(sentence, reading, i, sentence.tokens[bare]?.text === ',' ? bare : end),
        reading,
      ),
      guessed: !sure,
    });
    i = end - 1;
  }
  sentence.labels = sentence.labels.filter(
    (label) => !added.some((person) => person.first <= label.first && label.last <= person.last),
  );
  sentence.labels.push(...added);
  sentence.labels.sort((a, b) => a.first - b.first);
}
