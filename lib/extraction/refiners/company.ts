/**
 * Who was there besides those who act: company that the sentences of the act, or of the same occasion, tell of.
 *
 * Matches: "A met B. The meeting was attended by C", "A is accompanied by C". Near miss: the company of somebody else's meeting.
 */
import type { Entity } from '../lexicon/entity';
import type { Reading } from '../reading';
import { companionsIn } from './companions';
import type { Cluster } from './main-act';
import type { Person } from './person';
import { subordinate } from './score-points';

/** A ceremony or meeting told of further on: "The signing was attended by A and B." */
const OCCASION =
  /^(meeting|talks|ceremony|signing|session|reception|visit|discussions|dialogue|conference|event|summit|banquet)$/;
const OCCASION_REACH = 8;

/** People whom the sentences of the act, or a later word of the same occasion, say were there too. */
export function companyOf(cluster: Cluster, found: ReadonlySet<string>, reading: Reading): Person[] {
  const own = new Set(
    [cluster.lead, ...cluster.members.filter((member) => !subordinate(member))].map(
      ({ sentence }) => sentence,
    ),
  );
  const at = cluster.lead.sentence.index;
  const later = reading.sentences.filter(
    (sentence) =>
      sentence.source === 'body' &&
      sentence.index > at &&
      sentence.index - at <= OCCASION_REACH &&
      (sentence.tokens.some((token) => OCCASION.test(token.fold)) ||
        // "The prime minister is accompanied by …": whoever is accompanied acts in the event.
        (sentence.index - at <= 4 && found.has(sentence.phrases[0]?.entity?.key ?? ''))),
  );
  for (const sentence of later) own.add(sentence);
  return [...own].flatMap((sentence) =>
    companionsIn(sentence, reading)
      .filter(({ entity }) => entity?.kind === 'person')
      .map((phrase) => ({ entity: phrase.entity as Entity, phrase, sentence, role: 'participant' as const })),
  );
}
