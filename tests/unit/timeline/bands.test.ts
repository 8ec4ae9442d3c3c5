import fc from 'fast-check';
import { addDays } from '@/lib/domain/civil-date';
import { leadersOf, type Period, type PeriodKind } from '@/lib/domain/period';
import { startOfDay } from '@/lib/timeline/instants';
import { bandLines, nameBands, shortName } from '@/lib/timeline/layout/bands';

const TODAY = '2026-11-23';
const measure = (text: string) => text.length * 7;
const period = (from: string, to: string | null, kind: PeriodKind = 'mission', name = 'Mission'): Period => ({
  id: `${kind} ${name} ${from}`,
  name,
  from,
  to,
  kind,
  office: '',
  isLocal: false,
});

describe('bands', () => {
  it('never lie over each other in a line, and their names neither', () => {
    const anyPeriods = fc.array(
      fc
        .record({ day: fc.integer({ min: 0, max: 9_000 }), days: fc.integer({ min: 366, max: 4_000 }) })
        .map(({ day, days }) => {
          const from = addDays('1995-01-01', day);
          return period(from, addDays(from, days), 'mission', `Mission number ${day}`);
        }),
      { maxLength: 12 },
    );
    const window = { from: startOfDay('1990-01-01'), to: startOfDay('2027-01-01') };
    fc.assert(
      fc.property(anyPeriods, fc.integer({ min: 300, max: 2_000 }), (periods, width) => {
        const lines = bandLines(periods, TODAY);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const { bands } of nameBands(lines, window, width / (window.to - window.from), TODAY, measure)) {
          for (const [index, { to, name, nameAt }] of bands.entries()) {
            const next = bands[index + 1];
            if (!next) continue;
            expect(next.from).toBeGreaterThanOrEqual(to);
            const scale = width / (window.to - window.from);
            if (name) expect(nameAt + measure(name)).toBeLessThanOrEqual((next.from - window.from) * scale);
          }
        }
      }),
    );
  });

  it('are named in the part that is seen, whole or as newspapers do', () => {
    const lines = bandLines(
      [
        period('2009-08-01', '2014-09-30', 'second-leader', 'Anders Fogh Rasmussen'),
        period('2014-10-01', null, 'second-leader', 'Jens Stoltenberg'),
      ],
      TODAY,
    );
    const window = { from: startOfDay('2013-10-01'), to: startOfDay('2015-10-01') };
    const [line] = nameBands(lines, window, 220 / (window.to - window.from), TODAY, measure);
    expect(line?.bands.map(({ name }) => name)).toEqual(['Rasmussen', 'Stoltenberg']);
    expect(line?.bands[0]?.nameAt).toBe(5);
  });

  it.each([
    ['Jaap de Hoop Scheffer', 'de Hoop Scheffer'],
    ['Mohammed Shia al-Sudani', 'al-Sudani'],
    ['Anders Fogh Rasmussen', 'Rasmussen'],
    ['محمد شياع السوداني', 'محمد شياع السوداني'],
    ['Pelé', 'Pelé'],
  ])('%s is %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});

describe('the leaders of a party', () => {
  const post = (id: string, office: string, from: string | null, to: string | null) => ({
    id,
    office,
    holder: id,
    from,
    to,
  });

  it('are the line of the office that leads, each until the next begins', () => {
    const leaders = leadersOf(
      [
        post('b', 'Prime Minister', '2006-05-20', '2014-09-09'),
        post('a', 'Prime Minister', '2005-05-03', null),
        post('c', 'President', '2005-04-07', '2014-07-24'),
        post('d', 'Minister of Defence', '2005-05-03', null),
        post('e', 'Prime Minister', null, '2004-01-01'),
      ],
      'Iraq',
      'first-leader',
    );
    expect(leaders.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['a', '2005-05-03', '2006-05-20'],
      ['b', '2006-05-20', '2014-09-09'],
    ]);
    expect(leaders[0]?.office).toBe('Prime Minister, Iraq');
  });

  it('are nobody where no leading office is known', () => {
    expect(leadersOf([post('d', 'Minister of Defence', '2005-05-03', null)], 'Iraq', 'first-leader')).toEqual(
      [],
    );
  });
});
