/**
 * A lone sentence (no title, no dateline, one sentence) is coded as CAMEO coders do: for what its main clause asserts.
 *
 * An act keeps its own code whatever its tense; `status` says where it lies ahead. Both source and target must be named.
 * Matches: "A said B had attacked C" (A accuses B), "A wants B to help" (A appeals to B), "A met B" (both directions),
 * "A's condemnation of B" (by its noun, where no verb tells of an act).
 * Near miss: "A said it hoped B would be tried" (a hope: no act), "a day before A leaves for B" (not asserted).
 */

import type { Clause } from '../clauses/clause';
import { landOf } from '../lone/actors';
import { Coder } from '../lone/coder';
import type { Coding } from '../lone/coding';
import { codeNouns } from '../lone/nouns';
import type { Reading, Sentence } from '../reading';

/** Openers of clauses that report what happened; "if", "before", "whether" do not. */
const REPORTING = /^(as|while|when|after|where|since|because)$/;

/** What a coding says, so that the same is not told twice. */
function gist({ source, target, cameo }: Coding): string {
  const lands = (phrases: Coding['source']): string =>
    phrases.map((phrase) => landOf(phrase.entity)).join('+');
  return `${lands(source)} ${cameo.slice(0, 2)} ${lands(target)}`;
}

function codeSentence(sentence: Sentence, reading: Reading): Coding[] {
  const props = sentence.clauses;
  const coder = new Coder(sentence, props, reading);
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
        (coder.kindsOf(prop).has('cause') ||
          /^(accus|blam)ing$/.test(sentence.tokens[prop.verb]?.fold ?? ''));
      if (prop.kind === 'joined' && prop.parent === main && found.length > 0 && !prop.negated)
        add(coder.code(prop).filter((each) => Number(each.cameo.slice(0, 2)) > 1));
      else if (caused) add(coder.code(prop));
    }
    return found;
  }
  if (reported) return [];
  const hypothetical = props.some(
    (prop) => prop.kind === 'open' && /^(if|unless|whether)$/.test(prop.opener ?? ''),
  );
  const there =
    main !== undefined &&
    main.subject.length <= 1 &&
    sentence.tokens.slice(0, main.verb + 1).some((token) => token.fold === 'there');
  if (!hypothetical && !(main?.negated && main.kind === 'main')) {
    add(codeNouns(sentence, main, coder, reading).slice(0, 1));
    if (found.length > 0) return found;
    for (const prop of props) {
      const beside =
        (prop.kind === 'joined' && !prop.negated) ||
        (prop.kind === 'open' && REPORTING.test(prop.opener ?? '')) ||
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

/** Replaces the candidates of a lone sentence by what it asserts. */
export function refineAsserted(reading: Reading): void {
  const [sentence] = reading.sentences;
  if (!reading.lone || sentence === undefined || reading.pack.lone === null) return;
  const codings = codeSentence(sentence, reading);
  const coder = new Coder(sentence, [], reading);
  reading.candidates = codings.map((coding) => coder.candidate(coding));
}
