/**
 * What another source tells differently of the same event: date, place, call or meeting, status, the rank of who came.
 *
 * Matches: the event on 7 May, the draft on 8 May; a foreign minister here, his deputy there; a call told as a meeting.
 * Near miss: a month here and a day of that month there (finer, no contradiction); "Iraq" here and "Baghdad" there; a
 * date that the draft only implies by its day of publication, a place that only its dateline gives.
 */
import type { FoundContradiction } from '@/lib/domain/comparison';
import { countryName } from '@/lib/domain/country';
import { cutText } from '@/lib/domain/cut-text';
import type { Proposal } from '@/lib/domain/draft';
import { standingEvidence } from '@/lib/domain/evidence-support';
import { foldName } from '@/lib/domain/fold-name';
import { rankOf } from '../lexicon/office-ranks';
import { boundsOf } from './compare-dates';
import { isActing, isPersonal, isSameActor } from './compare-people';

const MAX_QUOTE = 2_000;

function quoteOf(draft: Proposal, field: string): string | null {
  const words = standingEvidence(draft).find((span) => span.field === field);
  return words === undefined ? null : cutText(words.quote, MAX_QUOTE);
}

function datesDiffer(event: Proposal, draft: Proposal): boolean {
  const [x, y] = [boundsOf(event.date || null), boundsOf(draft.date || null)];
  if (x === null || y === null) return false;
  // An implied day is the day of the report, which says nothing against the day of the event.
  return (x.to < y.from || y.to < x.from) && draft.dateStated;
}

function placesDiffer(event: Proposal, draft: Proposal): boolean {
  const [x, y] = [event.location, draft.location];
  if (x === null || y === null) return false;
  // A dateline says where the report was filed, which says nothing against the place of the event.
  if (standingEvidence(draft).some(({ field, rule }) => field === 'location' && rule === 'dateline'))
    return false;
  const [a, b] = [foldName(x.name), foldName(y.name)];
  if (a.includes(b) || b.includes(a)) return false;
  if (x.country !== null && y.country !== null && x.country !== y.country) return true;
  // A country beside one of its cities is only coarser.
  const country = x.country ?? y.country;
  const whole = country === null ? '' : foldName(countryName(country) ?? '');
  return a !== whole && b !== whole;
}

function capacitiesDiffer(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [x, y] = [foldName(a), foldName(b)];
  const deputy = (text: string): boolean => rankOf(text)[1] !== '';
  return deputy(x) !== deputy(y) || (!x.includes(y) && !y.includes(x));
}

/** Ranks of the same person told differently, and the other person of a side where each source names one. */
function peopleDiffer(event: Proposal, draft: Proposal): FoundContradiction[] {
  const theirs = draft.participants.filter(isActing);
  const ours = event.participants.filter(isActing);
  const found: FoundContradiction[] = [];
  for (const mine of ours) {
    const field = 'participants';
    const same = theirs.find((other) => isSameActor(mine, other));
    if (same !== undefined) {
      if (capacitiesDiffer(mine.capacity, same.capacity))
        found.push({
          field,
          ours: `${mine.name}: ${mine.capacity}`,
          theirs: `${same.name}: ${same.capacity}`,
          quote: quoteOf(draft, `participant:${same.name}`),
        });
      continue;
    }
    if (!isPersonal(mine)) continue;
    const side = theirs.filter((other) => isPersonal(other) && other.affiliation === mine.affiliation);
    const [other] = side;
    const oursOfSide = ours.filter((one) => isPersonal(one) && one.affiliation === mine.affiliation);
    if (other === undefined || side.length > 1 || oursOfSide.length > 1) continue;
    found.push({
      field,
      ours: mine.name,
      theirs: other.name,
      quote: quoteOf(draft, `participant:${other.name}`),
    });
  }
  return found;
}

/** Where the draft contradicts the event; empty where it only says more or less. */
export function findContradictions(event: Proposal, draft: Proposal): FoundContradiction[] {
  const found: FoundContradiction[] = [];
  const add = (field: string, ours: string | undefined, theirs: string | undefined): void => {
    if (ours && theirs) found.push({ field, ours, theirs, quote: quoteOf(draft, field) });
  };
  if (datesDiffer(event, draft)) add('date', event.date, draft.date);
  if (placesDiffer(event, draft)) add('location', event.location?.name, draft.location?.name);
  if (event.type !== draft.type) add('type', event.type ?? undefined, draft.type ?? undefined);
  if (event.status !== draft.status) add('status', event.status, draft.status);
  return [...found, ...peopleDiffer(event, draft)];
}
