/** Row 15: formulas in tables that leave the site, and the same tables read again. */
import { randomBytes, randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { countItems, findImport } from '@/lib/db/imports';
import { withoutApostrophe } from '@/lib/interchange/csv';
import { exportedLines } from '@/tests/support/exported-lines';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf, send } from '@/tests/support/site-requests';
import { until } from '@/tests/support/started-site';
import { callAction } from './call-action';
import { mail } from './people';
import { patiently } from './routes';
import { saw } from './saw';

jest.setTimeout(300_000);

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

/** A file of events comes in by the desk, as its pages send it; answers how many rows came in. */
async function bringIn(cookie: string, fileName: string, text: string): Promise<number> {
  const call = async (name: string, args: object, path = '/admin/import') => {
    const { answer } = await callAction(cookie, path, name, [args]);
    expect([name, answer?.ok, answer]).toEqual([name, true, answer]);
    return answer;
  };
  const bytes = Buffer.from(text);
  const asked = { kind: 'events', fileName, size: bytes.length, requestKey: randomUUID() };
  const id = String((await call('beginImportAction', asked))?.id);
  await call('sendPartAction', { id, number: 0, data: bytes.toString('base64') });
  const page = `/admin/import/${id}`;
  const reaches = (...statuses: string[]) =>
    until(async () => statuses.includes((await findImport(site.db, id))?.status ?? ''), 120);
  await reaches('mapping', 'checked', 'failed');
  const { status, mapping } = (await findImport(site.db, id)) ?? {};
  if (status === 'mapping') await call('mapColumnsAction', { id, ...mapping }, page);
  await reaches('checked', 'failed');
  const { checks: check } = (await findImport(site.db, id)) ?? {};
  const { outcomes, blocked } = await countItems(site.db, id);
  expect([Object.keys(outcomes), blocked]).toEqual([['new'], 0]);
  await call('takeRowsAction', { id, check, as: 'events', leaveOut: false }, page);
  await reaches('done', 'failed', 'checked');
  expect((await findImport(site.db, id))?.status).toBe('done');
  return outcomes.new ?? 0;
}

it.each(['csv', 'jsonl'] as const)(
  'row 15 · events come in again as they left, by an import of the file: %s',
  async (format) => {
    const { db } = site;
    const key = `back${randomBytes(3).toString('hex')}`;
    const relationship = await db.relationship.findFirstOrThrow({ where: { slug: 'iraq-nato' } });
    const year = format === 'csv' ? 1951 : 1953;
    const ours = {
      startsOn: { gte: new Date(Date.UTC(year, 0, 1)), lt: new Date(Date.UTC(year + 1, 0, 1)) },
    };
    await db.event.deleteMany({ where: ours });
    for (const [at, text] of FORMULAS.entries()) {
      // So far apart that none is a report of another.
      const day = new Date(Date.UTC(year, 0, 1 + 30 * at));
      await db.event.create({
        data: {
          ...{
            slug: `${key}-${at}`,
            type: 'meeting',
            lane: 'talks',
            title: text,
            summary: text,
            placeName: text,
            // As they are worked out when such an event is published.
            certainty: 'single',
            significance: 41,
          },
          ...{ edtf: day.toISOString().slice(0, 10), startsOn: day, endsOn: day, precision: 'day' },
          relationships: { create: { relationshipId: relationship.id } },
          participants: {
            create: [relationship.actorAId, relationship.actorBId].map((actorId, position) => ({
              ...{ actorId, role: 'participant', position, capacity: text, affiliation: text },
            })),
          },
          sources: { create: { title: text, publisher: text, url: 'https://example.org/f', position: 0 } },
          contradictions: {
            create: { field: 'date', says: text, quote: text, settled: text, position: 0 },
          },
        },
      });
    }
    const leave = async () => {
      const path = `/export/${format}?relationships=iraq-nato&from=${year}-01-01&to=${year}-12-31`;
      const { status, text } = await patiently(() => send('GET', path));
      expect(status).toBe(200);
      return text;
    };
    const left = await leave();
    const lines = exportedLines(left, format);
    expect(lines).toHaveLength(FORMULAS.length);
    await db.event.deleteMany({ where: ours });
    expect(exportedLines(await leave(), format)).toEqual([]);
    const cookie = await cookieOf(await addSitePerson(db, mail(`formulas-${format}`), 'editor'));
    expect(await bringIn(cookie, `back.${format}`, left)).toBe(FORMULAS.length);
    expect(exportedLines(await leave(), format)).toEqual(lines);
    saw(`${lines.length} events out, taken away, and in again as they were (${format})`);
  },
);

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
