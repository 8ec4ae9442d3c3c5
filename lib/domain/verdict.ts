/**
 * What editors made of what the extractor read, field by field: so that editors and developers see where it errs. Pure;
 * written beside the draft when it is published or rejected.
 */
import { cutText } from './cut-text';
import type { Proposal } from './draft';
import { type EventReading, factsOfReading } from './event-reading';
import { valueOfField } from './evidence-support';

/** `event`: whether there was such an event at all; `participant`: one of them; `participants`: all, and nobody else. */
export const VERDICT_FIELDS = [
  'event',
  'date',
  'type',
  'status',
  'parties',
  'location',
  'participants',
  'participant',
] as const;
export type VerdictField = (typeof VERDICT_FIELDS)[number];

/** `kept`: published as read; `filled`: missed, and added by an editor; `dropped`: read, and not published. */
export const VERDICTS = ['kept', 'changed', 'filled', 'dropped'] as const;
export type VerdictWord = (typeof VERDICTS)[number];

export interface Verdict {
  field: VerdictField;
  verdict: VerdictWord;
  /** What was read and what was published, as one short line each; null where there was nothing. */
  was: string | null;
  now: string | null;
  rule: string | null;
  /** 0–1, or null where none was told. */
  certainty: number | null;
}

/** Longest line of a value. */
export const LONGEST_VALUE = 300;
const short = (text: string | null) => (text === null ? null : cutText(text, LONGEST_VALUE));

function wordOf(was: string | null, now: string | null): VerdictWord {
  if (was === now) return 'kept';
  if (was === null) return 'filled';
  return now === null ? 'dropped' : 'changed';
}

type Someone = Pick<Proposal['participants'][number], 'name' | 'actorId' | 'role'>;
const lineOf = ({ name, role }: Someone) => `${name}, ${role}`;

function participantVerdicts(reading: EventReading, published: Proposal): Verdict[] {
  const left = [...published.participants];
  const takeFirst = (test: (one: Someone) => boolean) => {
    const at = left.findIndex(test);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const verdicts = reading.participants.map((read): Verdict => {
    const same =
      takeFirst(
        ({ actorId, role }) => read.actorId !== null && actorId === read.actorId && role === read.role,
      ) ??
      takeFirst(({ actorId }) => read.actorId !== null && actorId === read.actorId) ??
      takeFirst(({ name }) => name === read.name);
    const base = {
      field: 'participant' as const,
      rule: reading.rules[`participant:${read.name}`] ?? null,
      certainty: null,
    };
    const was = short(lineOf(read));
    if (!same) return { ...base, verdict: 'dropped', was, now: null };
    const now = short(lineOf(same));
    // Who was no actor yet was named rightly, though somebody had to be made of the name.
    const linked = read.actorId === null || read.actorId === same.actorId;
    return { ...base, verdict: linked && read.role === same.role ? 'kept' : 'changed', was, now };
  });
  const missed = left.map(
    (one): Verdict => ({
      field: 'participant',
      verdict: 'filled',
      was: null,
      now: short(lineOf(one)),
      rule: null,
      certainty: null,
    }),
  );
  return [...verdicts, ...missed];
}

const whole = ({ participants }: { participants: readonly Someone[] }) =>
  [...new Set(participants.map(({ actorId, name }) => actorId ?? name))].sort().join(', ') || null;

/** That there was such an event, or not. */
export function eventVerdict(reading: EventReading | null, verdict: VerdictWord): Verdict {
  return {
    field: 'event',
    verdict,
    was: null,
    now: null,
    rule: null,
    certainty: reading?.confidence ?? null,
  };
}

/** What was published of what was read: the event itself, its fields and its participants. */
export function verdictsOf(reading: EventReading, published: Proposal): Verdict[] {
  const facts = factsOfReading(reading);
  const { fieldConfidence, rules } = reading;
  const fields = (['date', 'type', 'status', 'parties', 'location'] as const).map((field): Verdict => {
    const was = valueOfField(facts, field);
    const now = valueOfField(published, field);
    return {
      field,
      verdict: wordOf(was, now),
      was: short(was),
      now: short(now),
      rule: rules[field] ?? null,
      certainty: field === 'status' ? null : (fieldConfidence?.[field] ?? null),
    };
  });
  const all = [whole(reading), whole(published)] as const;
  const participants: Verdict = {
    field: 'participants',
    verdict: wordOf(...all),
    was: short(all[0]),
    now: short(all[1]),
    rule: null,
    certainty: fieldConfidence?.participants ?? null,
  };
  return [eventVerdict(reading, 'kept'), ...fields, participants, ...participantVerdicts(reading, published)];
}
