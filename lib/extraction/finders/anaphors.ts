/**
 * "The alliance", "the bloc", "the ministry", "the kingdom", "the junta", "the company": whom the text named before.
 *
 * Matches: "NATO met … The alliance agreed", "the Movement for Renewal … the movement said", "NIAMEY … the junta rejected".
 * Near miss: "the ministry of Chad" (a name of its own), "an alliance" (new), "the ruling alliance" (another).
 */
import type { Entity } from '../lexicon/entity';
import type { Phrase, Reading } from '../reading';

const MONARCHIES = new Set('BH BE BT DK ES GB JO KH KW LS MA MY NL NO OM QA SA SE SZ TH TO AE'.split(' '));
const BODIES = /^(bloc|grouping|organisation|organization|alliance|union|league|community|pact)$/;
const STATES = /^(kingdom|emirate|sultanate|junta|regime|republic)$/;

/** How many names back the word may reach. */
const REACH = 60;

type Named = ReadonlyArray<Entity>;

/** The last of those named for whom the word can stand. */
function meant(word: string, named: Named, reading: Reading): Entity | null {
  const own = named.findLast(
    (entity) =>
      entity.kind !== 'state' &&
      entity.kind !== 'person' &&
      entity.name.toLowerCase().split(/[\s-]/).includes(word),
  );
  if (own !== undefined) return own;
  if (word === 'alliance') return named.findLast((entity) => entity.name === 'NATO') ?? null;
  if (BODIES.test(word) && word !== 'union' && word !== 'league')
    return (
      named.findLast(
        (entity) => entity.kind === 'organisation' && (word !== 'bloc' || entity.cameo !== 'IGOUNO'),
      ) ?? null
    );
  if (!STATES.test(word)) return null;
  const states = named.filter((entity) => entity.kind === 'state');
  if (word === 'junta' || word === 'regime') {
    const home = reading.dateline?.country ?? null;
    return states.find((entity) => entity.country === home && home !== null) ?? states.at(-1) ?? null;
  }
  if (word === 'republic') return null;
  return states.findLast((entity) => MONARCHIES.has(entity.country ?? '')) ?? null;
}

const NOUNS = new Set(
  'alliance bloc grouping organisation organization union league community pact ministry department embassy kingdom emirate sultanate junta regime front movement party company firm bank fund agency commission council committee army mission foundation group authority parliament knesset'.split(
    ' ',
  ),
);

function phraseOf(first: number, entity: Entity): Phrase {
  return {
    first,
    last: first + 2,
    entity,
    capacity: null,
    role: null,
    of: entity.kind === 'state' || entity.kind === 'organisation' ? entity : null,
    posting: null,
    name: null,
    kind: 'actor',
    place: null,
    marker: null,
    markerWord: null,
    subject: false,
    attributive: false,
    group: -1,
  };
}

export function findAnaphors(reading: Reading): void {
  if (reading.language !== 'en' || reading.lone) return;
  const named: Entity[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.source !== 'body') continue;
    const added: Phrase[] = [];
    let next = 0;
    for (let i = 0; i + 1 < sentence.tokens.length; i += 1) {
      for (; next < sentence.phrases.length && (sentence.phrases[next] as Phrase).first <= i; next += 1) {
        const { entity } = sentence.phrases[next] as Phrase;
        if (entity !== null) named.push(entity);
      }
      const inside = next > 0 && i < (sentence.phrases[next - 1] as Phrase).last;
      const [the, noun, after] = sentence.tokens.slice(i, i + 3);
      if (inside || the?.fold !== 'the' || noun === undefined || !NOUNS.has(noun.fold)) continue;
      const taken = sentence.phrases[next];
      if (taken !== undefined && taken.first <= i + 1) continue;
      if (after?.fold === 'of' || after?.glued || (after?.kind === 'word' && after.pos === 'NOUN')) continue;
      const entity = meant(noun.fold, named.slice(-REACH), reading);
      if (entity === null) continue;
      const phrase = phraseOf(i, entity);
      phrase.attributive = /^['’]s?$/.test(after?.text ?? '');
      added.push(phrase);
    }
    for (; next < sentence.phrases.length; next += 1) {
      const { entity } = sentence.phrases[next] as Phrase;
      if (entity !== null) named.push(entity);
    }
    if (added.length > 0)
      sentence.phrases = [...sentence.phrases, ...added].sort((a, b) => a.first - b.first);
  }
}
