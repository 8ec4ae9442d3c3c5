/** Selected words become the evidence of a field; date, place and participant are filled from them. */

import { cutText } from '@/lib/domain/cut-text';
import type { Place, Proposal, ProposedParticipant } from '@/lib/domain/draft';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { BY_EDITOR, type Evidence } from '@/lib/domain/evidence';
import { evidenceStands, participantOfField, supporting } from '@/lib/domain/evidence-support';
import type { WordsRead } from '@/lib/domain/lookup';
import { refusalOfWords, type WordsRefusal } from '@/lib/domain/words';

/** The field of a participant who is not in the list yet. */
export const NEW_PARTICIPANT = 'participant:';

export type SelectedWords = Pick<Evidence, 'source' | 'start' | 'end' | 'quote'>;

export type GivenWords =
  /** `field`: where the words went, which for a new participant has its name now. */
  | { ok: true; field: string; patch: Pick<Proposal, 'evidence'> & Partial<Proposal> }
  | { ok: false; reason: WordsRefusal };

export const NOTHING_READ: WordsRead = { dates: [], places: [], actors: [], bearers: [] };

const asName = (quote: string) => cutText(quote.replace(/\s+/gu, ' ').trim(), 200);

function dateFrom(proposal: Proposal, carried: boolean, { dates }: WordsRead): Partial<Proposal> {
  const [said] = dates;
  const now = parseEdtfDate(proposal.date);
  // The first day of a span is no other date than the span.
  if (!said || (carried && now.ok && now.date.precision === 'interval')) return {};
  return { date: said.edtf, dateStated: said.stated };
}

function placeFrom(carried: boolean, quote: string, { places }: WordsRead): Partial<Proposal> {
  if (carried) return {};
  const place = places[0] ?? { name: asName(quote), country: null };
  const location: Place = { ...place, latitude: null, longitude: null };
  return { location };
}

/** Of a participant who is not linked, the actor whom the words name. */
function linkFrom(proposal: Proposal, name: string, { actors }: WordsRead): Partial<Proposal> {
  const [actor] = actors;
  if (!actor) return {};
  const participants = proposal.participants.map((row) =>
    row.name === name && row.actorId === null ? { ...row, actorId: actor.slug } : row,
  );
  return { participants };
}

function newcomer(
  { participants }: Proposal,
  quote: string,
  { actors }: WordsRead,
): { name: string; patch: Partial<Proposal> } {
  const [actor] = actors;
  const name = actor?.name ?? asName(quote);
  const there = participants.find((row) => (actor ? row.actorId === actor.slug : row.name === name));
  if (there) return { name: there.name, patch: {} };
  const row: ProposedParticipant = {
    name,
    actorId: actor?.slug ?? null,
    role: 'participant',
    capacity: null,
    affiliation: null,
  };
  return { name, patch: { participants: [...participants, row] } };
}

/**
 * What changes when an editor gives words to a field. A value that the words carry stays; of date, place and
 * participant another is taken from them.
 *
 * @param field as evidence names it, or `NEW_PARTICIPANT`
 * @param read what the server found in the words; `NOTHING_READ` for fields of which words are not read
 */
export function giveWords(
  proposal: Proposal,
  field: string,
  words: SelectedWords,
  read: WordsRead,
): GivenWords {
  const { quote } = words;
  let target = field;
  let patch: Partial<Proposal> = {};
  const carried = refusalOfWords(proposal, field, quote, read) === null;
  const name = participantOfField(field);
  if (field === NEW_PARTICIPANT) {
    const added = newcomer(proposal, quote, read);
    target = `participant:${added.name}`;
    patch = added.patch;
  } else if (field === 'date') patch = dateFrom(proposal, carried, read);
  else if (field === 'location') patch = placeFrom(carried, quote, read);
  else if (name !== null) patch = linkFrom(proposal, name, read);

  const next = { ...proposal, ...patch };
  const reason =
    field === 'date' && read.dates.length === 0 ? 'no-date' : refusalOfWords(next, target, quote, read);
  if (reason) return { ok: false, reason };
  const span = supporting(next, { field: target, ...words, rule: BY_EDITOR });
  const there = next.evidence.some(
    (each) =>
      each.field === target &&
      each.source === span.source &&
      each.start === span.start &&
      each.end === span.end &&
      evidenceStands(next, each),
  );
  return {
    ok: true,
    field: target,
    patch: { ...patch, evidence: there ? next.evidence : [...next.evidence, span] },
  };
}

/** The words of a participant who is linked now, given anew for the actor: whether they name it, the server says. */
export function wordsOfLinked(before: Proposal, after: Proposal, name: string): Proposal {
  const field = `participant:${name}`;
  const own = before.evidence.filter((span) => span.field === field && evidenceStands(before, span));
  const rows = after.participants.filter((row) => row.name === name);
  if (rows.length === 0 || rows.some(({ actorId }) => actorId === null)) return after;
  const again = own.map(({ supports: _, ...span }) => supporting(after, { ...span, rule: BY_EDITOR }));
  return { ...after, evidence: [...after.evidence, ...again] };
}
