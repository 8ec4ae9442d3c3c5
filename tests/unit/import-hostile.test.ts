/** Files that are made to cost: what they take grows with their length and no faster, and a row has its bound in each form. */
import { type EventMapping, ImportRefusal, MOST_COLUMNS } from '@/lib/domain/import';
import { readerOfDataset } from '@/lib/interchange/imports/datasets';
import { draftOfRow } from '@/lib/interchange/imports/draft-of-row';
import { cellsOfOwn } from '@/lib/interchange/imports/event-cells';
import { knowRows } from '@/lib/interchange/imports/known';
import { titleInEnglish } from '@/lib/interchange/titles-in-english';
import { eventsOf } from '@/lib/jobs/staging/event-rows';
import { bytesInMemory } from '@/lib/jobs/staging/file-text';
import { openTable } from '@/lib/jobs/staging/table-rows';

const known = knowRows({ actors: [], posts: new Map(), relationships: [], topics: [], codes: {} });
const MAPPING: EventMapping = {
  columns: {},
  source: 's',
  relationship: null,
  type: null,
  onlyRelated: false,
};
const LONGEST = 100_000;

async function* steps(text: string, step: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += step) yield text.slice(at, at + step);
}
async function rowsOf(text: string, step = 64 * 1024): Promise<number> {
  const { rows } = await openTable(steps(text, step), { longest: LONGEST });
  let count = 0;
  for await (const _ of rows) count += 1;
  return count;
}
const trouble = (reading: Promise<unknown>) =>
  reading.then(
    () => null,
    (error: unknown) => (error instanceof ImportRefusal ? error.trouble : error),
  );
const drafted = (cells: Partial<Record<'initiators' | 'url', string>>) => {
  const fields = Object.keys(cells) as (keyof typeof cells)[];
  const at = new Map(fields.map((field, place) => [field, place]));
  const row = cellsOfOwn(Object.values(cells), at);
  row.fields.date = '2021-05-04';
  const begun = process.cpuUsage();
  const draft = draftOfRow(row, MAPPING, known, titleInEnglish);
  return { ...draft, seconds: process.cpuUsage(begun).user / 1e6 };
};

describe('a row', () => {
  it('of a hundred thousand names is refused without each being compared with each', () => {
    const { faults, seconds } = drafted({
      initiators: Array.from({ length: 100_000 }, (_, at) => `N${at}`).join(';'),
    });
    expect(faults.map(({ field }) => field)).toContain('participants');
    // Each with each took minutes.
    expect(seconds).toBeLessThan(10);
  });

  it('of blanks where addresses are expected is read in one go, and addresses keep their semicolons', () => {
    const blanks = drafted({ url: `https://example.org/a${' '.repeat(300_000)}x` });
    expect(blanks.seconds).toBeLessThan(5);
    const { proposal } = drafted({
      url: 'https://example.org/a;b=1 ;  https://example.org/c |https://example.org/d',
    });
    expect(proposal.sources.map(({ url }) => url)).toEqual([
      'https://example.org/a;b=1',
      'https://example.org/c',
      'https://example.org/d',
    ]);
  });

  it('of a list of JSON is as long as one on a line of its own, and no longer', async () => {
    const long = (length: number) => `{"title":"${'x'.repeat(length)}"}`;
    expect(await rowsOf(`[{"title":"A"},${long(LONGEST - 100)}]`)).toBe(2);
    expect(await trouble(rowsOf(`[{"title":"A"},${long(LONGEST)}]`))).toBe('too-large-row');
    expect(await trouble(rowsOf(`{"title":"A"}\n${long(LONGEST)}\n{"title":"B"}`, 1024 * 1024))).toBe(
      'too-large-row',
    );
    expect(await trouble(rowsOf(`[${'['.repeat(60_000)}${']'.repeat(60_000)}]`))).toBe('too-large-row');
  });

  it('of separators alone has its bound, too', async () => {
    expect(await rowsOf(`title,date\nA,2021${','.repeat(MOST_COLUMNS)}\n`)).toBe(1);
    expect(await trouble(rowsOf(`title,date\nA,2021${','.repeat(50_000)}\n`))).toBe('too-large-row');
  });
});

describe('the beginning of a file', () => {
  it('is a line of JSON however long it is', async () => {
    const first = JSON.stringify({ title: 'A', body: 'x'.repeat(80_000) });
    expect(await rowsOf(`${first}\n{"title":"B"}\n{"title":"C"}`, 16 * 1024)).toBe(3);
    expect(await rowsOf(`${first}\n`, 16 * 1024)).toBe(1);
    expect(await rowsOf(`{"events":[${first},{"title":"B"}]}`, 16 * 1024)).toBe(2);
  });

  it('is not looked for behind blanks without end', async () => {
    let taken = 0;
    async function* blanks(): AsyncGenerator<string> {
      for (; taken < 10_000; taken += 1) yield ' '.repeat(16 * 1024);
      yield 'title,date\nA,2021\n';
    }
    expect(await trouble(openTable(blanks(), { longest: LONGEST }))).toBe('empty');
    expect(taken).toBeLessThan(100);
  });
});

it('rows of a dataset without their number are told apart by what they say', () => {
  const columns = ['GLOBALEVENTID', 'Event ID', 'Event Date', 'Source Name'];
  for (const dataset of ['gdelt', 'icews', 'polecat'] as const) {
    const read = readerOfDataset(dataset, columns);
    expect(read(['', ' ', '2021-05-04', 'Iraq']).key).toBeNull();
    expect(read(['7', '7', '2021-05-04', 'Iraq']).key).toMatch(/^7/);
  }
});

describe('what names a property of every object', () => {
  it.each(['__proto__', 'constructor', 'toString'])('is no kind of event: %s', (type) => {
    const draft = draftOfRow(
      { fields: { date: '2021-05-04', type, title: 'x' }, sides: [], type: null, key: null },
      MAPPING,
      known,
      titleInEnglish,
    );
    expect(draft.faults.map(({ code }) => code)).toEqual(['row-type-unknown']);
  });
});

it('a row without a title is called by its cells, without what the database refuses', async () => {
  const file = bytesInMemory(Buffer.from('place,date\nBagh\0dad,2021-05-04\n'));
  const mapping = { ...MAPPING, columns: { date: 'date' } };
  for await (const { label } of eventsOf(file, mapping, known, titleInEnglish))
    expect(label).toBe('Baghdad · 2021-05-04');
  expect.assertions(1);
});
