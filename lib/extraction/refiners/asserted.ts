/**
 * A lone sentence (no title, no dateline, one sentence) is coded as CAMEO coders do: for what its main clause asserts.
 *
 * An act keeps its own code whatever its tense; `status` says where it lies ahead. Both source and target must be named.
 * Matches: "A said B had attacked C" (A accuses B), "A wants B to help" (A appeals to B), "A met B" (both directions).
 * Near miss: "A said it hoped B would be tried" (a hope: no act), "a day before A leaves for B" (not asserted).
 */
import type { Candidate, Phrase, Reading, Sentence } from '../reading';
import { namedBetween, type Sides, sideKeys, sidesOf } from './clause-sides';
import { type Clause, clausesOf } from './clauses';
import { type Coding, codingOf, fought, unequal } from './composed-acts';
import { partiesOf, withEntity } from './special-acts';

function candidate(
  sentence: Sentence,
  clause: Clause,
  coding: Coding,
  sides: Pick<Sides, 'source' | 'target'>,
): Candidate | null {
  if (sides.source.length === 0 || sides.target.length === 0) return null;
  return {
    sentence,
    act: clause.act,
    type: coding.planned ? 'planned' : coding.type === 'planned' ? 'statement' : coding.type,
    cameo: coding.cameo,
    status: coding.planned ? 'planned' : 'happened',
    ofType: coding.planned && clause.act.row.type !== 'planned' ? clause.act.row.type : null,
    initiators: sides.source,
    recipients: sides.target,
    others: [],
    date: null,
    place: null,
    score: 6,
  };
}

/** Whether the target of a joint act is marked by grammar or the ground on which the two meet. */
function received(coding: Coding, sides: Sides, sentence: Sentence): boolean {
  if (sides.marked) return true;
  const [ground] = sides.target;
  const located = sentence.places.some((place) => place.first === ground?.first && place.located);
  return located && coding.cameo.startsWith('04');
}

/** One clause coded; `speaker` stands in where the clause has no subject of its own. */
function codeClause(
  sentence: Sentence,
  clause: Clause,
  reading: Reading,
  speaker: readonly Phrase[] = [],
): Candidate[] {
  const coding = codingOf(sentence, clause.act, reading);
  if (coding === null) return [];
  const sides = sidesOf(sentence, clause, reading, speaker);
  const { frame, type } = clause.act.row;
  if (frame === 'call-off' || type === 'condemnation' || type === 'appointment') {
    // Acts with people of their own kind are shaped as in articles; a condemned deed has its victim beside it.
    const shaped = reading.candidates.find((each) => each.act === clause.act);
    if (shaped !== undefined && shaped.initiators.length > 0) {
      const known = [...shaped.recipients, ...shaped.others].some(
        (phrase) => phrase.entity?.cameo != null && !phrase.entity.cameo.startsWith('---'),
      );
      if (known) return [shaped];
      return sides.target.length > 0 ? [{ ...shaped, recipients: sides.target }] : [];
    }
  }
  const mutual = clause.act.row.mutual === true && !coding.planned;
  if (coding.cameo.startsWith('18') && fought(sentence, clause.act, clause, sides)) coding.cameo = '190';
  if (unequal(clause.act, sides)) {
    const pressed = candidate(sentence, clause, { ...coding, cameo: '175' }, sides);
    const rioted = candidate(
      sentence,
      clause,
      { ...coding, type: 'protest', cameo: '145' },
      {
        source: sides.target,
        target: sides.source,
      },
    );
    return [pressed, rioted].filter((each) => each !== null);
  }
  // "A and B agreed to end the war in C": with each other; C is what it is about.
  const cooperative = Number(coding.cameo.slice(0, 2)) <= 8 && !sides.marked;
  const joint =
    partiesOf(sides.source, reading).length > 1 && (clause.act.row.mutual === true || cooperative);
  if (sides.target === sides.source) {
    const both = candidate(sentence, clause, coding, sides);
    return both === null ? [] : [{ ...both, recipients: [] }];
  }
  const one = candidate(sentence, clause, coding, sides);
  if (joint) {
    const both = candidate(sentence, clause, coding, { source: sides.source, target: sides.source });
    const pair = both === null ? [] : [{ ...both, recipients: [] }];
    // Two who meet on the soil of a third are received there as well.
    return one === null || !received(coding, sides, sentence) ? pair : [...pair, one];
  }
  if (one === null) return [];
  return mutual && /^(meeting|negotiation|summit|call)$/.test(coding.type)
    ? [{ ...one, initiators: [...one.initiators, ...one.recipients], recipients: [] }]
    : [one];
}

/** "A said (that) B did …", with what that makes of it. */
function codeSpeech(
  sentence: Sentence,
  main: Clause,
  clauses: readonly Clause[],
  reading: Reading,
): Candidate[] {
  const speaker = sidesOf(sentence, { ...main, last: main.act.last }, reading).source;
  const kinds = reading.pack.controls.get(sentence.tokens[main.act.first]?.fold ?? '');
  if (kinds?.has('opine')) return [];
  const inner = clauses.find((clause) => clause.kind === 'told' && clause.act.first > main.act.last);
  if (speaker.length === 0) return inner === undefined ? [] : codeClause(sentence, inner, reading);
  if (inner === undefined) {
    const about = namedBetween(sentence, main.act.last, sentence.tokens.length, reading).filter(
      (phrase) => ![...sideKeys([phrase], reading)].some((key) => sideKeys(speaker, reading).has(key)),
    );
    const coding: Coding = { type: 'statement', cameo: main.act.row.cameo, planned: false };
    const said = candidate(sentence, main, coding, { source: speaker, target: about.slice(0, 1) });
    return said === null ? [] : [said];
  }
  if (reading.pack.controls.get(sentence.tokens[inner.act.first]?.fold ?? '')?.has('opine')) return [];
  const named = withEntity(namedBetween(sentence, main.act.last, inner.act.groupFirst, reading));
  const told = named.filter((phrase) => phrase.kind !== 'he' && phrase.kind !== 'they');
  const keys = sideKeys(speaker, reading);
  const theirs = told.filter((phrase) => ![...sideKeys([phrase], reading)].some((key) => keys.has(key)));
  if (inner.act.row.frame === 'say') return codeSpeech(sentence, inner, clauses, reading);
  if (theirs.length === 0) return codeClause(sentence, { ...inner, first: main.act.last }, reading, speaker);
  const coding = codingOf(sentence, inner.act, reading);
  const root = Number(coding?.cameo.slice(0, 2) ?? 0);
  const doer = inner.act.passive ? sidesOf(sentence, inner, reading).source : theirs;
  const accused = doer.filter((phrase) => !keys.has(phrase.entity?.key ?? ''));
  const plotted = sentence.tokens
    .slice(inner.act.groupFirst, inner.act.first)
    .some((token) => reading.pack.controls.get(token.fold)?.has('intend'));
  if (coding !== null && root >= 15 && (!coding.planned || plotted)) {
    const found = candidate(
      sentence,
      inner,
      { type: 'statement', cameo: '112', planned: false },
      {
        source: speaker,
        target: accused.length > 0 ? accused : theirs,
      },
    );
    return found === null ? [] : [found];
  }
  if (coding?.cameo === '100' || coding?.cameo === '020') {
    const found = candidate(sentence, main, coding, { source: speaker, target: theirs.slice(0, 1) });
    return found === null ? [] : [found];
  }
  return codeClause(sentence, inner, reading);
}

/** "A wants B to …": no act of the lexicon, but an appeal; null where nobody wants anything of another. */
function codeWish(sentence: Sentence, reading: Reading): Candidate[] | null {
  for (let i = 1; i < sentence.tokens.length; i += 1) {
    if (!reading.pack.controls.get(sentence.tokens[i]?.fold ?? '')?.has('want')) continue;
    const asked = sentence.phrases.find((phrase) => phrase.first === i + 1 && phrase.entity !== null);
    if (asked === undefined || sentence.tokens[asked.last]?.fold !== 'to') continue;
    const wisher = sentence.phrases.findLast(
      (phrase) => phrase.last <= i && phrase.subject && phrase.entity !== null,
    );
    const hedged = /^(may|might|could|not|never)$/.test(sentence.tokens[i - 1]?.fold ?? '');
    const act = sentence.acts.find((other) => other.first > asked.last) ?? null;
    if (wisher === undefined || hedged || act === null) return [];
    const clause: Clause = { act, kind: 'main', first: 0, last: sentence.tokens.length, opener: null };
    const coding: Coding = {
      type: 'statement',
      cameo: act.row.cameo.startsWith('07') ? '023' : '020',
      planned: false,
    };
    const found = candidate(sentence, clause, coding, { source: [wisher], target: [asked] });
    return found === null ? [] : [found];
  }
  return null;
}

function codeSentence(sentence: Sentence, reading: Reading): Candidate[] {
  const wish = codeWish(sentence, reading);
  if (wish !== null) return wish;
  const clauses = clausesOf(sentence, reading);
  const main = clauses.find((clause) => clause.kind === 'main');
  if (main !== undefined) {
    if (main.act.row.frame === 'say') return codeSpeech(sentence, main, clauses, reading);
    const found = codeClause(sentence, main, reading);
    if (found.length > 0) return found;
    if (codingOf(sentence, main.act, reading) === null) return [];
  }
  const joined = clauses.filter((clause) => clause.kind === 'joined' && clause.act.row.frame !== 'say');
  const beside = clauses.filter(
    (clause) => clause.kind === 'beside' && /^(as|while|when|after|following)$/.test(clause.opener ?? ''),
  );
  for (const clause of [...joined, ...beside]) {
    const found = codeClause(sentence, clause, reading);
    if (found.length > 0) return found;
  }
  for (const act of sentence.acts.filter((other) => other.row.frame === 'noun')) {
    const clause: Clause = { act, kind: 'main', first: 0, last: sentence.tokens.length, opener: null };
    const shaped = reading.candidates.filter((each) => each.act === act);
    const whole = shaped.filter(
      (each) =>
        partiesOf([...each.initiators, ...each.recipients], reading).length > 1 && act.mood !== 'planned',
    );
    if (whole.length > 0) return whole;
    const found = codeClause(sentence, clause, reading).filter(
      (each) => partiesOf([...each.initiators, ...each.recipients], reading).length > 1,
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** Replaces the candidates of a lone sentence by what it asserts. */
export function refineAsserted(reading: Reading): void {
  const [sentence] = reading.sentences;
  if (!reading.lone || sentence === undefined) return;
  reading.candidates = codeSentence(sentence, reading);
}
