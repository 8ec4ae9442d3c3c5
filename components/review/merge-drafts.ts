/** What two editors made of the same draft, put side by side. */
import { mergeRows, mergeThree, type RowsOf } from '@/components/desk/merge';
import type { Proposal } from '@/lib/domain/draft';

/** What editors write, in the order of the form. */
export const COMPARED = [
  'title',
  'date',
  'type',
  'status',
  'cameo',
  'summary',
  'location',
  'participants',
  'relationships',
  'topics',
  'sources',
  'contradictions',
  'editorNote',
] as const;
export type ComparedField = (typeof COMPARED)[number];

const itself = (row: unknown) => row;
const ROWS: RowsOf<Proposal> = {
  participants: itself,
  relationships: itself,
  topics: itself,
  sources: itself,
  contradictions: itself,
};
const counts = (proposal: Proposal) => Object.fromEntries(COMPARED.map((field) => [field, proposal[field]]));

/** All rows of both: evidence carries the value for which it was read, and stands only beside that. */
function bothOf<Row>(mine: readonly Row[], theirs: readonly Row[], base: readonly Row[]): Row[] {
  const rows = mergeRows({ base, mine, theirs }, itself) ?? [...theirs, ...mine];
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

export interface DraftMerge {
  /** Mine where both changed a field; what the form itself does not say is theirs. */
  merged: Proposal;
  clashes: ComparedField[];
  taken: ComparedField[];
}

/** A merge in which some fields are theirs; a date brings along whether it was said. */
export function combineDrafts(
  merged: Proposal,
  theirs: Proposal,
  fields: readonly ComparedField[],
): Proposal {
  const chosen = { ...merged, ...Object.fromEntries(fields.map((field) => [field, theirs[field]])) };
  return chosen.date === theirs.date ? { ...chosen, dateStated: theirs.dateStated } : chosen;
}

/** `base`: the draft that both began with, null where that is not known: then each difference is a clash. */
export function mergeDrafts(base: Proposal | null, mine: Proposal, theirs: Proposal): DraftMerge {
  const known = base ?? theirs;
  const { merged, clashes, taken } = base
    ? mergeThree({ base, mine, theirs }, COMPARED, counts, ROWS)
    : {
        merged: mine,
        clashes: COMPARED.filter((field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field])),
        taken: [],
      };
  const { main, confidence, fieldConfidence, warnings } = theirs;
  const all = {
    ...merged,
    main,
    confidence,
    fieldConfidence,
    warnings,
    evidence: bothOf(mine.evidence, theirs.evidence, known.evidence),
    confirmed: bothOf(mine.confirmed, theirs.confirmed, known.confirmed),
  };
  return {
    merged: combineDrafts(all, theirs, []),
    clashes: clashes as ComparedField[],
    taken: taken as ComparedField[],
  };
}
