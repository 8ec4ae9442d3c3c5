/** A field on which sources differ: what the event says of it, and the event after the other value has been taken up. */
import { cutText } from './cut-text';
import type { Contradiction, Proposal } from './draft';
import { parseEdtfDate } from './edtf-date';
import { eventStatusSchema, eventTypeSchema } from './ontology';

const LONGEST = 2_000;

/** What an event says of a contradicted field, as a contradiction would say it; '' where it says nothing. */
export function ownValueOf(proposal: Proposal, field: string): string {
  switch (field) {
    case 'date':
      return proposal.date;
    case 'type':
      return proposal.type ?? '';
    case 'status':
      return proposal.status;
    case 'location':
    case 'place':
      return proposal.location?.name ?? '';
    case 'title':
      return proposal.title;
    case 'participants':
    case 'parties':
      return proposal.participants
        .filter(({ role }) => role !== 'mentioned')
        .map(({ name }) => name)
        .join(', ');
    default:
      return proposal.summary;
  }
}

/** The other value where it is one that a field can take by itself; nothing for people and for what is told in words. */
function valueTaken(proposal: Proposal, { field, says }: Contradiction): Partial<Proposal> {
  if (field === 'date' && parseEdtfDate(says).ok) return { date: says, dateStated: true };
  const type = field === 'type' ? eventTypeSchema.safeParse(says).data : undefined;
  if (type) return { type, cameo: null };
  const status = field === 'status' ? eventStatusSchema.safeParse(says).data : undefined;
  if (status) return { status };
  if ((field === 'location' || field === 'place') && says !== proposal.location?.name)
    return { location: { name: cutText(says, 200), country: null, latitude: null, longitude: null } };
  return {};
}

/**
 * The event with the other value, as far as it is one, and the contradiction turned round: what it said before is what the
 * other side says now, settled for the reason given.
 *
 * @param place of the contradiction among those of the event
 */
export function takenUp(
  proposal: Proposal,
  place: number,
  contradiction: Contradiction,
  why: string,
): Proposal {
  const { field } = contradiction;
  const before = ownValueOf(proposal, field);
  const words = proposal.evidence.find((span) => span.field === field)?.quote ?? null;
  const turned: Contradiction = {
    field,
    says: cutText(before, LONGEST),
    url: null,
    quote: words === null ? null : cutText(words, LONGEST),
    settled: why,
  };
  return {
    ...proposal,
    ...valueTaken(proposal, contradiction),
    contradictions: proposal.contradictions.flatMap((each, index) => {
      if (index !== place) return [each];
      return before === '' ? [] : [turned];
    }),
    confirmed: [...new Set([...proposal.confirmed, field])].filter((_, index) => index < 100),
  };
}
