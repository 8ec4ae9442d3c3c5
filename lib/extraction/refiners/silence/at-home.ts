/**
 * Acts of one state about things and people of another: the other state only describes them and takes no part.
 *
 * Silent: "Norwegian senators questioned the minister about a bridge built by a Latvian firm", "… the pay of nurses
 * trained in Latvia". Near miss: "Norway's parliament approved the treaty with Latvia", "lawmakers from Norway and Latvia met".
 */
import { partyOf } from '../../lexicon/lexicon';
import type { Candidate, Reading, Sentence, TokenRange } from '../../reading';

/** Words between the preposition and the name: "by a large Latvian firm". */
const REACH = 3;

/** "bridge built by a …", "citizens living in …": a participle behind its noun, a preposition, and the name. */
function describes({ first }: TokenRange, { act, sentence }: Candidate, reading: Reading): boolean {
  const { tokens } = sentence;
  for (let at = first - 1; at > 1 && first - at <= REACH; at -= 1) {
    const token = tokens[at];
    if (token?.pos === 'ADP') {
      const verb = tokens[at - 1];
      const noun = tokens[at - 2];
      const own = act.groupFirst <= at - 1 && at - 1 < act.last;
      // "came as the US leader …" is a verb with a clause behind it.
      const marker = reading.pack.words.markers.get(token.fold);
      if (marker === undefined || marker === 'other' || marker === 'against') return false;
      return !own && verb?.pos === 'VERB' && (noun?.pos === 'NOUN' || noun?.pos === 'PROPN');
    }
    if (token?.pos !== 'DET' && token?.pos !== 'ADJ') return false;
  }
  return false;
}

/** The states and organisations that a sentence names, with the words that name them. */
function namedSides(sentence: Sentence, reading: Reading): [key: string, range: TokenRange][] {
  const found: [string, TokenRange][] = [];
  for (const label of sentence.labels) {
    if (label.kind === 'office' && label.inner !== undefined) found.push([label.inner.key, label]);
    if (label.kind !== 'name' && label.kind !== 'person') continue;
    const party = partyOf(label.entity, reading.lexicon);
    if (party !== null) found.push([party.key, label]);
  }
  for (const mention of sentence.places) {
    const state = reading.lexicon.stateByIso.get(mention.place.country ?? '');
    if (state !== undefined) found.push([state.key, mention]);
  }
  return found;
}

/** True where the sentence names a second state, and only to describe somebody or something of the first. */
export function staysAtHome(candidate: Candidate, reading: Reading): boolean {
  const named = namedSides(candidate.sentence, reading);
  const free = new Set(
    named.filter(([, range]) => !describes(range, candidate, reading)).map(([key]) => key),
  );
  const [only] = free;
  if (free.size !== 1 || only === undefined || reading.lexicon.entities.get(only)?.kind !== 'state')
    return false;
  return named.some(([key]) => key !== only);
}
