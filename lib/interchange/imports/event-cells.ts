/** A row of any table of events in one form: the texts of our fields, and who takes part by name and code. */
import type { Proposal, ProposedParticipant } from '@/lib/domain/draft';
import type { EventField } from '@/lib/domain/import';
import type { EventType, ParticipantRole } from '@/lib/domain/ontology';

/** Somebody whom a row names. */
export interface NamedSide {
  role: ParticipantRole;
  name: string;
  /** Codes of actors (CAMEO), the one that says most first. */
  codes: readonly string[];
  /** Country for whose government it acts, as its code or name; null where it does not. */
  actsFor: string | null;
  /** In which capacity it says so itself; unset: told from the posts that are known. */
  held?: Pick<ProposedParticipant, 'capacity' | 'affiliation'>;
}

export interface EventCells {
  fields: Partial<Record<EventField, string>>;
  sides: readonly NamedSide[];
  /** What its own vocabulary says of the kind; null: `fields.type` or `fields.cameo` does. */
  type: EventType | null;
  /** What tells the row from all others of its source; null where only its whole content does. */
  key: string | null;
  /** What only our own files say, whole: nothing of it is guessed. */
  own?: Pick<Proposal, 'dateStated' | 'relationships' | 'topics' | 'sources' | 'contradictions'>;
}

const OF_SIDES = {
  initiators: 'initiator',
  recipients: 'recipient',
  participants: 'participant',
  hosts: 'host',
} as const satisfies Partial<Record<EventField, ParticipantRole>>;

/** The parts of a cell that holds several, apart by semicolons, bars or lines. */
export const listOf = (text: string): string[] =>
  text
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** A row of a table whose columns an editor has named. `at`: by field, the place of its column. */
export function cellsOfOwn(row: readonly string[], at: ReadonlyMap<EventField, number>): EventCells {
  const fields: EventCells['fields'] = {};
  for (const [field, place] of at) {
    const text = row[place]?.trim() ?? '';
    if (text !== '') fields[field] = text;
  }
  const sides = Object.entries(OF_SIDES).flatMap(([field, role]) =>
    listOf(fields[field as keyof typeof OF_SIDES] ?? '').map((name) => ({
      role,
      name,
      codes: /^[A-Z]{3,15}$/.test(name) ? [name] : [],
      actsFor: null,
    })),
  );
  return { fields, sides, type: null, key: fields.id ?? null };
}
