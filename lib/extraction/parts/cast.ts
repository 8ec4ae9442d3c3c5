/** Everybody whom a text names near its main act, and what they are to each other. */
import type { Candidate, Reading } from '../reading';
import type { Cluster } from '../refiners/main-act';
import { partyOfPerson } from '../refiners/person';
import type { Named } from './named';

export interface Cast {
  cluster: Cluster;
  /** Keys of the two parties of the event, or of none. */
  parties: ReadonlySet<string>;
  /** How many of those who take part by the rules act for each side, by its key. */
  acting: ReadonlyMap<string, number>;
  /** The same without the states and organisations themselves. */
  bearers: ReadonlyMap<string, number>;
  /** Keys of those who speak in the sentence of the act or the two behind it. */
  speakers: ReadonlySet<string>;
  /** Keys of those who do other deeds of the text, or to whom they are done. */
  elsewhere: ReadonlySet<string>;
  /** The same for deeds in which somebody who takes part by the rules has a hand. */
  elsewhereTogether: ReadonlySet<string>;
  /** The same for deeds of another status than the act: planned beside what has happened. */
  otherStatus: ReadonlySet<string>;
  /** Key of the person of each side who is named first in the body, by its key. */
  firstOfSide: ReadonlyMap<string, string>;
  /** Index of the first sentence of the body. */
  opening: number;
}

/** The state or organisation for which somebody acts. */
export function sideOf({ person }: Named, reading: Reading): string | undefined {
  return partyOfPerson(person, reading)?.key;
}

const keysOf = ({ initiators, recipients }: Candidate): string[] =>
  [...initiators, ...recipients].flatMap(({ entity }) => entity?.key ?? []);

/** Where somebody is first named in the body; those whom only the title names come first. */
function firstPlace({ mentions }: Named): readonly [sentence: number, word: number] {
  const first = mentions.find(({ sentence }) => sentence.source === 'body');
  return first === undefined ? [-1, 0] : [first.sentence.index, first.phrase.first];
}

function firstPeople(all: readonly Named[], reading: Reading): Map<string, string> {
  const people = all
    .filter(({ entity }) => entity.kind === 'person')
    .map((each) => [each.entity.key, sideOf(each, reading), firstPlace(each)] as const)
    .sort(([, , a], [, , b]) => b[0] - a[0] || b[1] - a[1]);
  return new Map(people.flatMap(([key, side]) => (side === undefined ? [] : [[side, key] as const])));
}

export function castOf(
  cluster: Cluster,
  all: readonly Named[],
  parties: ReadonlySet<string>,
  reading: Reading,
): Cast {
  const taking = all.filter(({ person }) => person.role !== 'mentioned');
  const acting = new Map<string, number>();
  const bearers = new Map<string, number>();
  for (const each of taking) {
    const side = sideOf(each, reading);
    if (side === undefined) continue;
    acting.set(side, (acting.get(side) ?? 0) + 1);
    if (each.entity.key !== side) bearers.set(side, (bearers.get(side) ?? 0) + 1);
  }
  const own = new Set([cluster.lead, ...cluster.members].map(({ act }) => act));
  const deeds = reading.candidates
    .filter(({ act }) => !own.has(act) && act.row.frame !== 'say')
    .map((deed) => ({ keys: keysOf(deed), status: deed.status }));
  const keys = new Set(taking.map(({ entity }) => entity.key));
  const together = deeds.filter((deed) => deed.keys.some((key) => keys.has(key)));
  const at = cluster.lead.sentence.index;
  const said = reading.candidates.filter(
    ({ act, sentence }) =>
      act.row.frame === 'say' &&
      sentence.source === 'body' &&
      sentence.index >= at &&
      sentence.index - at <= 2,
  );
  return {
    cluster,
    parties,
    acting,
    bearers,
    speakers: new Set(
      said.flatMap(({ initiators }) => initiators.flatMap(({ entity }) => entity?.key ?? [])),
    ),
    elsewhere: new Set(deeds.flatMap((deed) => deed.keys)),
    elsewhereTogether: new Set(together.flatMap((deed) => deed.keys)),
    otherStatus: new Set(
      together.filter(({ status }) => status !== cluster.lead.status).flatMap((deed) => deed.keys),
    ),
    firstOfSide: firstPeople(all, reading),
    opening: reading.sentences.findIndex(({ source }) => source === 'body'),
  };
}
