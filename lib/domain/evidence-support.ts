/**
 * Words support the value that they were read for, and no other. When a field's value changes its evidence no longer
 * stands; when the value comes back, so do its words. A draft keeps both kinds, an event only what stands.
 */
import { type Proposal, proposalSchema } from './draft';
import { parseEdtfDate } from './edtf-date';
import type { Evidence, KeptEvidence } from './evidence';

/** What the values of fields are taken from. */
export type Facts = Pick<
  Proposal,
  'title' | 'date' | 'type' | 'status' | 'location' | 'relationships' | 'topics' | 'participants'
>;

const PARTICIPANT = 'participant:';

/** The participant's name in an evidence field, or null for another field. */
export function participantOfField(field: string): string | null {
  return field.startsWith(PARTICIPANT) ? field.slice(PARTICIPANT.length) : null;
}

/** A field of one event as another calls it: the same actor may have another name there; null where it is not there. */
export function fieldElsewhere(
  field: string,
  here: Pick<Proposal, 'participants'>,
  there: Pick<Proposal, 'participants'>,
): string | null {
  const name = participantOfField(field);
  if (name === null) return field;
  const actorId = here.participants.find((participant) => participant.name === name)?.actorId;
  const same = there.participants.find((participant) => participant.actorId === actorId);
  return actorId && same ? `participant:${same.name}` : null;
}

const listed = (slugs: readonly string[]) => [...new Set(slugs)].sort().join(' ') || null;

/** Who it is: the linked actor, or the name in the text while there is none. Role and capacity are no part of it. */
function participantValue({ participants }: Facts, name: string): string | null {
  const rows = participants.filter((participant) => participant.name === name);
  return listed(rows.map(({ actorId }) => (actorId === null ? `name:${name}` : `actor:${actorId}`)));
}

function dateValue(date: string): string | null {
  const parsed = parseEdtfDate(date);
  return parsed.ok ? parsed.date.edtf : date.trim() || null;
}

/**
 * The value of a field as one line of text, equal exactly where the value is the same; null where the field is blank
 * or not there. Spaces round a title, the order of lists and the coordinates of a place make no difference.
 *
 * @param field as evidence names it: `date`, `participant:NAME` …
 */
export function valueOfField(facts: Facts, field: string): string | null {
  const name = participantOfField(field);
  if (name !== null) return participantValue(facts, name);
  switch (field) {
    case 'title':
      return facts.title.trim() || null;
    case 'date':
      return dateValue(facts.date);
    case 'type':
      return facts.type;
    case 'status':
      return facts.status;
    case 'location':
      return facts.location && `${facts.location.name.trim()}|${facts.location.country ?? ''}`;
    case 'parties':
      return listed(facts.relationships);
    case 'topics':
      return listed(facts.topics);
    default:
      return null;
  }
}

/** True while the field still has the value that the words were read for. */
export function evidenceStands(facts: Facts, span: Pick<KeptEvidence, 'field' | 'supports'>): boolean {
  return span.supports !== null && span.supports === valueOfField(facts, span.field);
}

/** The evidence that stands: all that may be shown beside a field, counted for it, or published. */
export function standingEvidence(proposal: Facts & Pick<Proposal, 'evidence'>): KeptEvidence[] {
  return proposal.evidence.filter((span) => evidenceStands(proposal, span));
}

/** Words as they are kept when they have just been read or given for the value that a field has. */
export function supporting(facts: Facts, span: Evidence): KeptEvidence {
  return { ...span, supports: valueOfField(facts, span.field) };
}

/** True when the value of a field was inferred: no words of the article support it and nobody confirmed it. */
export function isInferred(proposal: Proposal, field: string): boolean {
  if (proposal.confidence === null || proposal.confirmed.includes(field)) return false;
  return !standingEvidence(proposal).some((span) => span.field === field);
}

/**
 * A proposal as it was stored. Evidence from before values were kept with it was read for the value that stands,
 * unless an editor has touched the field since: then nobody can tell, and the words stand for nothing.
 */
export const storedProposalSchema = proposalSchema.transform((proposal): Proposal => {
  const evidence = proposal.evidence.map((span) =>
    span.supports === null && !proposal.confirmed.includes(span.field) ? supporting(proposal, span) : span,
  );
  return { ...proposal, evidence };
});
