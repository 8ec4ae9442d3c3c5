/** A row of a table as the draft of an event, with what is wrong with it. */
import { cleanText } from '@/lib/domain/clean-text';
import { cutText } from '@/lib/domain/cut-text';
import { MOST_PARTICIPANTS, type Proposal, proposalSchema } from '@/lib/domain/draft';
import { type EventMapping, type ItemIssue, issueOfFault } from '@/lib/domain/import';
import { inFaultCodes } from '@/lib/domain/plain-faults';
import { publishBlockers } from '@/lib/domain/publish-blockers';
import type { TellTitle } from '@/lib/domain/title-words';
import { type EventCells, listOf } from './event-cells';
import type { Known } from './known';
import { distinct, relationshipsOf, takePart } from './row-sides';
import { cameoOf, dateOf, fault, locationOf, sourcesOf, statusOf, topicsOf, typeOf } from './row-values';

export interface RowDraft {
  proposal: Proposal;
  /** What keeps the row from being a draft at all. */
  faults: ItemIssue[];
  /** What keeps it from being published. */
  blockers: ItemIssue[];
  /** Whether it concerns a relationship of ours. */
  related: boolean;
}

const blockersOf = (proposal: Proposal, known: Known): ItemIssue[] =>
  publishBlockers(proposal, known.context).map(({ field, code, values }) => ({
    field,
    code,
    message: '',
    values,
  }));

/** Reads one row. `tell`: the words of titles for rows that have none. */
export function draftOfRow(
  cells: EventCells,
  mapping: EventMapping,
  known: Known,
  tell: TellTitle,
): RowDraft {
  const faults: ItemIssue[] = [];
  const { fields, own } = cells;
  const date = dateOf(fields, faults);
  const type = typeOf(cells, mapping, known, faults);
  // One more than there may be, which is refused below: each is asked of with each other.
  const all = distinct(cells.sides.map((side) => takePart(side, date, known)));
  const takings = all.slice(0, MOST_PARTICIPANTS + 1);
  const participants = takings.map(({ participant }) => participant);
  const relationships = relationshipsOf(cells, takings, mapping, known, faults);
  const by = (...roles: readonly string[]) =>
    participants.filter(({ role }) => roles.includes(role)).map(({ name }) => name);
  const doers = by('initiator', 'participant');
  const made = () =>
    type === null || participants.length === 0
      ? ''
      : tell({ how: 'done', act: type, doers, many: doers.length > 1, others: by('recipient', 'host') });
  const input = {
    title: cutText(
      cleanText(fields.title ?? made())
        .replace(/\s+/g, ' ')
        .trim(),
      300,
      '…',
    ),
    summary: cleanText(fields.summary ?? ''),
    date,
    type,
    status: statusOf(fields, faults),
    cameo: cameoOf(fields, faults),
    location: locationOf(fields, known, faults),
    participants,
    relationships,
    topics: topicsOf(own?.topics ?? listOf(fields.topics ?? ''), known, faults),
    sources: own?.sources ?? sourcesOf(fields, faults),
    ...(own && { dateStated: own.dateStated, contradictions: own.contradictions }),
    editorNote: fields.note ? cutText(cleanText(fields.note), 5_000) : null,
  };
  const parsed = inFaultCodes(() => proposalSchema.safeParse(input));
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues)
      faults.push(issueOfFault(path.map(String).join('.'), message));
    return { proposal: proposalSchema.parse({}), faults, blockers: [], related: true };
  }
  const { data: proposal } = parsed;
  if (proposal.title === '' && proposal.sources.length === 0 && faults.length === 0)
    faults.push(fault('title', 'row-without-content', ''));
  return {
    proposal,
    faults,
    blockers: blockersOf(proposal, known),
    related: relationships.length > 0 || own !== undefined,
  };
}
