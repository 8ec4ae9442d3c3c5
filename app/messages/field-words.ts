/** What a source says of a field of an event, in the words of the interface rather than in codes. */
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { participantOfField } from '@/lib/domain/evidence-support';
import { eventStatusSchema, eventTypeSchema } from '@/lib/domain/ontology';
import { formatDate } from './format';
import { translator } from './translator';

/** "5 May 2021" of a date, "Call" of a type; what is no code stands as it was written. */
export function sayInWords(field: string, says: string): string {
  if (field === 'date') return parseEdtfDate(says).ok ? formatDate(says) : says;
  const type = field === 'type' ? eventTypeSchema.safeParse(says).data : undefined;
  if (type !== undefined) return translator('words.types')(type);
  const status = field === 'status' ? eventStatusSchema.safeParse(says).data : undefined;
  return status === undefined ? says : translator('words.statuses')(status);
}

const FIELDS = [
  'title',
  'date',
  'type',
  'status',
  'location',
  'place',
  'parties',
  'topics',
  'participants',
] as const;

/** `participant:NAME` as the name, other fields of evidence by their own: "Date". */
export function evidenceFieldInWords(field: string): string {
  return participantOfField(field) ?? fieldInWords(field);
}

/** The name of a field of an event; of one that has none, "Another point". */
export function fieldInWords(field: string): string {
  return translator('event.fields')(FIELDS.find((each) => each === field) ?? 'other');
}
