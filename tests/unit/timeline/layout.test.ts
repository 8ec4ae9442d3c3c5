import fc from 'fast-check';
import { addDays } from '@/lib/domain/civil-date';
import type { TimelineEvent } from '@/lib/domain/timeline-question';
import { DAY, startOfDay } from '@/lib/timeline/instants';
import { shareRows } from '@/lib/timeline/layout/lane-rows';
import { rowsOf } from '@/lib/timeline/layout/lay-out';
import { countShown, drawPicture, type PictureInput } from '@/lib/timeline/layout/picture';
import { firstRowOf, labelSpan, type Placement, spanOf } from '@/lib/timeline/layout/placement';
import { eventOn } from './factory';

const TODAY = '2026-11-23';
const measure = (text: string) => text.length * 7;
const YEAR = { from: startOfDay('2020-01-01'), to: startOfDay('2021-01-01') };

const input = (events: readonly TimelineEvent[], rest: Partial<PictureInput> = {}): PictureInput => ({
  events,
  leftOut: [],
  lanes: [{ lane: 'talks', rows: 3 }],
  turningPoints: [],
  window: YEAR,
  width: 1_100,
  today: TODAY,
  measure: { label: measure, caption: measure },
  dateWidth: () => 100,
  captions: 0,
  ...rest,
});
const draw = (events: readonly TimelineEvent[], rest: Partial<PictureInput> = {}) =>
  drawPicture(input(events, rest));
const placed = (events: readonly TimelineEvent[], event: TimelineEvent, rest: Partial<PictureInput> = {}) =>
  draw(events, rest).placements.find((one) => one.event === event);

const anyDate = fc
  .record({
    day: fc.integer({ min: 0, max: 400 }),
    days: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 500 })),
  })
  .map(({ day, days }) => {
    const start = addDays('2019-12-20', day);
    return days === 0 ? start : `${start}/${addDays(start, days)}`;
  });
const words = fc.constantFrom(
  'Talks',
  'ministers',
  'of',
  'Baghdad',
  'meet',
  'a',
  'delegation',
  'Brussels',
  'again',
);
const anyEvents = (most: number) =>
  fc
    .array(
      fc.record({
        date: anyDate,
        significance: fc.integer({ min: 0, max: 100 }),
        title: fc.array(words, { minLength: 1, maxLength: 14 }),
      }),
      { maxLength: most },
    )
    .map((rows) =>
      rows.map(({ date, significance, title }) => eventOn(date, { significance, title: title.join(' ') })),
    );

/** Everything that a placement covers: its mark in its row, and its title in each of its rows. */
function covered(placement: Placement, scale: number) {
  const { row, label } = placement;
  if (row === null) return [];
  const mark = { row, ...spanOf(placement, scale) };
  if (!label) return [mark];
  const title = labelSpan(placement, label, scale, YEAR);
  return [mark, ...label.lines.map((_, line) => ({ row: row + firstRowOf(label) + line, ...title }))];
}

function overlaps(placements: readonly Placement[], scale: number): number {
  const all = placements.flatMap((placement) => covered(placement, scale));
  let count = 0;
  for (const [index, one] of all.entries()) {
    for (const other of all.slice(index + 1)) {
      if (one.row === other.row && one.from < other.to - 0.01 && other.from < one.to - 0.01) count += 1;
    }
  }
  return count;
}

describe('layout', () => {
  it('writes the title beside a mark that stands alone', () => {
    const event = eventOn('2020-06-16', { title: 'Talks in Brussels' });
    expect(placed([event], event)).toMatchObject({
      row: 0,
      icon: true,
      label: { lines: ['Talks in Brussels'], side: 'after' },
    });
  });

  it('writes a longer title in two lines, and before its mark where the window ends', () => {
    const title = 'Foreign ministers of the alliance meet their colleagues in Baghdad';
    const [early, late] = [eventOn('2020-03-01', { title }), eventOn('2020-12-20', { title })];
    const { placements } = draw([early, late]);
    expect(placements.map(({ label }) => [label?.lines.length, label?.side])).toEqual([
      [2, 'after'],
      [2, 'before'],
    ]);
    expect(placements[0]?.label?.lines.join(' ')).toBe(title);
  });

  it('never cuts a title where 480 pixels are free', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 18 }), (title) => {
        const event = eventOn('2020-02-01', { title: title.join(' ') });
        const label = placed([event], event)?.label;
        expect(label?.lines.join(' ')).toBe(event.title);
      }),
    );
  });

  it('gives the room to the more significant of two neighbours', () => {
    const less = eventOn('2020-06-16', { significance: 10, title: 'Talks in Brussels' });
    const more = eventOn('2020-06-18', { significance: 90, title: 'Talks in Baghdad' });
    const { placements } = draw([less, more], { lanes: [{ lane: 'talks', rows: 1 }] });
    expect(placements.find((one) => one.event === more)?.label?.side).toBe('after');
    expect(placements.find((one) => one.event === less)?.label?.side).not.toBe('after');
  });

  it('lets nothing overlap, whatever comes', () => {
    fc.assert(
      fc.property(anyEvents(90), fc.integer({ min: 300, max: 2_200 }), (events, width) => {
        const { placements } = draw(events, { width });
        expect(overlaps(placements, width / (YEAR.to - YEAR.from))).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('gives every event a mark of its own, or counts it on the rail', () => {
    fc.assert(
      fc.property(anyEvents(120), fc.integer({ min: 1, max: 4 }), (events, rows) => {
        const picture = draw(events, { lanes: [{ lane: 'talks', rows }] });
        const marked = picture.placements.filter(({ row }) => row !== null).length;
        const counted = picture.rail.reduce((all, { count }) => all + count, 0);
        expect(picture.placements).toHaveLength(events.length);
        expect(marked + counted).toBe(events.length);
      }),
      { numRuns: 60 },
    );
  });

  it('gives three hundred events over five rows a mark each before any title takes their place', () => {
    const events = Array.from({ length: 300 }, (_, index) =>
      eventOn(addDays('2020-01-02', (index * 7) % 360), { significance: index % 100 }),
    );
    const { placements } = draw(events, { lanes: [{ lane: 'talks', rows: 5 }] });
    expect(placements.filter(({ row }) => row === null)).toEqual([]);
  });

  it('shows the crowd of a single day side by side within that day', () => {
    const window = { from: startOfDay('2020-06-16'), to: startOfDay('2020-06-17') };
    const crowd = Array.from({ length: 150 }, () => eventOn('2020-06-16'));
    const { placements } = draw(crowd, { window });
    expect(placements.every(({ row }) => row !== null)).toBe(true);
    const scale = 1_100 / DAY;
    for (const placement of placements) {
      const { from, to } = spanOf(placement, scale);
      expect(from >= window.from * scale && to <= window.to * scale).toBe(true);
    }
  });

  it('keeps rows while one pans', () => {
    fc.assert(
      fc.property(anyEvents(60), fc.integer({ min: -40, max: 40 }), (events, days) => {
        const first = draw(events);
        const before = rowsOf(first.placements);
        const window = { from: YEAR.from + days * DAY, to: YEAR.to + days * DAY };
        const sizes = new Map(first.placements.map(({ event, size }) => [event.slug, size]));
        const { placements } = draw(events, { window, before });
        // Where other marks crowd in at the edge, all may have to become smaller; else none moves.
        const isSame = placements.every(({ event, size }) => size === sizes.get(event.slug));
        const moved = placements.filter(
          ({ event, row }) => before.has(event.slug) && row !== before.get(event.slug),
        );
        expect(isSame ? moved : []).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same picture again when its rows are kept: no title comes later', () => {
    fc.assert(
      fc.property(anyEvents(90), fc.integer({ min: 300, max: 2_200 }), (events, width) => {
        const first = draw(events, { width });
        const again = draw(events, { width, before: rowsOf(first.placements) });
        expect(again.placements).toEqual(first.placements);
      }),
      { numRuns: 60 },
    );
  });

  it('goes on until its rows are kept where that takes more than two pictures', () => {
    const said = (edtf: string, title: string, significance = 0) => eventOn(edtf, { title, significance });
    const events = [
      said('2020-05-13/2020-06-19', 'Talks'),
      said('2020-02-24/2020-04-18', 'Talks'),
      said('2020-04-18', 'Talks'),
      said('2020-04-24', 'Talks of a delegation.', 1),
      said('2020-10-27', 'Ministers in Brussels on the talks of the ministers now', 55),
      said('2019-12-20/2020-04-19', 'Talks of the one delegation.'),
      said('2020-09-05/2020-10-24', 'Talks'),
    ];
    const first = draw(events, { width: 1_140 });
    const again = draw(events, { width: 1_140, before: rowsOf(first.placements) });
    expect(again.placements).toEqual(first.placements);
  });

  it('moves nothing when one more event has to be drawn', () => {
    fc.assert(
      fc.property(anyEvents(60), anyDate, (events, date) => {
        const first = draw(events);
        const before = rowsOf(first.placements);
        const { placements } = draw([...events, eventOn(date)], { before });
        const sizes = new Map(first.placements.map(({ event, size }) => [event.slug, size]));
        const stayed = placements.filter(({ event }) => before.has(event.slug));
        const isSame = stayed.every(({ event, size }) => size === sizes.get(event.slug));
        const moved = stayed.filter(({ event, row }) => row !== before.get(event.slug));
        expect(isSame ? moved : []).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves no mark without its title where there is room beside it', () => {
    const scale = 1_100 / (YEAR.to - YEAR.from);
    const [left, right] = [YEAR.from * scale, YEAR.to * scale];
    fc.assert(
      fc.property(anyEvents(50), (events) => {
        const { placements } = draw(events);
        const taken = placements.flatMap((placement) =>
          covered(placement, scale).map((span) => ({ ...span, slug: placement.event.slug })),
        );
        const roomy = placements.filter(({ row, label, shape, event, mark }) => {
          if (row === null || label || shape !== 'point') return false;
          const middle = ((mark.from + mark.to) / 2) * scale;
          const width = measure(event.title);
          const end = middle + 14 + width;
          if (width > 300 || middle < left || end > right - 24) return false;
          return !taken.some(
            (one) => one.slug !== event.slug && one.row === row && one.from < end + 24 && one.to > middle - 8,
          );
        });
        expect(roomy.map(({ event }) => event.title)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('gives what the reader stands on a mark in any case, and moves nothing for it', () => {
    fc.assert(
      fc.property(anyEvents(120), fc.nat(), fc.integer({ min: 1, max: 3 }), (events, which, rows) => {
        const one = events[which % Math.max(events.length, 1)];
        if (!one) return;
        const lanes = [{ lane: 'talks', rows }];
        const without = draw(events, { lanes });
        const before = rowsOf(without.placements);
        const { placements, rail } = draw(events, { lanes, before, pinned: new Set([one.slug]) });
        const shown = placements.find(({ event }) => event === one);
        expect(shown?.row).not.toBeNull();
        const others = (all: readonly Placement[]) => all.filter(({ event }) => event !== one);
        expect(others(placements)).toEqual(others(without.placements));
        const marked = placements.filter(({ row }) => row !== null).length;
        expect(marked + rail.reduce((sum, { count }) => sum + count, 0)).toBe(events.length);
      }),
      { numRuns: 60 },
    );
  });

  it('names a stretch that goes on beyond the window in the row beside it', () => {
    const event = eventOn('2018-01-01/2023-01-01', { title: 'Mission in Iraq', precision: 'year' });
    const { placements } = draw([event]);
    expect(placements[0]).toMatchObject({
      shape: 'bar',
      label: { lines: ['Mission in Iraq'], side: 'under' },
    });
  });

  it('counts marks and dots of the rail as shown', () => {
    const events = [eventOn('2020-06-16'), eventOn('2010-01-01')];
    const leftOut = [{ lane: 'talks', from: YEAR.from, to: YEAR.from + DAY, count: 2 }];
    const picture = draw(events, { leftOut });
    expect(countShown(picture, YEAR)).toEqual(new Map([['talks', 3]]));
  });

  it('shares rows out by how much happens in a lane', () => {
    const rows = shareRows(
      [
        { id: 'talks', total: 150 },
        { id: 'decisions', total: 60 },
        { id: 'prospects', total: 1 },
      ],
      9,
    );
    expect(rows.map(({ lane }) => lane)).toEqual(['talks', 'decisions', 'prospects']);
    expect(rows[0]?.rows).toBeGreaterThan(rows[1]?.rows ?? 9);
    expect(rows[2]?.rows).toBe(1);
  });
});
