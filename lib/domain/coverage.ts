/** Holes in the record: posts that nobody of our list held, and months of which nothing is told. Pure; days are YYYY-MM-DD. */
import { isOfOneHolder } from './affiliation';

/** One tenure of an office, by what is known of its days. */
export interface HeldOffice {
  organisation: { slug: string; name: string };
  office: string;
  holder: { slug: string; name: string };
  startsOn: string | null;
  endsOn: string | null;
}

/** Days on which our list has no holder of an office that is never vacant for long. */
export interface Vacancy {
  organisation: HeldOffice['organisation'];
  office: string;
  from: string;
  /** The last such day; null: since then. */
  to: string | null;
  /** Who held it before and after. */
  before: HeldOffice['holder'];
  after: HeldOffice['holder'] | null;
}

const DAY = 86_400_000;
/** An office is filled again within a month or two; more is likely a holder whom our list does not have. */
const LONG_DAYS = 60;

const dayAfter = (day: string, days = 1) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY;

/** A tenure that counts: its first day is known, and its office has one holder at a time, or somebody who acts in it. */
const plainOffice = (office: string) => office.replace(/^acting /i, '');

/**
 * Where an office of one holder had none for longer than two months, the latest first; after the last tenure only where
 * that is known to have ended before `today`.
 */
export function vacanciesOf(held: readonly HeldOffice[], today: string): Vacancy[] {
  const offices = new Map<string, HeldOffice[]>();
  for (const tenure of held) {
    const office = plainOffice(tenure.office);
    if (tenure.startsOn === null || !isOfOneHolder(office)) continue;
    const key = `${tenure.organisation.slug} ${office.toLowerCase()}`;
    offices.set(key, [...(offices.get(key) ?? []), { ...tenure, office }]);
  }
  const found: Vacancy[] = [];
  for (const tenures of offices.values()) {
    const ordered = [...tenures].sort((a, b) => ((a.startsOn ?? '') < (b.startsOn ?? '') ? -1 : 1));
    // Of those so far the one who stayed longest; one whose end is not known is taken to have stayed until the next.
    let last = ordered[0];
    for (const next of [...ordered.slice(1), null]) {
      const end = last?.endsOn ?? null;
      const start = next?.startsOn ?? today;
      if (last && end !== null && end < start && daysBetween(end, start) > LONG_DAYS)
        found.push({
          organisation: last.organisation,
          office: last.office,
          from: dayAfter(end),
          to: next ? dayAfter(start, -1) : null,
          before: last.holder,
          after: next?.holder ?? null,
        });
      if (next && (end === null || (next.endsOn ?? '9999') >= end)) last = next;
    }
  }
  return found.sort((a, b) => (a.from > b.from ? -1 : 1));
}

/** Months in a row of which nothing is told, first and last as YYYY-MM. */
export interface SilentMonths {
  from: string;
  to: string;
  months: number;
}

const numberOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthOf = (number: number) =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/** The longest silences between the first and the last month (YYYY-MM) in which something happened, at most `most`. */
export function silencesOf(months: readonly string[], most: number): SilentMonths[] {
  const numbers = [...new Set(months.map(numberOf))].sort((a, b) => a - b);
  return numbers
    .slice(1)
    .flatMap((next, at) => {
      const [first, last] = [(numbers[at] ?? 0) + 1, next - 1];
      return last < first ? [] : [{ from: monthOf(first), to: monthOf(last), months: last - first + 1 }];
    })
    .sort((a, b) => b.months - a.months || (a.from > b.from ? -1 : 1))
    .slice(0, most);
}
