/** In which fields an extracted event agrees with an annotated one. */
import type { ExtractedEvent } from '@/lib/domain/extraction';
import type { AnnotatedEvent } from './annotated-articles';
import { fold, type Names } from './names';

const bare = (date: string | null): string | null => date?.replace(/[~?%]/g, '') ?? null;
/** `Baghdad, Iraq` is Baghdad: what is finer than the country is asked. */
const finest = (place: string | null | undefined): string => fold(place?.split(',')[0] ?? '');

export const sameDate = (event: ExtractedEvent, gold: AnnotatedEvent): boolean =>
  [gold.date, ...gold.dateAlt].map(bare).includes(bare(event.date));

export const sameType = (event: ExtractedEvent, gold: AnnotatedEvent): boolean =>
  [gold.type, ...gold.typeAlt].includes(event.type);

export const sameParties = (event: ExtractedEvent, gold: AnnotatedEvent, names: Names): boolean =>
  [gold.parties, ...gold.altParties].map(names.pair).includes(names.pair(event.parties));

export function samePlace(event: ExtractedEvent, gold: AnnotatedEvent): boolean {
  const found = fold(event.location?.name ?? '').split(' headquarters')[0] ?? '';
  return [gold.location, ...gold.altLocations]
    .map(finest)
    .some((wanted) =>
      wanted === '' ? found === '' : found !== '' && (found.includes(wanted) || wanted.includes(found)),
    );
}

export type Role = ExtractedEvent['participants'][number]['role'];

/** Names of those in these roles; all who take part where none is given. */
export function namesIn(event: ExtractedEvent | undefined, ...roles: readonly Role[]): string[] {
  const wanted: readonly Role[] =
    roles.length > 0 ? roles : ['initiator', 'recipient', 'participant', 'host'];
  return (event?.participants ?? []).filter(({ role }) => wanted.includes(role)).map(({ name }) => name);
}

export interface Overlap {
  hit: number;
  gold: number;
  found: number;
}

/** How many of the annotated names are among the found ones, each counted once. */
export function overlap(gold: readonly string[], found: readonly string[], names: Names): Overlap {
  const left = [...found];
  let hit = 0;
  for (const name of gold) {
    const at = left.findIndex((other) => names.same(name, other));
    if (at < 0) continue;
    hit += 1;
    left.splice(at, 1);
  }
  return { hit, gold: gold.length, found: found.length };
}

/**
 * True for a main event whose date, type and parties are those of an annotated main event, and for a background event
 * whose date and type are those of an annotated event in which one of its people takes part. Annotation of background
 * is careful but not exhaustive, so what is told of it is a lower bound.
 */
export function isRight(event: ExtractedEvent, annotated: readonly AnnotatedEvent[], names: Names): boolean {
  return annotated.some((gold) => {
    if (!sameDate(event, gold) || !sameType(event, gold)) return false;
    if (event.main) return gold.main && sameParties(event, gold, names);
    return overlap(gold.participants, namesIn(event), names).hit > 0;
  });
}
