/** An act of a model as a proposal like any other: to be reviewed, with the words that it rests on. Pure. */
import { type Proposal, proposalSchema } from '@/lib/domain/draft';
import { type EventReading, readingOfProposal } from '@/lib/domain/event-reading';
import { type EventTitle, foreseen } from '@/lib/domain/event-title';
import { supporting } from '@/lib/domain/evidence-support';
import { BY_MODEL } from '@/lib/domain/second-reading';
import type { ModelEvent, Quoted } from './read-answer';

/** Fields of evidence with their words. */
function evidenceOf(event: ModelEvent): { field: string; words: Quoted }[] {
  const one = (field: string, told: { words: Quoted } | null) => (told ? [{ field, words: told.words }] : []);
  return [
    ...one('type', event.type),
    ...one('status', event.status),
    ...one('date', event.date),
    ...one('location', event.location),
    ...(event.relationship?.words ?? []).map((words) => ({ field: 'parties', words })),
    ...event.participants.map(({ name, words }) => ({ field: `participant:${name}`, words })),
  ];
}

/**
 * The proposal of an act that only the model found. It has no certainty, because nobody has measured the model, so that it
 * is never published unseen.
 */
export function proposalOfModel(event: ModelEvent): Proposal {
  const plain = proposalSchema.parse({
    date: event.date?.edtf ?? '',
    dateStated: event.date?.stated ?? true,
    type: event.type.value,
    status: event.status?.value ?? 'happened',
    location: event.location && { name: event.location.name, country: event.location.country },
    participants: event.participants.map(({ name, actorId, role }) => ({
      name,
      actorId,
      role,
      capacity: null,
      affiliation: null,
    })),
    relationships: event.relationship ? [event.relationship.slug] : [],
  });
  const evidence = evidenceOf(event).map(({ field, words: { source, start, end, quote } }) =>
    supporting(plain, { field, source, start, end, quote, rule: BY_MODEL }),
  );
  return proposalSchema.parse({ ...plain, evidence });
}

/** What the title of such a proposal says. */
export function titleOfModel({ type, status, participants }: ModelEvent): EventTitle {
  const named = (...roles: string[]) =>
    participants.filter(({ role }) => roles.includes(role)).map(({ name }) => name);
  const begin = named('initiator');
  const doers = begin.length > 0 ? begin : named('participant', 'host').slice(0, 1);
  const others = named('recipient', 'participant', 'host').filter((name) => !doers.includes(name));
  const sides = { doers, many: false, others };
  const act = foreseen(type.value);
  if (act !== null && status?.value === 'planned') return { how: 'planned', act, ...sides };
  if (act !== null && status?.value === 'cancelled') return { how: 'cancelled', act, ...sides };
  return { how: 'done', act: type.value, ...sides };
}

/** An act in the shape in which readings of one article are held against each other. */
export function readingOfModel(event: ModelEvent): EventReading {
  const reading = readingOfProposal(proposalOfModel(event));
  if (!reading) throw new Error('An act of a model has no type.');
  return reading;
}
