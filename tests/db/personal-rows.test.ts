/** What is given of a person who has done much, and what is left of one who never came. */
import { nameSubjects } from '@/lib/db/audit-subjects';
import { LINK_KEPT_DAYS, removeEndedData } from '@/lib/db/ended-data';
import { PERSONAL_TABLES } from '@/lib/db/personal-data';
import { personalRows } from '@/lib/db/personal-rows';
import { addUser } from '@/lib/workflows/users/add-user';
import { invitePerson } from '@/lib/workflows/users/invite-person';
import { revokeInvitation } from '@/lib/workflows/users/revoke-invitation';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { tablesAsText } from '@/tests/support/tables-as-text';

jest.setTimeout(120_000);

const DAY = 24 * 60 * 60 * 1_000;

let test: TestDatabase;
let chief: { id: string; name: string; email: string; role: 'administrator' };

beforeAll(async () => {
  test = await cloneDatabase();
  const [role, email] = ['administrator', 'chief@example.org'] as const;
  const added = await addUser(test.db, { id: null, name: 'test' }, { email, name: 'The Chief', role });
  if (!added.ok) throw new Error(added.reason);
  chief = { id: added.user.id, name: 'The Chief', email, role };
});
afterAll(() => test.close());

it('gives many rows whole, each once, and none of others', async () => {
  const count = 2_500;
  const { id: otherId } = await test.db.user.create({
    data: { id: 'other', name: 'Another', email: 'other@example.org', role: 'editor' },
  });
  await test.db.article.createMany({
    data: Array.from({ length: 2 * count }, (_, at) => ({
      ...{ title: `Number ${at}`, body: 'x', bodyHash: at.toString(16).padStart(64, '0'), language: 'en' },
      submittedById: at % 2 === 0 ? chief.id : otherId,
    })),
  });
  const table = PERSONAL_TABLES.find(({ key }) => key === 'article.submitted_by_id');
  if (!table) throw new Error('Articles are in no list.');
  const [titles, pieces]: [unknown[], number[]] = [[], []];
  for await (const rows of personalRows(test.db, table, chief)) {
    pieces.push(rows.length);
    titles.push(...rows.map(({ title }) => title));
  }
  expect(titles).toHaveLength(count);
  expect(new Set(titles)).toEqual(new Set(Array.from({ length: count }, (_, at) => `Number ${2 * at}`)));
  expect(pieces).toEqual([1_000, 1_000, 500]);
  const nobody = { ...chief, id: 'nobody', email: 'nobody', name: 'nobody' };
  for await (const rows of personalRows(test.db, table, nobody)) expect(rows).toEqual([]);
});

it('keeps nothing of somebody who was invited and never came, but that somebody was', async () => {
  const email = 'never.came@example.org';
  const asked = await invitePerson(test.db, chief, { email, role: 'editor' });
  if (!asked.ok) throw new Error(asked.reason);
  const subject = { subject: 'invitation', subjectId: asked.id };
  // As long as the invitation is kept the record tells whose it is.
  expect([...(await nameSubjects(test.db, [subject])).values()]).toEqual([email]);
  expect(await revokeInvitation(test.db, chief, { id: asked.id })).toEqual({ ok: true });
  await removeEndedData(test.db, new Date(Date.now() + (LINK_KEPT_DAYS + 1) * DAY));
  for (const [table, rows] of await tablesAsText(test.db))
    expect([table, rows.includes(email)]).toEqual([table, false]);
  const told = await test.db.auditEntry.findMany({ where: subject, orderBy: { at: 'asc' } });
  expect(told.map(({ action }) => action)).toEqual(['user.invited', 'user.invitation-revoked']);
});
