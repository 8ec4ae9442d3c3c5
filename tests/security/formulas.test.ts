/** Row 15: formulas in tables that leave the site, and the same tables read again. */
import { randomBytes } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { withoutApostrophe } from '@/lib/interchange/csv';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf, send } from '@/tests/support/site-requests';
import { mail } from './people';
import { patiently } from './routes';
import { saw } from './saw';

jest.setTimeout(120_000);

const FORMULAS = [
  '=1+1',
  "=cmd|'/c calc'!A1",
  '+1',
  '-1',
  '@SUM(A1)',
  '=HYPERLINK("https://evil.example","x")',
  "'=1+1",
  "''=1",
  '=1;=2,=3',
  '="a"&"b"',
];

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
beforeAll(async () => {
  site = await openSiteDatabase();
});
afterAll(() => site.close());

/** What a spreadsheet would work out. */
const isFormula = (cell: string) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell);

it('row 15 · in every text of an event: no cell is a formula, and each reads back as it was', async () => {
  const { id } = await site.db.relationship.findFirstOrThrow({ where: { slug: 'iraq-nato' } });
  const key = `f${randomBytes(3).toString('hex')}`;
  const day = new Date('2024-02-03');
  for (const [at, text] of FORMULAS.entries())
    await site.db.event.create({
      data: {
        ...{
          slug: `${key}-${at}`,
          type: 'meeting',
          lane: 'talks',
          title: text,
          summary: text,
          placeName: text,
        },
        ...{ edtf: '2024-02-03', startsOn: day, endsOn: day, precision: 'day' },
        relationships: { create: { relationshipId: id } },
        sources: { create: { title: text, publisher: text, url: 'https://example.org/f' } },
      },
    });
  const path = '/export/csv?relationships=iraq-nato&from=2024-02-03&to=2024-02-03';
  const { status, text } = await patiently(() => send('GET', path));
  expect(status).toBe(200);
  const rows = parse(text, { bom: true, columns: true, relax_column_count: false }) as Record<
    string,
    string
  >[];
  const own = rows.filter((row) => Object.values(row).some((cell) => cell.startsWith(key)));
  expect(own).toHaveLength(FORMULAS.length);
  for (const row of rows)
    for (const [column, cell] of Object.entries(row))
      expect([column, cell, isFormula(cell)]).toEqual([column, cell, false]);
  for (const formula of FORMULAS) {
    const cells = own.flatMap((row) => Object.values(row)).map(withoutApostrophe);
    expect([formula, cells.filter((cell) => cell === formula).length >= 3]).toEqual([formula, true]);
  }
  saw(`${FORMULAS.length} formulas in ${own.length} rows`);
});

it('row 15 · in the record of changes as a file', async () => {
  const cookie = await cookieOf(await addSitePerson(site.db, mail('formulas-admin'), 'administrator'));
  await site.db.auditEntry.createMany({
    data: FORMULAS.map((actor) => ({
      actor,
      action: 'article.submit',
      subject: 'article',
      subjectId: actor,
    })),
  });
  const { status, text, headers } = await patiently(() => send('GET', '/admin/audit/export', { cookie }));
  expect([status, /csv/.test(String(headers['content-type']))]).toEqual([200, true]);
  const rows = parse(text, { bom: true, relax_column_count: true }) as string[][];
  const cells = rows.flat();
  expect(cells.filter(isFormula)).toEqual([]);
  expect(
    cells.map(withoutApostrophe).filter((cell) => FORMULAS.includes(cell)).length,
  ).toBeGreaterThanOrEqual(FORMULAS.length);
});
