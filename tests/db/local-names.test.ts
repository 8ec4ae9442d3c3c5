/** What actors and relationships are called in the language of a request. */
import { localOfficeOf, sayOffice } from '@/app/messages/office-words';
import { facetsHere, windowHere } from '@/lib/db/local-answers';
import { actorName, localNameOf, relationshipTitle, renewLocalNames } from '@/lib/db/local-names';
import type { Language } from '@/lib/domain/language';
import { answering, type RequestFacts } from '@/lib/request';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { makeActor } from '@/tests/support/factories';

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
});
afterAll(() => test.close());

const inLanguage = <Answer>(language: Language, work: () => Answer): Answer =>
  answering({ language } as RequestFacts, work);

const nameRow = (actorId: string, text: string, language: string, more: object = {}) => ({
  actorId,
  text,
  language,
  folded: text,
  ...more,
});

// One test after the other reads later, so that what was read before is not fresh any more.
let now = 1_000_000;
const later = () => {
  now += 3_600_000;
  return now;
};

it('takes the first full name, never a misspelling, an adjective or a name of another language', async () => {
  const { db } = test;
  const body = await makeActor(db, { kind: 'organisation', name: 'Some Body' });
  await db.actorName.create({ data: nameRow(body.id, 'خطأ', 'ar', { slip: true }) });
  await db.actorName.create({ data: nameRow(body.id, 'هيئوي', 'ar', { form: 'adjective' }) });
  await db.actorName.create({ data: nameRow(body.id, 'هيئة ما', 'ar') });
  await db.actorName.create({ data: nameRow(body.id, 'الهيئة', 'ar') });
  await db.actorName.create({ data: nameRow(body.id, 'نهاد', 'fa') });
  for (const language of ['ar', 'fa', 'fr'] as const) await renewLocalNames(db, language, later());
  expect(inLanguage('ar', () => actorName(body))).toBe('هيئة ما');
  expect(inLanguage('fa', () => actorName(body))).toBe('نهاد');
  expect(inLanguage('fr', () => actorName(body))).toBe('Some Body');
  expect(actorName(body)).toBe('Some Body');
});

it('calls a state by its code where nobody gave a name, unless two have that code', async () => {
  const { db } = test;
  const alone = await makeActor(db, { name: 'Iceland', country: 'IS' });
  const [one] = [
    await makeActor(db, { name: 'Upper Fiji', country: 'FJ' }),
    await makeActor(db, { name: 'Lower Fiji', country: 'FJ' }),
  ];
  await renewLocalNames(db, 'tr', later());
  expect(inLanguage('tr', () => actorName(alone))).toBe('İzlanda');
  expect(inLanguage('tr', () => localNameOf(one.slug))).toBeNull();
});

it('makes the title of a relationship, and what timelines answer, of these names', async () => {
  const { db } = test;
  const actors = [
    await makeActor(db, { name: 'Norway', country: 'NO' }),
    await makeActor(db, { kind: 'organisation', name: 'Council' }),
  ];
  const [a, b] = [...actors].sort((one, other) => (one.id < other.id ? -1 : 1));
  const relationship = await db.relationship.create({
    data: { slug: 'norway-council', title: 'Norway – Council', actorAId: a?.id ?? '', actorBId: b?.id ?? '' },
  });
  await renewLocalNames(db, 'fr', later());
  expect(inLanguage('fr', () => relationshipTitle(relationship))).toBe('Norvège – Council');
  const facet = { value: actors[0]?.slug ?? '', name: 'Norway', count: 1 };
  const nothing = { matching: 1, types: [], tones: [], certainties: [], sources: [] };
  const facets = inLanguage('fr', () => facetsHere({ ...nothing, actors: [facet], topics: [facet] }));
  expect(facets.actors[0]?.name).toBe('Norvège');
  expect(facets.topics[0]?.name).toBe('Norway');
  const window = {
    from: '2020-01-01',
    to: '2020-12-31',
    total: 0,
    matching: 0,
    lanes: [{ id: facet.value, name: 'Norway', total: 0, shown: 0 }],
    events: [],
    stackDays: 1,
    stacks: [],
  };
  expect(inLanguage('fr', () => windowHere(window, 'actor')).lanes[0]?.name).toBe('Norvège');
  expect(inLanguage('fr', () => windowHere(window, 'topic')).lanes[0]?.name).toBe('Norway');
});

it('sees a new name once what was read is old, and keeps what it has where the database is silent', async () => {
  const { db } = test;
  const body = await makeActor(db, { kind: 'organisation', name: 'Late Body' });
  await renewLocalNames(db, 'ckb', later());
  await db.actorName.create({ data: nameRow(body.id, 'دەستە', 'ckb') });
  await renewLocalNames(db, 'ckb', now + 1);
  expect(inLanguage('ckb', () => actorName(body))).toBe('Late Body');
  await renewLocalNames(db, 'ckb', later());
  expect(inLanguage('ckb', () => actorName(body))).toBe('دەستە');
  // A client without tables: whatever is asked of it fails.
  await renewLocalNames({} as typeof db, 'ckb', later());
  expect(inLanguage('ckb', () => actorName(body))).toBe('دەستە');
});

it('says offices in that language, with the names of states in them, and none where a part is not known', async () => {
  const { db } = test;
  await makeActor(db, { name: 'Malta', country: 'MT' });
  for (const language of ['ar', 'fr', 'tr'] as const) await renewLocalNames(db, language, later());
  const say = (language: Language, office: string, of: string | null = null) =>
    inLanguage(language, () => localOfficeOf(office, of));
  expect(say('fr', 'Deputy Minister of Foreign Affairs')).toBe('Vice-ministre des Affaires étrangères');
  expect(say('tr', 'Deputy Minister of Foreign Affairs')).toBe('Dışişleri Bakan Yardımcısı');
  expect(say('tr', 'Minister of Foreign Affairs and Trade')).toBe('Dışişleri ve Ticaret Bakanı');
  expect(say('ar', 'Acting Minister of Defence')).toBe('وزير الدفاع بالوكالة');
  expect(say('ar', 'Ambassador to Malta')).toBe('السفير لدى مالطا');
  expect(say('ar', 'Secretary of State', 'Holy See')).not.toBe(say('ar', 'Secretary of State'));
  expect(say('ar', 'Ambassador to Nowhere')).toBeNull();
  expect(say('ar', 'Keeper of the Seals')).toBeNull();
  expect(say('en', 'Prime Minister')).toBeNull();
  expect(inLanguage('fr', () => sayOffice('Prime Minister', 'Malta'))).toEqual({
    office: 'Premier ministre, Malte',
    isLocal: true,
  });
  expect(inLanguage('fr', () => sayOffice('Prime Minister', 'Nowhere'))).toEqual({
    office: 'Prime Minister, Nowhere',
    isLocal: false,
  });
});
