/**
 * Which actors two events share, and whether another person stands in a place that only one can take.
 *
 * Matches: "Fuad Hussein" and "Fouad Hussein"; "Schwab" and "Susan Schwab"; "Iraq" for its minister. Near miss: the foreign minister and the
 * defence minister of one state who both saw the same host on one day: two meetings.
 */
import { foldName } from '@/lib/domain/fold-name';
import { BETWEEN_NAMES } from '../lexicon/name-particles';
import { isBodyName, isPrincipalOffice } from '../lexicon/office-ranks';
import { foldTransliteration } from '../text/fold';
import type { ComparedEvent, ComparedParticipant } from './compared-event';

const cache = new Map<string, readonly string[]>();
const CACHED = 20_000;

/** The words of a name in their coarsest form. */
export function nameWords(name: string): readonly string[] {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const words = foldName(name)
    .split(' ')
    .filter((word) => !BETWEEN_NAMES.has(word))
    .map(foldTransliteration);
  if (cache.size >= CACHED) cache.clear();
  cache.set(name, words);
  return words;
}

export function isSameActor(a: ComparedParticipant, b: ComparedParticipant): boolean {
  if (a.actorId !== null && b.actorId !== null) return a.actorId === b.actorId;
  const [x, y] = [nameWords(a.name), nameWords(b.name)];
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  return few.length > 0 && few.at(-1) === many.at(-1) && few.every((word) => many.includes(word));
}

/** A person, or an office that one person holds; the state behind them is not. */
export function isPersonal(participant: ComparedParticipant): boolean {
  return participant.affiliation !== null && !isBodyName(participant.name);
}

export function isActing({ role }: ComparedParticipant): boolean {
  return role !== 'mentioned';
}

function isPrincipal({ role }: ComparedParticipant): boolean {
  return role === 'initiator' || role === 'recipient' || role === 'host';
}

/** One report names the person, the other only the state or the ministry for which that person acts. */
function standsFor(a: ComparedParticipant, b: ComparedParticipant): boolean {
  if (isPersonal(a) === isPersonal(b)) return false;
  const [person, body] = isPersonal(a) ? [a, b] : [b, a];
  return person.affiliation === (body.affiliation ?? body.name);
}

/** What a state in place of its minister counts beside the same person in both. */
const STANDS_FOR = 0.7;

export interface PeopleAgreement {
  /** Share of the shorter list that the other one has too. */
  share: number;
  shared: ComparedParticipant[];
  /** Those of the first for whom the second names only the body behind them, or the other way round. */
  behind: ComparedParticipant[];
  /** Two different persons of one side, of whom no third is shared. */
  conflict: [ComparedParticipant, ComparedParticipant] | null;
}

/**
 * Of a visitor who sees the minister and then the prime minister one report may tell who it was only in passing: whom it
 * names of that side is another one, and he who acts in the other report is not named at all.
 */
function elsewhere(
  acting: readonly ComparedParticipant[],
  other: ComparedEvent,
  shared: readonly ComparedParticipant[],
): PeopleAgreement['conflict'] {
  for (const mine of acting) {
    if (!isPrincipal(mine) || !isPersonal(mine)) continue;
    const side = other.participants.filter(
      (one) =>
        isPersonal(one) && one.affiliation === mine.affiliation && isPrincipalOffice(one.capacity ?? ''),
    );
    const [first] = side;
    const known =
      side.some((one) => isSameActor(mine, one)) ||
      shared.some((one) => isPersonal(one) && one.affiliation === mine.affiliation);
    if (first !== undefined && !known) return [mine, first];
  }
  return null;
}

export function comparePeople(a: ComparedEvent, b: ComparedEvent): PeopleAgreement {
  const [ours, theirs] = [a.participants.filter(isActing), b.participants.filter(isActing)];
  const shared = ours.filter((mine) => theirs.some((other) => isSameActor(mine, other)));
  const behind = ours.filter(
    (mine) =>
      isPrincipal(mine) &&
      !shared.includes(mine) &&
      theirs.some((other) => isPrincipal(other) && standsFor(mine, other)),
  );
  const fewer = Math.max(1, Math.min(ours.length, theirs.length));
  const share = Math.min(1, (shared.length + STANDS_FOR * behind.length) / fewer);
  let conflict: PeopleAgreement['conflict'] = null;
  for (const mine of ours) {
    if (!isPrincipal(mine) || !isPersonal(mine)) continue;
    const side = theirs.filter((other) => isPersonal(other) && other.affiliation === mine.affiliation);
    const other = side.find(isPrincipal);
    const sideShared = shared.some((one) => isPersonal(one) && one.affiliation === mine.affiliation);
    if (other !== undefined && !sideShared) conflict = [mine, other];
  }
  conflict ??= elsewhere(ours, b, shared) ?? elsewhere(theirs, a, shared);
  return { share, shared, behind, conflict };
}
