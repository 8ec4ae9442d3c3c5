/**
 * Acts told in two ways, and plans that lie behind the day of the report.
 *
 * `call-or-meeting`: "spoke by telephone" in the lead, "during the meeting the two …" behind it, same persons.
 * `announced-not-held`: "the council is to meet on 24 January" in an article published in March.
 * Near miss: a meeting that followed a call of another day; a plan for a day to come.
 */
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import type { ExtractedEvent } from '@/lib/domain/extraction';
import type { Warning } from '@/lib/domain/warning';
import { warningWords } from '../lexicon/warning-words';
import type { Candidate, Reading } from '../reading';
import { dayOfAct } from './day-of-act';
import { spanAt } from './warnings';

function actorsOf(candidate: Candidate): Set<string> {
  return new Set(
    [...candidate.initiators, ...candidate.recipients, ...candidate.others].flatMap((phrase) =>
      phrase.entity === null ? [] : [phrase.entity.name],
    ),
  );
}

function together({ act, sentence }: Candidate, reading: Reading): boolean {
  const stems = warningWords(reading.language).together;
  const words = sentence.tokens.slice(act.first, act.last);
  return words.some(({ fold }) => stems.some((stem) => fold.startsWith(stem)));
}

export function warnCallOrMeeting(main: ExtractedEvent, reading: Reading): Warning[] {
  if (main.status !== 'happened' || (main.type !== 'call' && main.type !== 'meeting')) return [];
  const otherType = main.type === 'call' ? 'meeting' : 'call';
  const acting = new Set(
    main.participants.filter(({ role }) => role !== 'mentioned').map(({ name }) => name),
  );
  const other = reading.candidates.find((candidate) => {
    if (candidate.type !== otherType || candidate.status !== 'happened' || candidate.act.mood !== 'fact')
      return false;
    if (candidate.act.quoted || (candidate.date !== null && candidate.date.edtf !== main.date)) return false;
    // "Discuss" and "talks" go with a call as well as with a meeting.
    if (otherType === 'meeting' && !together(candidate, reading)) return false;
    return [...actorsOf(candidate)].filter((name) => acting.has(name)).length >= 2;
  });
  if (other === undefined) return [];
  return [
    {
      code: 'call-or-meeting',
      values: { type: main.type, otherType },
      ...spanAt(other.sentence, other.act.first, other.act.last),
    },
  ];
}

export function warnPlannedBehind(main: ExtractedEvent, reading: Reading): Warning[] {
  const published = /^\d{4}-\d{2}-\d{2}/.exec(reading.article.publishedOn ?? '')?.[0];
  if (main.status !== 'planned' || !published) return [];
  const behind = dayOfAct(main, reading);
  if (behind !== null && (behind.date.from ?? published) < published) {
    const { start, end, from } = behind.date;
    return [
      {
        code: 'announced-not-held',
        values: { day: from ?? '', published },
        source: behind.source,
        start,
        end,
      },
    ];
  }
  const parsed = main.date === null ? null : parseEdtfDate(main.date);
  if (!parsed?.ok || parsed.date.openEnd || parsed.date.endsOn >= published) return [];
  const span = main.evidence.find(({ field }) => field === 'date');
  return [
    {
      code: 'announced-not-held',
      values: { day: parsed.date.edtf, published },
      ...(span && { source: span.source, start: span.start, end: span.end }),
    },
  ];
}
