/** Which articles of a batch report the same act: `linkSameEvents`. */
import type { Extraction } from '@/lib/domain/extraction';
import { comparedExtraction } from './compared-event';
import { groupSameEvents } from './group-same-events';

/** Fills `sameEventAs` of each extraction with the ids of the others whose main event is the same act. */
export function linkSameEvents(extractions: readonly Extraction[]): Extraction[] {
  const told = extractions.flatMap(({ id, events }, place) => {
    const main = events.find((event) => event.main);
    return main === undefined ? [] : [{ id, place, event: comparedExtraction(main) }];
  });
  const sameAs = new Map<number, string[]>();
  for (const group of groupSameEvents(told.map(({ event }) => event))) {
    const members = group.flatMap((index) => told[index] ?? []);
    for (const one of members)
      sameAs.set(
        one.place,
        members.flatMap((other) => (other === one ? [] : [other.id])),
      );
  }
  return extractions.map((extraction, place) => {
    const sameEventAs = sameAs.get(place);
    return sameEventAs ? { ...extraction, sameEventAs } : extraction;
  });
}
