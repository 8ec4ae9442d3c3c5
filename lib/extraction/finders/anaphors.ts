/**
 * "The alliance", "the bloc", "the ministry", "the kingdom", "the junta", "the company": whom the text named before.
 *
 * Matches: "NATO met … The alliance agreed", "the Movement for Renewal … the movement said", "NIAMEY … the junta rejected".
 * Near miss: "the ministry of Chad" (a name of its own), "an alliance" (new), "the ruling alliance" (another).
 */
import type { Entity } from '../lexicon/entity';
import { smallWords } from '../lexicon/small-words';
import { phraseFor } from '../phrase';
import type { Named, Naming, Phrase } from '../reading';

const MONARCHIES = new Set('BH BE BT DK ES GB JO KH KW LS MA MY NL NO OM QA SA SE SZ TH TO AE'.split(' '));

/** How many names back the word may reach. */
const REACH = 60;

type EntityList = ReadonlyArray<Entity>;

/** The last of those named for whom the word can stand. */
function meant(word: string, named: EntityList, reading: Named): Entity | null {
  const { blocs, realms } = smallWords(reading.language);
  const own = named.findLast(
    (entity) =>
      entity.kind !== 'state' &&
      entity.kind !== 'person' &&
      entity.name.toLowerCase().split(/[\s-]/).includes(word),
  );
  if (own !== undefined) return own;
  if (word === 'alliance') return named.findLast((entity) => entity.name === 'NATO') ?? null;
  if (blocs.has(word) && word !== 'union' && word !== 'league')
    return (
      named.findLast(
        (entity) => entity.kind === 'organisation' && (word !== 'bloc' || entity.cameo !== 'IGOUNO'),
      ) ?? null
    );
  if (!realms.has(word)) return null;
  const states = named.filter((entity) => entity.kind === 'state');
  if (word === 'junta' || word === 'regime') {
    const home = reading.dateline?.country ?? null;
    return states.find((entity) => entity.country === home && home !== null) ?? states.at(-1) ?? null;
  }
  if (word === 'republic') return null;
  return states.findLast((entity) => MONARCHIES.has(entity.country ?? '')) ?? null;
}

export function findAnaphors(reading: Naming): void {
  const { standIns } = smallWords(reading.language);
  if (standIns.size === 0 || reading.lone) return;
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
      if (inside || the?.fold !== 'the' || noun === undefined || !standIns.has(noun.fold)) continue;
      const taken = sentence.phrases[next];
      if (taken !== undefined && taken.first <= i + 1) continue;
      if (after?.fold === 'of' || after?.glued || (after?.kind === 'word' && after.pos === 'NOUN')) continue;
      const entity = meant(noun.fold, named.slice(-REACH), reading);
      if (entity === null) continue;
      const itself = entity.kind === 'state' || entity.kind === 'organisation';
      added.push(
        phraseFor(
          entity,
          { first: i, last: i + 2 },
          { of: itself ? entity : null, attributive: /^['’]s?$/.test(after?.text ?? '') },
        ),
      );
    }
    for (; next < sentence.phrases.length; next += 1) {
      const { entity } = sentence.phrases[next] as Phrase;
      if (entity !== null) named.push(entity);
    }
    if (added.length > 0)
      sentence.phrases = [...sentence.phrases, ...added].sort((a, b) => a.first - b.first);
  }
}
