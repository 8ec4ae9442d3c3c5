/**
 * Who was there besides those who act: company that the sentences of the act, or of the same occasion, tell of, and those
 * before and after whom a command or post is held.
 *
 * Matches: "A met B. The meeting was attended by C", "C attended", "A is accompanied by C", "A took command. He succeeds C".
 * Near miss: the company of somebody else's meeting; "A follows C to Paris" beside a visit.
 */
import type { Clause, NounGroup } from '../clauses/clause';
import type { Entity } from '../lexicon/entity';
import { subordinate } from '../news/clause-of-act';
import { type Phrase, phrasesOf, type Reading, type Sentence } from '../reading';
import { typeOf } from './act-kind';
import { actorsOf } from './arguments-of-clause';
import { companionsIn } from './companions';
import type { Cluster } from './main-act';
import type { Person } from './person';

/** How far on an occasion may be told of: "The signing was attended by A and B." */
const OCCASION_REACH = 8;
const NEAR = 4;

/** Whom groups name, offices by those who held them on the day of their act. */
function heldActors(sentence: Sentence, groups: readonly NounGroup[], reading: Reading): Phrase[] {
  return actorsOf(sentence, groups, reading).map((phrase) => reading.holders.get(phrase) ?? phrase);
}

function isPerson({ entity }: Phrase): boolean {
  return entity?.kind === 'person';
}

/** "C attended", "C was present at the signing", "C accompanied A": those who do so. */
function attending(sentence: Sentence, found: ReadonlySet<string>, reading: Reading): Phrase[] {
  const words = reading.pack.grammar?.words;
  if (words === undefined) return [];
  const actors = (groups: readonly NounGroup[]): Phrase[] => heldActors(sentence, groups, reading);
  const occasion = (group: NounGroup): boolean =>
    words.occasions.has(sentence.tokens[group.head]?.fold ?? '');
  const there = ({ lemma, verb }: Clause): boolean =>
    words.attending.has(lemma) ||
    [verb + 1, verb + 2].some((at) => words.presence.has(sentence.tokens[at]?.fold ?? ''));
  return sentence.clauses
    .filter((clause) => !clause.negated && !clause.passive && !clause.quoted && there(clause))
    .filter(({ objects, attached }) => {
      const all = [...objects, ...attached.flatMap(({ groups }) => groups)];
      const known = actors(objects).some(({ entity }) => found.has(entity?.key ?? ''));
      // "came to power" is no presence, "came along on the visit" is.
      return known || all.length === 0 || all.some(occasion);
    })
    .flatMap(({ subject }) => actors(subject));
}

/** "He succeeds C", "C, whom he replaced": who held before, or holds after, what the act hands over. */
function successors(sentence: Sentence, found: ReadonlySet<string>, reading: Reading): Phrase[] {
  const words = reading.pack.grammar?.words;
  if (words === undefined) return [];
  return sentence.clauses
    .filter(({ lemma, negated }) => !negated && words.succession.has(lemma))
    .flatMap(({ subject, objects, attached }) => {
      const by = attached.filter(({ prep }) => prep === 'by').flatMap(({ groups }) => groups);
      const all = heldActors(sentence, [...subject, ...objects, ...by], reading);
      return all.some(({ entity }) => found.has(entity?.key ?? '')) ? all : [];
    });
}

/** People whom the sentences of the act, or a later word of the same occasion, say were there too. */
export function companyOf(cluster: Cluster, found: ReadonlySet<string>, reading: Reading): Person[] {
  const own = new Set(
    [cluster.lead, ...cluster.members.filter((member) => !subordinate(member, reading))].map(
      ({ sentence }) => sentence,
    ),
  );
  const at = cluster.lead.sentence.index;
  const after = reading.sentences.filter(({ source, index }) => source === 'body' && index > at);
  const later = after.filter(
    (sentence) =>
      sentence.index - at <= OCCASION_REACH &&
      (sentence.tokens.some(({ fold }) => reading.pack.words.occasions.has(fold)) ||
        // "The prime minister is accompanied by …": whoever is accompanied acts in the event.
        (sentence.index - at <= NEAR && found.has(phrasesOf(sentence, reading)[0]?.entity?.key ?? ''))),
  );
  const near = [cluster.lead.sentence, ...after.filter(({ index }) => index - at <= NEAR)];
  const hands = ['mission', 'appointment'].includes(typeOf(cluster.lead));
  const told = [
    ...[...new Set([...own, ...later])].map(
      (sentence) => [sentence, companionsIn(sentence, reading)] as const,
    ),
    ...near.map((sentence) => [sentence, attending(sentence, found, reading)] as const),
    ...(hands ? near : []).map((sentence) => [sentence, successors(sentence, found, reading)] as const),
  ];
  return told.flatMap(([sentence, phrases]) =>
    phrases
      .filter(isPerson)
      .map((phrase) => ({ entity: phrase.entity as Entity, phrase, sentence, role: 'participant' as const })),
  );
}
