/**
 * Acts told by a noun of the main clause: whose it is, and on whom.
 *
 * Matches: "Armenia's condemnation of the Azerbaijani raid came …", "an Ethiopian raid on Eritrean trenches killed …",
 * "talks between Nepal and Bhutan resumed". Near miss: "there is no evidence of a raid on Mali" (denied).
 */

import type { Attached, Clause, NounGroup } from '../clauses/clause';
import type { Phrase, Reading, Sentence } from '../reading';
import { isLandless, landOf } from './actors';
import { nounActAt } from './acts';
import type { Coder } from './coder';
import type { Coding } from './coding';

/** Prepositional groups behind a group and behind those: "the killing of a worker by gunmen". */
function deep(group: NounGroup): Attached[] {
  return group.behind.flatMap((each) => [each, ...each.groups.flatMap(deep)]);
}

function codeNoun(
  sentence: Sentence,
  group: NounGroup,
  rest: readonly Attached[],
  at: number,
  coder: Coder,
  reading: Reading,
): Coding | null {
  const act = nounActAt(sentence, at, reading);
  if (act === null || act.row.cameo === '010') return null;
  const { actors } = coder.finder;
  const behind = [...new Set([...deep(group), ...rest])];
  const before = group.phrases.filter((phrase) => phrase.entity !== null && phrase.last <= at);
  const agents = actors.attached(behind, 'by');
  const between = actors.attached(behind, 'between');
  const make = (source: Phrase[], target: Phrase[]): Coding | null =>
    source.length === 0 || target.length === 0
      ? null
      : { act, type: act.row.type, cameo: act.row.cameo, planned: false, source, target, marked: true };
  if (between.length > 1) return make(between, between);
  let source: Phrase[] = agents.length > 0 ? agents : before;
  const lands = (): Set<string> => new Set(source.map((phrase) => landOf(phrase.entity)));
  let target: Phrase[] = [];
  for (const prep of act.objectMarkers.filter(
    (marker) => marker !== 'by' && marker !== 'between' && marker !== '',
  )) {
    target = actors
      .attached(behind, prep)
      .filter((phrase) => !isLandless(phrase) && !lands().has(landOf(phrase.entity)));
    if (target.length > 0) break;
    const home = actors.attached(behind, prep).filter((phrase) => !isLandless(phrase) && phrase.first > at);
    if (home.length === 0) continue;
    target = home;
    break;
  }
  if (target.length === 0 && agents.length > 0) target = before;
  if (source.length === 0 && target.length > 0)
    source = actors.attached(behind, 'from').filter((phrase) => !target.includes(phrase));
  return make(source, target);
}

export function codeNouns(
  sentence: Sentence,
  main: Clause | undefined,
  coder: Coder,
  reading: Reading,
): Coding[] {
  if (main === undefined || (main.modal !== null && /^(may|might|could|can|would|should)$/.test(main.modal)))
    return [];
  if (coder.kindsOf(main).has('fail')) return [];
  const found: Coding[] = [];
  const groups: [NounGroup, readonly Attached[]][] = [
    ...main.subject.map((group): [NounGroup, readonly Attached[]] => [group, group.behind]),
    ...main.objects.map((group): [NounGroup, readonly Attached[]] => [group, main.attached]),
  ];
  for (const [group, rest] of groups) {
    if (sentence.tokens[group.first]?.fold === 'no') continue;
    for (let i = group.last - 1; i >= group.first; i -= 1) {
      if (sentence.phrases.some((phrase) => phrase.first <= i && i < phrase.last)) continue;
      const coding = codeNoun(sentence, group, rest, i, coder, reading);
      if (coding !== null) {
        found.push(coding);
        break;
      }
    }
  }
  return found;
}
