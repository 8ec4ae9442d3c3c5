/**
 * A lone sentence (no title, no dateline, one sentence) is coded as CAMEO coders do: for what its main clause asserts.
 *
 * An act keeps its own code whatever its tense; `status` says where it lies ahead. Both source and target must be named.
 * Matches: "A said B had attacked C" (A accuses B), "A wants B to help" (A appeals to B), "A met B" (both directions),
 * "A's condemnation of B" (by its noun, where no verb tells of an act).
 * Near miss: "A said it hoped B would be tried" (a hope: no act), "a day before A leaves for B" (not asserted).
 */

import type { Clause } from '../../clauses/clause';
import { smallWords } from '../../lexicon/small-words';
import type { Acted, Sentence, Taking } from '../../reading';
import { partiesOf } from '../special-acts';
import { landOf } from './actors';
import { Coder } from './coder';
import type { Coding } from './coding';
import { codeNouns } from './nouns';

/** What a coding says, so that the same is not told twice. */
function gist({ source, target, cameo }: Coding): string {
  const lands = (phrases: Coding['source']): string =>
    phrases.map((phrase) => landOf(phrase.entity)).join('+');
  return `${lands(source)} ${cameo.slice(0, 2)} ${lands(target)}`;
}

function codeSentence(sentence: Sentence, coder: Coder, reading: Acted): Coding[] {
  const props = sentence.clauses;
  const small = smallWords(reading.language);
  const main = props.find((prop) => prop.kind === 'main');
  const tail = props.find((prop) => prop.kind === 'tail');
  const found: Coding[] = [];
  const add = (codings: readonly Coding[]): void => {
    for (const coding of codings)
      if (!found.some((other) => gist(other) === gist(coding))) found.push(coding);
  };
  if (main !== undefined) add(codeMain(main, tail, coder));
  const reported = main === undefined ? false : (coder.kindsOf(main).has('opine') as boolean);
  if (main !== undefined && found.length > 0) {
    for (const prop of props) {
      const caused =
        prop.kind === 'part' &&
        (coder.kindsOf(prop).has('cause') || small.blaming.has(sentence.tokens[prop.verb]?.fold ?? ''));
      if (prop.kind === 'joined' && prop.parent === main && found.length > 0 && !prop.negated)
        add(coder.code(prop).filter((each) => Number(each.cameo.slice(0, 2)) > 1));
      else if (caused) add(coder.code(prop));
    }
    return found;
  }
  if (reported) return [];
  const hypothetical = props.some(
    (prop) => prop.kind === 'open' && reading.pack.grammar?.words.conditions.has(prop.opener ?? '') === true,
  );
  const there =
    main !== undefined &&
    main.subject.length <= 1 &&
    sentence.tokens.slice(0, main.verb + 1).some(({ fold }) => small.there.has(fold));
  if (!hypothetical && !(main?.negated && main.kind === 'main')) {
    add(codeNouns(main, coder));
    if (found.length > 0) return found;
    for (const prop of props) {
      const beside =
        (prop.kind === 'joined' && !prop.negated) ||
        (prop.kind === 'open' && small.reporting.has(prop.opener ?? '')) ||
        (prop.kind === 'reduced' && there && prop.parent === main);
      if (!beside || (prop.kind === 'open' && prop.parent !== null && prop.parent.kind !== 'main')) continue;
      add(coder.code(prop).filter((each) => !(each.act.row.frame === 'say')));
      if (found.length > 0) return found;
    }
  }
  return found;
}

/** The main clause; a quotation or an order first is heard from who says it at the end. */
function codeMain(main: Clause, tail: Clause | undefined, coder: Coder): Coding[] {
  if (tail !== undefined && main.tense === 'base' && main.subject.length === 0 && main.modal === null) {
    // "Release our men", A told B.
    const source = coder.finder.subject(tail);
    const target = coder.finder.groups(
      [...tail.objects, ...tail.attached.filter((each) => each.prep === 'to').flatMap((each) => each.groups)],
      source,
    );
    return coder.order(main, source, target);
  }
  const codings = coder.code(main);
  if (tail === undefined) return codings.filter((each) => each.source.length > 0 && each.target.length > 0);
  const speaker = coder.finder.subject(tail);
  return codings.flatMap((each) => {
    if (each.source.length > 0) return [each];
    const others = each.target.filter(
      (phrase) => !speaker.some((other) => landOf(other.entity) === landOf(phrase.entity)),
    );
    return speaker.length > 0 && others.length > 0 ? [{ ...each, source: speaker, target: others }] : [];
  });
}

/** Clauses by which a sentence itself tells something. */
const OWN_CLAUSES: ReadonlySet<Clause['kind']> = new Set(['main', 'joined']);

/**
 * Whether what an article would be read for stands in the sentence's own words, with two sides or where it was: "the arrival of
 * A's president in B", "A and B met in C", "A's visit to B has been called off".
 */
export function standsAlone(
  { act, status, initiators, recipients, others }: Taking,
  reading: Acted,
): boolean {
  const { clause, row } = act;
  if (act.quoted || row.frame === 'say' || clause === null || !OWN_CLAUSES.has(clause.kind)) return false;
  // Wider verbs and deeds of force have been tried for the coding already.
  if (row.type === 'attack' || (row.wide === true && row.frame === 'verb')) return false;
  // What is told of talks need not be that they were held ("talks collapsed"); an arrival has been one.
  const told = row.mutual !== true || status !== 'happened';
  const subject = told && clause.subject.some(({ first, last }) => first <= act.first && act.first < last);
  if (row.frame === 'noun' && !act.takesPlace && !subject) return false;
  return partiesOf([...initiators, ...recipients, ...others], reading).length > 1;
}

/** What a lone sentence asserts; `news` is what an article would take from it. */
export function assertedIn(sentence: Sentence, news: readonly Taking[], reading: Acted): Taking[] {
  const coder = new Coder(sentence, sentence.clauses, news, reading);
  return codeSentence(sentence, coder, reading).map((coding) => coder.taking(coding));
}
