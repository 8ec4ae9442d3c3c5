import fc from 'fast-check';
import { addDays } from '@/lib/domain/civil-date';
import type { EventSummary } from '@/lib/domain/event';
import { DAY } from '@/lib/timeline/instants';
import { fitLabel } from '@/lib/timeline/label';
import { countOmitted, layOut, MARK_SIZE, type Placement, shareRows } from '@/lib/timeline/layout';
import { eventOn } from './factory';

const TODAY = '2026-11-23';
const measure = (text: string) => text.length * 7;
const lay = (events: EventSummary[], pixelsPerDay: number, rows = 3) =>
  layOut({
    events,
    lanes: [{ lane: 'talks', rows }],
    pixelsPerMillisecond: pixelsPerDay / DAY,
    today: TODAY,
    measure,
  });

/** Everything that a placement covers in its row: the mark, and the label after it. */
function covered({ mark, label }: Placement, pixelsPerDay: number): { from: number; to: number } {
  const scale = pixelsPerDay / DAY;
  if (mark.shape === 'point') {
    const end = mark.from * scale + MARK_SIZE / 2;
    return { from: mark.from * scale - MARK_SIZE / 2, to: end + (label ? 5 + measure(label) : 0) };
  }
  const end = Math.max(mark.to * scale, mark.from * scale + MARK_SIZE);
  const beside = label && mark.shape === 'bar' ? 5 + measure(label) : 0;
  return { from: mark.from * scale, to: end + beside };
}

describe('labels', () => {
  it('stay whole where they fit', () => {
    expect(fitLabel('Ministers meet in Baghdad', 400, measure)?.text).toBe('Ministers meet in Baghdad');
  });

  it('are cut between words, never within one', () => {
    expect(fitLabel('Ministers meet in Baghdad, then in Erbil', 190, measure)?.text).toBe(
      'Ministers meet in Baghdad…',
    );
  });

  it('are left out where not even two words fit', () => {
    expect(fitLabel('Ministers meet in Baghdad', 60, measure)).toBeNull();
  });
});

describe('layout', () => {
  it('writes the title beside a mark that stands alone', () => {
    const [placement] = lay([eventOn('2020-09-16', { title: 'Talks in Brussels' })], 1);
    expect(placement).toMatchObject({ row: 0, label: 'Talks in Brussels' });
  });

  it('gives the room to the more significant of two neighbours', () => {
    const less = eventOn('2020-09-16', { significance: 10 });
    const more = eventOn('2020-09-18', { significance: 90 });
    const placed = lay([less, more], 1, 1);
    expect(placed.find((one) => one.event === more)?.label).not.toBeNull();
    expect(placed.find((one) => one.event === less)).toMatchObject({ row: null });
  });

  it('counts what has no row, within the window only', () => {
    const crowd = Array.from({ length: 9 }, () => eventOn('2020-09-16'));
    const placed = lay([...crowd, eventOn('2010-01-01')], 1, 3);
    const year = { from: Date.UTC(2020, 0), to: Date.UTC(2021, 0) };
    expect(countOmitted(placed, year)).toEqual({ talks: 6 });
    expect(countOmitted(placed, { from: Date.UTC(2009, 0), to: Date.UTC(2011, 0) })).toEqual({});
  });

  it('puts a band into the last row and leaves the others to marks', () => {
    const band = eventOn('2004-08/2011-12-31');
    const placed = lay([band, eventOn('2005-06-01')], 0.2);
    expect(placed.find((one) => one.event === band)?.row).toBe(2);
  });

  it('never lets two things overlap in a row, whatever comes', () => {
    const dates = fc
      .record({ day: fc.integer({ min: 0, max: 4000 }), days: fc.integer({ min: 0, max: 500 }) })
      .map(({ day, days }) => {
        const start = addDays('2010-01-01', day);
        return days === 0 ? start : `${start}/${addDays(start, days)}`;
      });
    fc.assert(
      fc.property(
        fc.array(fc.record({ date: dates, significance: fc.integer({ min: 0, max: 100 }) }), {
          maxLength: 120,
        }),
        fc.double({ min: 0.02, max: 60, noNaN: true }),
        (rows, pixelsPerDay) => {
          const placed = lay(
            rows.map(({ date, significance }) => eventOn(date, { significance })),
            pixelsPerDay,
          ).filter((one) => one.row !== null);
          for (const [index, one] of placed.entries()) {
            for (const other of placed.slice(index + 1)) {
              if (one.row !== other.row) continue;
              const [a, b] = [covered(one, pixelsPerDay), covered(other, pixelsPerDay)];
              expect(a.from < b.to - 0.01 && a.to - 0.01 > b.from).toBe(false);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('ends labels before the edge of what is seen, between words, without moving a row', () => {
    const event = eventOn('2020-06-30', { title: 'Ministers meet in Baghdad and in Erbil' });
    const input = {
      events: [event],
      lanes: [{ lane: 'talks' as const, rows: 3 }],
      pixelsPerMillisecond: 4 / DAY,
      today: TODAY,
      measure,
    };
    const seen = (to: string) => ({ from: Date.UTC(2020, 0), to: Date.parse(to) });
    expect(layOut({ ...input, visible: seen('2020-12-31') })[0]?.label).toBe(event.title);
    expect(layOut({ ...input, visible: seen('2020-08-20') })[0]).toMatchObject({
      row: 0,
      label: 'Ministers meet in Baghdad…',
    });
    expect(layOut({ ...input, visible: seen('2020-05-01') })[0]?.label).toBeNull();
  });

  it('shares rows out by how much happens, and draws no lane in which nothing ever did', () => {
    const lanes = shareRows({ talks: 150, decisions: 60, cooperation: 40, prospects: 1 }, 16);
    expect(lanes.map(({ lane }) => lane)).toEqual(['talks', 'decisions', 'cooperation', 'prospects']);
    expect(lanes[0]?.rows).toBeGreaterThan(lanes[2]?.rows ?? 9);
    expect(lanes[3]?.rows).toBe(1);
  });
});
