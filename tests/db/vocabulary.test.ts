/** How terms are called, placed and coloured, and topics: chosen by administrators, checked, in the record. */
import { randomUUID } from 'node:crypto';
import { readKnownRows } from '@/lib/db/import-staging';
import { openConnection } from '@/lib/db/timeline-client';
import { listTopicUse } from '@/lib/db/topics';
import { countAstray, findChosenLanes, listTerms, listTypeUse } from '@/lib/db/vocabulary';
import { findChoices } from '@/lib/db/vocabulary-choices';
import { LANES } from '@/lib/domain/ontology';
import type { TermChange } from '@/lib/domain/vocabulary';
import { OWN_CHOICES } from '@/lib/domain/vocabulary-choice';
import { knowRows } from '@/lib/interchange/imports/known';
import { publishDraft } from '@/lib/workflows/drafts/publish-draft';
import { changeChoice } from '@/lib/workflows/vocabulary/change-choice';
import { changeTerm } from '@/lib/workflows/vocabulary/change-term';
import { changeTopic } from '@/lib/workflows/vocabulary/change-topic';
import { moveInBackground, movingTypes } from '@/lib/workflows/vocabulary/move-events';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { makeEvent } from '@/tests/support/factories';
import { completeProposal, EDITOR, writeDraft, writeWorld } from '@/tests/support/world';

const ADMIN = { ...EDITOR, role: 'administrator' as const };
const OWN = {
  type: { meeting: 'Meeting', visit: 'Visit', call: 'Call', summit: 'Summit' },
  lane: {},
  tone: {},
};
const term = (change: Partial<TermChange>): TermChange => ({
  kind: 'type',
  key: 'meeting',
  label: null,
  language: 'en',
  lane: null,
  light: null,
  dark: null,
  version: 0,
  ...change,
});

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
  await test.db.user.update({ where: { id: ADMIN.id }, data: { role: 'administrator' } });
});
afterAll(() => test.close());
afterEach(async () => {
  await test.db.vocabularyTerm.deleteMany();
  await test.db.vocabularyChoice.deleteMany();
});

it('keeps what was chosen over the version that was seen, once, and says so in the record', async () => {
  const { db } = test;
  const chosen = term({ label: 'Encounter' });
  expect(await changeTerm(db, EDITOR, chosen, OWN)).toMatchObject({ reason: 'forbidden' });
  expect(await changeTerm(db, ADMIN, chosen, OWN)).toEqual({ ok: true, version: 1, moved: 0, left: 0 });
  expect(await changeTerm(db, ADMIN, term({ label: 'Rencontre' }), OWN)).toEqual({
    ok: false,
    reason: 'conflict',
  });
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => changeTerm(db, ADMIN, { ...chosen, label: 'Talk', version: 1 }, OWN)),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await listTerms(db)).toMatchObject([{ key: 'meeting', labels: { en: 'Talk' }, version: 2 }]);
  const where = { action: 'vocabulary.change', subjectId: 'type meeting' };
  expect(await db.auditEntry.count({ where })).toBe(2);
});

it('calls no two terms the same, neither as chosen nor as the program has them', async () => {
  const { db } = test;
  expect(await changeTerm(db, ADMIN, term({ label: 'VISIT' }), OWN)).toMatchObject({ reason: 'invalid' });
  await changeTerm(db, ADMIN, term({ key: 'visit', label: 'Trip' }), OWN);
  expect(await changeTerm(db, ADMIN, term({ label: 'trip' }), OWN)).toMatchObject({ reason: 'invalid' });
  expect(await changeTerm(db, ADMIN, term({ label: 'Visit' }), OWN)).toMatchObject({ ok: true });
});

it('calls a term in each language by itself', async () => {
  const { db } = test;
  const french = { type: { meeting: 'Rencontre', visit: 'Visite' }, lane: {}, tone: {} };
  await changeTerm(db, ADMIN, term({ label: 'Encounter' }), OWN);
  const change = term({ label: 'Entrevue', language: 'fr', version: 1 });
  expect(await changeTerm(db, ADMIN, change, french)).toMatchObject({ ok: true, version: 2 });
  // "Visit" is free in French, and "Encounter" is taken in English alone.
  const visit = term({ key: 'visit', label: 'Encounter', language: 'fr' });
  expect(await changeTerm(db, ADMIN, visit, french)).toMatchObject({ ok: true });
  const again = term({ key: 'visit', label: 'Encounter', version: 1 });
  expect(await changeTerm(db, ADMIN, again, OWN)).toMatchObject({ reason: 'invalid' });
  const back = term({ language: 'fr', version: 2 });
  expect(await changeTerm(db, ADMIN, back, french)).toMatchObject({ ok: true });
  expect(await listTerms(db)).toMatchObject([
    { key: 'meeting', labels: { en: 'Encounter' } },
    { key: 'visit', labels: { fr: 'Encounter' } },
  ]);
  const { details } = await db.auditEntry.findFirstOrThrow({
    where: { subjectId: 'type visit', action: 'vocabulary.change' },
    orderBy: { id: 'desc' },
  });
  expect(details).toMatchObject({ label: 'Encounter', language: 'fr' });
});

it.each([
  ['fa', 'گفت\u200cوگوی تلفنی'],
  ['ckb', 'ڕێک\u200cکەوتن، هاوکاری'],
] as const)('keeps a label of %s with its joiners', async (language, label) => {
  expect(await changeTerm(test.db, ADMIN, term({ language, label }), OWN)).toMatchObject({ ok: true });
  expect(await listTerms(test.db)).toMatchObject([{ key: 'meeting', labels: { [language]: label } }]);
});

it('moves the events of a type to the lane that was chosen, those to come too, and back', async () => {
  const { db } = test;
  const there = await makeEvent(db, { type: 'meeting' });
  const other = await makeEvent(db, { type: 'visit' });
  const suspended = await makeEvent(db, { type: 'cancelled', status: 'happened' });
  const laneOf = async (slug: string) => (await db.event.findUniqueOrThrow({ where: { slug } })).lane;
  expect(await changeTerm(db, ADMIN, term({ lane: 'decisions' }), OWN)).toEqual({
    ok: true,
    version: 1,
    moved: 1,
    left: 0,
  });
  await changeTerm(db, ADMIN, term({ key: 'cancelled', lane: 'talks' }), OWN);
  expect(await laneOf(there.slug)).toBe('decisions');
  expect(await laneOf(other.slug)).toBe('talks');
  expect(await laneOf(suspended.slug)).toBe('decisions');
  const id = await writeDraft(db, completeProposal());
  const published = await publishDraft(db, ADMIN, { id, version: 1 });
  if (!published.ok) throw new Error(published.reason);
  expect(await laneOf(published.slug)).toBe('decisions');
  expect(await findChosenLanes(db)).toEqual({ meeting: 'decisions', cancelled: 'talks' });
  expect(await changeTerm(db, ADMIN, term({ version: 1 }), OWN)).toEqual({
    ok: true,
    version: 2,
    moved: 2,
    left: 0,
  });
  expect(await laneOf(published.slug)).toBe('talks');
});

it('gives two administrators at once no two terms of one name', async () => {
  const { db } = test;
  const answers = await Promise.all(
    ['meeting', 'visit', 'call', 'summit'].map((key) =>
      changeTerm(db, ADMIN, term({ key, label: 'Parley' }), OWN),
    ),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.vocabularyLabel.count({ where: { label: 'Parley' } })).toBe(1);
});

it('moves many events in steps, passes over what somebody writes, and lets the queue end it', async () => {
  const { db } = test;
  const first = await makeEvent(db, { type: 'training' });
  const columns = await db.event.findUniqueOrThrow({ where: { id: first.id } });
  await db.event.createMany({
    data: Array.from({ length: 1_200 }, (_, at) => ({
      ...columns,
      id: randomUUID(),
      slug: `training-${at}`,
      number: undefined,
    })),
  });
  const astray = () => countAstray(db, 'training');
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`UPDATE event SET title = 'Being written' WHERE slug = ${first.slug}`;
    const answer = await changeTerm(db, ADMIN, term({ key: 'training', lane: 'talks' }), OWN);
    expect(answer).toEqual({ ok: true, version: 1, moved: 1_200, left: 1 });
    expect(await moveInBackground(db, 'training')).toBe(false);
  });
  expect(await movingTypes(db)).toEqual(['training']);
  expect(await astray()).toBe(1);
  await moveInBackground(db, 'training');
  expect(await astray()).toBe(0);
  // Somebody may have begun to write before the choice; a minute later nobody has.
  expect(await movingTypes(db)).toEqual(['training']);
  await db.$executeRaw`UPDATE vocabulary_term SET updated_at = now() - interval '2 minutes'`;
  await moveInBackground(db, 'training');
  expect(await movingTypes(db)).toEqual([]);
  await db.event.deleteMany({ where: { type: 'training' } });
});

describe('what is chosen for the whole vocabulary', () => {
  const lanes = (value: string[] | null, version: number) => ({ name: 'lanes', value, version });
  const turned = [...LANES].reverse();

  it('is kept over the version that was seen, in the record, and put back as it was made', async () => {
    const { db } = test;
    expect(await findChoices(db)).toEqual(OWN_CHOICES);
    expect(await changeChoice(db, EDITOR, lanes(turned, 0))).toMatchObject({ reason: 'forbidden' });
    expect(await changeChoice(db, ADMIN, lanes(turned.slice(1), 0))).toMatchObject({ reason: 'invalid' });
    expect(await changeChoice(db, ADMIN, lanes(turned, 0))).toEqual({ ok: true, version: 1 });
    expect(await changeChoice(db, ADMIN, lanes(turned, 0))).toEqual({ ok: true, version: 1 });
    expect((await findChoices(db)).lanes).toEqual(turned);
    const other = ['conflict', ...LANES.filter((lane) => lane !== 'conflict')];
    expect(await changeChoice(db, ADMIN, lanes(other, 0))).toEqual({ ok: false, reason: 'conflict' });
    expect(await changeChoice(db, ADMIN, lanes(null, 1))).toEqual({ ok: true, version: 2 });
    expect(await findChoices(db)).toEqual(OWN_CHOICES);
    // Whoever saw the first version is told, although nothing is chosen now.
    expect(await changeChoice(db, ADMIN, lanes(other, 1))).toEqual({ ok: false, reason: 'conflict' });
    expect(await db.auditEntry.count({ where: { action: 'vocabulary.order' } })).toBe(2);
  });

  it('says as which kinds the rows of a file are read', async () => {
    const { db } = test;
    const codes = { name: 'codes', value: { '043': 'meeting', '042': 'visit' }, version: 0 };
    expect(await changeChoice(db, ADMIN, { ...codes, value: { '999': 'call' } })).toMatchObject({
      reason: 'invalid',
    });
    expect(await changeChoice(db, ADMIN, codes)).toEqual({ ok: true, version: 1 });
    expect((await findChoices(db)).codes).toEqual({ '043': 'meeting' });
    const connection = openConnection(test.url);
    const known = knowRows(await readKnownRows(await connection.connect()));
    await connection.close();
    expect(['042', '043', '0431'].map((code) => known.typeOfCode(code))).toEqual([
      'visit',
      'meeting',
      'meeting',
    ]);
    expect(await db.auditEntry.findFirst({ where: { action: 'vocabulary.codes' } })).toMatchObject({
      details: { chosen: '043 meeting' },
    });
  });
});

it('counts how types are used, and with which codes', async () => {
  const { db } = test;
  await makeEvent(db, { type: 'letter', cameo: '010' });
  await makeEvent(db, { type: 'letter', cameo: '010' });
  await makeEvent(db, { type: 'letter', cameo: '014' });
  const use = (await listTypeUse(db)).find(({ type }) => type === 'letter');
  expect(use).toEqual({
    type: 'letter',
    events: 3,
    codes: [
      { code: '010', events: 2 },
      { code: '014', events: 1 },
    ],
  });
});

it('adds, renames and removes topics, but none that events have, and none twice', async () => {
  const { db } = test;
  const change = (asked: object) => changeTopic(db, ADMIN, asked);
  expect(await changeTopic(db, EDITOR, { change: 'add', name: 'Borders' })).toMatchObject({
    reason: 'forbidden',
  });
  expect(await change({ change: 'add', name: 'Border security' })).toEqual({
    ok: true,
    slug: 'border-security',
  });
  expect(await change({ change: 'add', name: 'border SECURITY' })).toEqual({ ok: false, reason: 'taken' });
  expect(await change({ change: 'add', name: 'أمن' })).toMatchObject({ reason: 'invalid' });
  const rename = { change: 'rename', slug: 'border-security', was: 'Border security', name: 'Borders' };
  expect(await change(rename)).toMatchObject({ ok: true });
  expect(await change(rename)).toEqual({ ok: false, reason: 'conflict' });
  expect(await change({ ...rename, was: 'Borders', name: 'Training' })).toEqual({
    ok: false,
    reason: 'taken',
  });
  const event = await makeEvent(db);
  await db.eventTopic.create({ data: { eventId: event.id, topicSlug: 'border-security' } });
  expect((await listTopicUse(db)).map(({ name, events }) => [name, events])).toContainEqual(['Borders', 1]);
  const remove = { change: 'remove', slug: 'border-security' };
  expect(await change(remove)).toEqual({ ok: false, reason: 'used' });
  await db.eventTopic.deleteMany({ where: { eventId: event.id } });
  expect(await change(remove)).toMatchObject({ ok: true });
  expect(await change(remove)).toEqual({ ok: false, reason: 'missing' });
  expect(await db.auditEntry.count({ where: { subject: 'topic' } })).toBe(3);
});

it('is changed by who is an administrator in this moment, not by who was one when they asked', async () => {
  const { db } = test;
  await db.user.update({ where: { id: ADMIN.id }, data: { role: 'editor' } });
  expect(await changeTerm(db, ADMIN, term({ label: 'Encounter' }), OWN)).toMatchObject({
    reason: 'forbidden',
  });
  expect(await changeTopic(db, ADMIN, { change: 'add', name: 'Borders' })).toMatchObject({
    reason: 'forbidden',
  });
  await db.user.update({ where: { id: ADMIN.id }, data: { role: 'administrator' } });
});
