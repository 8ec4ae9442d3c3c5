/** Somebody is erased while they write, once more, and beside another of the same name. */
import { recordAudit } from '@/lib/db/audit';
import { openDatabase, type Transaction } from '@/lib/db/client';
import type { Role } from '@/lib/domain/user';
import { addUser } from '@/lib/workflows/users/add-user';
import { eraseUser } from '@/lib/workflows/users/erase-user';
import { setUserRole } from '@/lib/workflows/users/set-user-role';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';

jest.setTimeout(120_000);

const COMMAND = { id: null, name: 'command line' };
/** Milliseconds for a statement, as visitors have them. */
const LIMIT = 3_000;

interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
}

let test: TestDatabase;
let chief: Person;

async function add(name: string, role: Role): Promise<Person> {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`;
  const added = await addUser(test.db, COMMAND, { email, name, role });
  if (!added.ok) throw new Error(added.reason);
  return { id: added.user.id, name, email, role };
}

const topicAdded = (tx: Transaction, { id, name }: Person, subjectId: string, by = 'x') =>
  recordAudit(tx, {
    ...{ actorId: id, actor: name, action: 'topic.add', subject: 'topic', subjectId },
    details: { by },
  });
const rowOf = (subjectId: string) => test.db.auditEntry.findFirst({ where: { subjectId } });

/** Resolved from outside. */
function openPromise(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((next) => setTimeout(next, 50));
}

beforeAll(async () => {
  test = await cloneDatabase();
  chief = await add('The Chief', 'administrator');
});
afterAll(() => test.close());

it('waits for what they are writing, longer than a visitor waits, with them shut out and nobody else held up', async () => {
  const person = await add('Nadia Halim', 'editor');
  const other = await add('Another Person', 'viewer');
  const soon = new Date(Date.now() + 3_600_000);
  await test.db.session.create({ data: { id: 's', token: 't', userId: person.id, expiresAt: soon } });
  const written = openPromise();
  const held = openPromise();
  const writing = test.db.$transaction(
    async (tx) => {
      const of = { kind: 'actor', recordId: person.id, version: 1, snapshot: {} };
      await tx.recordRevision.create({ data: { ...of, authorId: person.id, author: person.name } });
      await topicAdded(tx, person, 'written');
      written.resolve();
      await held.promise;
    },
    { timeout: 100_000 },
  );
  await written.promise;
  const limited = openDatabase(test.url, { lock_timeout: LIMIT, statement_timeout: LIMIT });
  try {
    const erasing = eraseUser(limited.db, chief, { id: person.id, typed: person.email });
    await until(async () => {
      const [waits] = await test.db.$queryRaw<unknown[]>`
        SELECT 1 FROM pg_locks JOIN pg_database d ON d.oid = database WHERE d.datname = current_database()
          AND locktype = 'advisory' AND NOT granted AND waitstart < now() - interval '4 seconds'`;
      return waits !== undefined;
    });
    expect(await test.db.session.count({ where: { userId: person.id } })).toBe(0);
    expect(await test.db.user.findUnique({ where: { id: person.id } })).toMatchObject({ banned: true });
    const change = { email: other.email, role: 'contributor' } as const;
    expect(await setUserRole(limited.db, chief, change)).toMatchObject({ ok: true });
    held.resolve();
    await writing;
    const erased = await erasing;
    if (!erased.ok) throw new Error(erased.reason);
    expect(await rowOf('written')).toMatchObject({ actorId: person.id, actor: erased.name });
    const revision = await test.db.recordRevision.findFirst({ where: { authorId: person.id } });
    expect(revision).toMatchObject({ author: erased.name });
  } finally {
    held.resolve();
    await limited.close();
  }
  // What comes later is not written at all.
  await expect(test.db.$transaction((tx) => topicAdded(tx, person, 'late'))).rejects.toThrow(
    /audit_entry_of_somebody/,
  );
});

it('is done once more by the id, under the same pseudonym', async () => {
  const person = await add('Once More', 'editor');
  const erase = (typed: string) => eraseUser(test.db, chief, { id: person.id, typed });
  const erased = await erase(person.email);
  // As by an earlier version, which refused nothing of them.
  await test.db.$transaction(async (tx) => {
    await tx.$executeRaw`ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_of_somebody`;
    await topicAdded(tx, person, 'left');
    await tx.$executeRaw`ALTER TABLE audit_entry ENABLE TRIGGER audit_entry_of_somebody`;
  });
  expect(await erase(person.email)).toEqual({ ok: false, reason: 'not-confirmed' });
  expect(await erase(person.id)).toEqual(erased);
  expect(await rowOf('left')).toMatchObject({ actor: erased.ok && erased.name });
});

it('leaves to a namesake what is told of them by name', async () => {
  const person = await add('Sam Same', 'editor');
  const named = { email: 'namesake@example.org', role: 'viewer' } as const;
  for (const name of ['SAM  same', 'Command Line', 'import', 'feed example.org', 'Former editor 0a1b2c3d'])
    expect(await addUser(test.db, COMMAND, { ...named, name })).toEqual({ ok: false, reason: 'name-taken' });
  // As earlier versions let them be.
  await test.db.user.create({ data: { ...named, id: 'namesake', name: person.name } });
  await test.db.$transaction((tx) => topicAdded(tx, chief, 'by-name', person.name));
  expect(await eraseUser(test.db, chief, { id: person.id, typed: person.email })).toMatchObject({ ok: true });
  expect((await rowOf('by-name'))?.details).toEqual({ by: person.name });
  // Alone by now.
  const last = await eraseUser(test.db, chief, { id: 'namesake', typed: named.email });
  expect((await rowOf('by-name'))?.details).toEqual({ by: last.ok && last.name });
});

it('calls whoever is added without a name by their address, and no two the same', async () => {
  const names = [];
  for (const host of ['one', 'two', 'three']) {
    const added = await addUser(test.db, COMMAND, { email: `anna@${host}.example`, role: 'viewer' });
    names.push(added.ok && added.user.name);
  }
  expect(names).toEqual(['anna', 'anna 2', 'anna 3']);
});
