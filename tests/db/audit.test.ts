/** The record of changes: filtered, searched, taken as a file, never changed. */
import { type AuditFilter, type AuditLine, auditAfter, countAudit, listAudit } from '@/lib/db/audit-list';
import { nameSubjects } from '@/lib/db/audit-subjects';
import { exportAudit, MOST_EXPORTS } from '@/lib/workflows/users/export-audit';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { EDITOR, writeWorld } from '@/tests/support/world';

const CHIEF = { id: 'chief', name: 'Chief', email: 'chief@example.org', role: 'administrator' } as const;
let test: TestDatabase;

beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
  await test.db.user.create({ data: { ...CHIEF } });
  const row = (at: string, action: string, subjectId: string, details = {}, actor = 'Amal') => ({
    ...{ at: new Date(at), action, subjectId, details, actor },
    actorId: actor.toLowerCase(),
    subject: action.split('.')[0] ?? '',
  });
  await test.db.auditEntry.createMany({
    data: [
      row('2026-01-31T23:59:59.999Z', 'event.publish', 'iraq-meets-nato', { title: 'Iraq meets NATO' }),
      row('2026-02-01T00:00:00Z', 'event.withdraw', 'iraq-meets-nato', { reason: 'wrong_day, 100 % sure' }),
      row('2026-02-01T12:00:00Z', 'draft.save', 'a-draft', { version: 2 }),
      row('2026-02-28T23:59:59.999Z', 'actor.change', 'fuad-hussein', { name: 'فؤاد حسين' }, 'Berit'),
      row('2026-03-01T00:00:00Z', 'user.signed-in', 'berit', {}, 'Berit'),
    ],
  });
});
afterAll(() => test.close());

const told = async (filter: AuditFilter) =>
  (await listAudit(test.db, { ...filter, page: 1, pageSize: 10 })).items.map(({ action }) => action);

it('is told with the latest first, and without saves of drafts', async () => {
  expect(await told({})).toEqual(['user.signed-in', 'actor.change', 'event.withdraw', 'event.publish']);
});

it('is filtered by person, kind, subject and period', async () => {
  expect(await told({ actorId: 'berit' })).toEqual(['user.signed-in', 'actor.change']);
  expect(await told({ action: 'event.' })).toEqual(['event.withdraw', 'event.publish']);
  expect(await told({ subject: 'actor', subjectId: 'fuad-hussein' })).toEqual(['actor.change']);
  expect(await told({ from: '2026-02-01', to: '2026-02-28' })).toEqual(['actor.change', 'event.withdraw']);
  expect(await told({ from: '2026-03-02' })).toEqual([]);
});

it('is searched for all the words, which stand for themselves, in any script', async () => {
  expect(await told({ query: 'amal NATO' })).toEqual(['event.withdraw', 'event.publish']);
  expect(await told({ query: 'amal fuad' })).toEqual([]);
  expect(await told({ query: 'حسين' })).toEqual(['actor.change']);
  expect(await told({ query: '100 %' })).toEqual(['event.withdraw']);
  expect(await told({ query: 'wrong_day' })).toEqual(['event.withdraw']);
  expect(await told({ query: '_____' })).toEqual([]);
  expect(await told({ query: `'; DROP TABLE audit_entry; --` })).toEqual([]);
});

it('the search may use the index of its words', async () => {
  const plan = await test.db.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
    return tx.$queryRaw<{ 'QUERY PLAN': string }[]>`EXPLAIN SELECT 1 FROM audit_entry
      WHERE (actor || ' ' || subject_id || ' ' || details::text) ILIKE '%stoltenberg%'`;
  });
  expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('audit_entry_words_idx');
});

it('goes on after a line that was read, also among lines of one moment', async () => {
  const at = new Date('2026-04-01T00:00:00Z');
  const many = Array.from({ length: 25 }, (_, index) => ({
    ...{ at, actor: 'Many', actorId: 'many', action: 'draft.tag', subject: 'draft' },
    subjectId: String(index),
  }));
  await test.db.auditEntry.createMany({ data: many });
  const seen: AuditLine[] = [];
  for (let piece: AuditLine[]; ; seen.push(...piece)) {
    piece = await auditAfter(test.db, { actorId: 'many' }, seen.at(-1) ?? null, 10);
    if (piece.length === 0) break;
  }
  expect(new Set(seen.map(({ subjectId }) => subjectId)).size).toBe(25);
  expect(seen).toHaveLength(25);
});

it('names what is there now', async () => {
  const names = await nameSubjects(test.db, [
    { subject: 'actor', subjectId: 'fuad-hussein' },
    { subject: 'user', subjectId: EDITOR.id },
    { subject: 'draft', subjectId: 'no-uuid' },
    { subject: 'request', subjectId: '/admin' },
  ]);
  expect(Object.fromEntries(names)).toEqual({
    'actor:fuad-hussein': 'Fuad Hussein',
    [`user:${EDITOR.id}`]: EDITOR.name,
  });
});

it('is taken as a file by administrators alone, and that stands in it', async () => {
  expect(await exportAudit(test.db, EDITOR, {}, 'csv')).toEqual({ ok: false, reason: 'forbidden' });
  const answer = await exportAudit(test.db, CHIEF, { actorId: 'many' }, 'jsonl');
  if (!answer.ok) throw new Error(answer.reason);
  let lines = 0;
  for await (const piece of answer.pieces) lines += piece.length;
  expect(lines).toBe(25);
  expect(await countAudit(test.db, { action: 'audit.export' })).toBe(1);
  const [row] = (await listAudit(test.db, { action: 'audit.', page: 1, pageSize: 1 })).items;
  expect(row).toMatchObject({ actorId: 'chief', details: { lines: 25, format: 'jsonl' } });
});

it('is taken so often by one person and then waits', async () => {
  const chief = { ...CHIEF, id: 'busy-chief', email: 'busy@example.org' };
  await test.db.user.create({ data: chief });
  const take = () => exportAudit(test.db, chief, { query: 'nothing of the kind' }, 'csv');
  for (let count = 0; count < MOST_EXPORTS; count += 1) expect(await take()).toMatchObject({ ok: true });
  expect(await take()).toMatchObject({ ok: false, reason: 'too-often' });
  const row = { action: 'audit.export', actorId: chief.id };
  expect(await test.db.auditEntry.count({ where: row })).toBe(MOST_EXPORTS);
});
