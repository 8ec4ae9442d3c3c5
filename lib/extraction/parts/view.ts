/** What of one actor the features look at: where it is named, as whose, and where in the clauses of the act. */
import type { EntityKind } from '../lexicon/entity';
import { isForeignMinister, isOfficeName, speaksFor } from '../lexicon/office-kinds';
import { subordinate } from '../news/clause-of-act';
import type { Phrase, Reading } from '../reading';
import { typeOf } from '../refiners/act-kind';
import { clausesOfAct } from '../refiners/arguments-of-clause';
import { behind } from '../refiners/mentioned';
import type { Person } from '../refiners/person';
import { type Cast, sideOf } from './cast';
import type { Mention, Named } from './named';

export interface View {
  key: string;
  kind: EntityKind;
  role: Person['role'];
  listed: boolean;
  /** In the lexicon. */
  known: boolean;
  /** Its state or organisation, where that is known. */
  side: string | undefined;
  capacity: boolean;
  foreignMinister: boolean;
  /** An office of which nobody is known. */
  nameless: boolean;
  /** A known holder whom the text names by the office alone. */
  unwritten: boolean;
  spokesperson: boolean;
  mentions: number;
  title: boolean;
  /** Sentences behind the first one of the body; Infinity where only the title names it. */
  depth: number;
  inSentence: boolean;
  retold: boolean;
  /** First named for what lies before or after the news. */
  behind: boolean;
  /** The phrase of the sentence of the act, else the first one. */
  phrase: Phrase;
  beforeAct: boolean;
  attached: boolean;
  type: ReturnType<typeof typeOf>;
  party: boolean;
  /** Of a third side beside two parties. */
  third: boolean;
  /** Others of its side who take part by the rules. */
  ownSide: number;
  /** People and bodies among them. */
  ownBearers: number;
  twoSides: boolean;
  speaks: boolean;
  elsewhere: boolean;
  elsewhereTogether: boolean;
  /** Has a hand, with somebody who takes part, in what is only planned where the act has happened, or the other way round. */
  otherStatus: boolean;
  /** In the sentence of the act, but many words from it. */
  far: boolean;
  /** First named of the people of its side. */
  firstOfSide: boolean;
}

/** Words between an act and somebody named far from it. */
const FAR = 12;

function isAttached({ sentence, phrase }: Mention, cast: Cast): boolean {
  const { lead } = cast.cluster;
  if (sentence !== lead.sentence) return false;
  return clausesOfAct(sentence, lead.act)
    .flatMap(({ attached }) => attached)
    .flatMap(({ groups }) => groups)
    .some(({ first, last }) => first <= phrase.first && phrase.last <= last);
}

export function viewOf(named: Named, cast: Cast, reading: Reading): View {
  const { person, entity, mentions, listed } = named;
  const { lead, members } = cast.cluster;
  const there = mentions.filter(({ sentence }) => sentence === lead.sentence);
  const bare = (list: readonly Mention[]): Mention | undefined =>
    list.find(({ phrase }) => !phrase.attributive);
  const best = bare(there) ?? there[0] ?? bare(mentions) ?? (mentions[0] as Mention);
  const offices = mentions.flatMap(({ phrase }) => phrase.capacity ?? []);
  const first = mentions.find(({ sentence }) => sentence.source === 'body');
  const side = sideOf(named, reading);
  const counted = Number(person.role !== 'mentioned');
  const itself = entity.key === side;
  return {
    key: entity.key,
    kind: entity.kind,
    role: person.role,
    listed,
    known: entity.actorId !== null,
    side,
    capacity: offices.length > 0,
    foreignMinister: offices.some(isForeignMinister),
    nameless: offices.some((office) => isOfficeName(entity.name, office)),
    unwritten:
      entity.kind === 'person' &&
      mentions.every(({ phrase }) => phrase.name === null && phrase.capacity !== null),
    spokesperson: offices.some(speaksFor),
    mentions: mentions.length,
    title: mentions.some(({ sentence }) => sentence.source === 'title'),
    depth: first === undefined ? Number.POSITIVE_INFINITY : first.sentence.index - cast.opening,
    inSentence: there.length > 0,
    retold:
      there.length === 0 &&
      members.some(
        (member) =>
          !subordinate(member, reading) && mentions.some(({ sentence }) => sentence === member.sentence),
      ),
    behind: first !== undefined && behind(first, reading),
    phrase: best.phrase,
    beforeAct: there.length > 0 && best.phrase.first < lead.act.first,
    attached: isAttached(best, cast),
    type: typeOf(lead),
    party: side !== undefined && cast.parties.has(side),
    third: side !== undefined && cast.parties.size === 2 && !cast.parties.has(side),
    ownSide: side === undefined ? 0 : (cast.acting.get(side) ?? 0) - counted,
    ownBearers: side === undefined ? 0 : (cast.bearers.get(side) ?? 0) - (itself ? 0 : counted),
    twoSides: cast.acting.size >= 2,
    speaks: cast.speakers.has(entity.key),
    elsewhere: cast.elsewhere.has(entity.key),
    elsewhereTogether: cast.elsewhereTogether.has(entity.key),
    otherStatus: cast.otherStatus.has(entity.key),
    far: there.length > 0 && Math.abs(best.phrase.first - lead.act.first) > FAR,
    firstOfSide: side !== undefined && cast.firstOfSide.get(side) === entity.key,
  };
}
