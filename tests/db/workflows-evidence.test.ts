/** An evidence whose words do not carry the value of its field is never published, whatever way the value changes. */

import { readFile } from 'node:fs/promises';
import { titleInWords } from '@/lib/cli/title-words';
import { findDraft } from '@/lib/db/drafts';
import { findEvent } from '@/lib/db/event-detail';
import { findEventState } from '@/lib/db/event-state';
import type { Proposal } from '@/lib/domain/draft';
import { valueOfField } from '@/lib/domain/evidence-support';
import { foldName } from '@/lib/domain/fold-name';
import { readWords } from '@/lib/workflows/articles/read-words';
import { submitArticle } from '@/lib/workflows/articles/submit-article';
import { publishDraft } from '@/lib/workflows/drafts/publish-draft';
import { saveDraft } from '@/lib/workflows/drafts/save-draft';
import { startDraft } from '@/lib/workflows/drafts/start-draft';
import { addSource } from '@/lib/workflows/events/add-source';
import { restoreEvent } from '@/lib/workflows/events/restore-event';
import { restoreVersion } from '@/lib/workflows/events/restore-version';
import { withdrawEvent } from '@/lib/workflows/events/withdraw-event';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { makeActor, makeRelationship } from '@/tests/support/factories';
import { completeProposal, EDITOR, writeDraft, writeWorld } from '@/tests/support/world';

// A slow machine with other work is not a fault.
jest.setTimeout(120_000);

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
  // The cities that the articles name, and whose they are.
  const { id: belgium } = await makeActor(test.db, { slug: 'belgium', name: 'Belgium', country: 'BE' });
  const seat = (actorId: string, text: string, language: string) => ({
    actorId,
    text,
    language,
    folded: foldName(text),
    form: 'seat',
  });
  const { id: iraq } = await test.db.actor.findUniqueOrThrow({ where: { slug: 'iraq' } });
  await test.db.actorName.createMany({
    data: [seat(belgium, 'Brussels', 'en'), seat(belgium, 'بروكسل', 'ar'), seat(iraq, 'Baghdad', 'en')],
  });
  // The first article waits for the lexicon and the tagger.
  await article();
}, 60_000);
afterAll(() => test.close());

const BODY =
  'BAGHDAD, 4 May 2021 – Foreign Minister Fuad Hussein met Jens Stoltenberg in Baghdad on Tuesday. They had spoken in Brussels on 3 May.';
const place = (name: string, country: string) => ({ name, country, latitude: null, longitude: null });

let serial = 0;
async function article(body = BODY): Promise<string> {
  serial += 1;
  const answer = await submitArticle(test.db, EDITOR, { body: `${body}\nNote ${serial}.` }, titleInWords);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.articleId;
}

const span = (field: string, quote: string, body = BODY) => ({
  field,
  source: 'body' as const,
  start: body.indexOf(quote),
  end: body.indexOf(quote) + quote.length,
  quote,
  rule: 'test',
});

/** Words for every field, as an extractor would have read them. */
const EVERY = [
  span('title', 'Foreign Minister Fuad Hussein met Jens Stoltenberg'),
  span('date', 'on Tuesday'),
  span('type', 'met'),
  span('status', 'met'),
  span('location', 'in Baghdad'),
  span('parties', 'Foreign Minister'),
  span('topics', 'spoken'),
  span('participant:Fuad Hussein', 'Foreign Minister Fuad Hussein'),
  span('participant:Jens Stoltenberg', 'Jens Stoltenberg'),
];
const told = (change: Parameters<typeof completeProposal>[0] = {}) =>
  completeProposal({ location: place('Baghdad', 'IQ'), evidence: EVERY, ...change });

async function save(id: string, version: number, proposal: unknown) {
  const answer = await saveDraft(test.db, EDITOR, { id, version, proposal });
  if (!answer.ok) throw new Error(answer.reason);
  return answer;
}
async function publish(id: string, version: number): Promise<string> {
  const answer = await publishDraft(test.db, EDITOR, { id, version });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.slug;
}
const publicWords = async (slug: string) =>
  Object.fromEntries(
    (await findEvent(test.db, slug))?.evidence.map(({ field, quote }) => [field, quote]) ?? [],
  );
const publishTold = async (change: Parameters<typeof completeProposal>[0] = {}) =>
  publish(await writeDraft(test.db, told(change), await article()), 1);

async function edit(slug: string, change: Partial<Proposal>): Promise<void> {
  const started = await startDraft(test.db, EDITOR, { event: slug });
  if (!started.ok) throw new Error(started.reason);
  const draft = await findDraft(test.db, started.id);
  await save(started.id, 1, { ...draft?.proposal, ...change });
  await publish(started.id, 2);
}

/** Makes an event what it was: by a draft, which is published. */
async function revert(slug: string, version: number): Promise<void> {
  const begun = await restoreVersion(test.db, EDITOR, { slug, version });
  if (!begun.ok) throw new Error(begun.reason);
  await publish(begun.id, 1);
}

describe('a corrected field', () => {
  const [hussein, stoltenberg] = told().participants;
  it.each<[string, Partial<Proposal>]>([
    ['title', { title: 'Corrected' }],
    ['date', { date: '2021-05-03' }],
    ['type', { type: 'call' }],
    ['status', { status: 'planned' }],
    ['location', { location: place('Brussels', 'BE') }],
    ['topics', { topics: [] }],
    ['participant:Fuad Hussein', { participants: [{ ...hussein!, actorId: 'iraq' }, stoltenberg!] }],
  ])('%s: loses its words when published, and only those', async (field, change) => {
    const id = await writeDraft(test.db, told(), await article());
    await save(id, 1, { ...told(), ...change });
    const rest = EVERY.filter((each) => each.field !== field).map((each) => [each.field, each.quote]);
    expect(await publicWords(await publish(id, 2))).toEqual(Object.fromEntries(rest));
  });

  it('parties: the same', async () => {
    await makeRelationship(test.db, 'other-pair');
    const id = await writeDraft(test.db, told(), await article());
    await save(id, 1, told({ relationships: ['other-pair'] }));
    expect(await publicWords(await publish(id, 2))).not.toHaveProperty('parties');
  });

  it('has its words again when the old value is back, before or after a save', async () => {
    const id = await writeDraft(test.db, told(), await article());
    await save(id, 1, told({ location: place('Brussels', 'BE') }));
    await save(id, 2, told());
    expect(await publicWords(await publish(id, 3))).toMatchObject({ location: 'in Baghdad' });
  });

  it('of a published event loses its words, through edit, withdrawal and restoring; going back brings them back', async () => {
    const slug = await publishTold({ title: 'To be edited' });
    await edit(slug, { location: place('Brussels', 'BE') });
    expect(await publicWords(slug)).not.toHaveProperty('location');
    await withdrawEvent(test.db, EDITOR, { slug, note: 'A test' });
    await restoreEvent(test.db, EDITOR, { slug });
    expect(await publicWords(slug)).not.toHaveProperty('location');
    await revert(slug, 1);
    expect(await publicWords(slug)).toMatchObject({ location: 'in Baghdad', date: 'on Tuesday' });
  });

  it('is gone back to from versions that were kept before values were, without words of another value', async () => {
    const slug = await publishTold({ title: 'Kept before' });
    const { id } = await test.db.event.findUniqueOrThrow({ where: { slug } });
    // As the program wrote it then: Brussels, beside words that say Baghdad.
    const proposal = {
      ...told({ location: place('Brussels', 'BE') }),
      evidence: EVERY,
      confirmed: ['location'],
    };
    const [articleId] = (await findEventState(test.db, slug))?.articleIds ?? [];
    const snapshot = JSON.parse(JSON.stringify({ proposal, articleIds: [articleId] }));
    await test.db.revision.create({ data: { eventId: id, version: 2, snapshot, author: 'Before' } });
    await test.db.revision.create({ data: { eventId: id, version: 3, snapshot, author: 'Before' } });
    await test.db.event.update({ where: { id }, data: { version: 3 } });
    await revert(slug, 2);
    const words = await publicWords(slug);
    expect(words).not.toHaveProperty('location');
    expect(words).toMatchObject({ date: 'on Tuesday' });
  });

  it('loses the words of all its articles', async () => {
    const slug = await publishTold({ title: 'Two articles tell of it' });
    const second = await writeDraft(test.db, told({ title: 'Two articles tell of it' }), await article());
    expect(await addSource(test.db, EDITOR, { id: second, event: slug })).toMatchObject({ ok: true });
    const locations = async () =>
      (await findEvent(test.db, slug))?.evidence.filter(({ field }) => field === 'location').length;
    expect(await locations()).toBe(2);
    await edit(slug, { location: place('Brussels', 'BE') });
    expect(await locations()).toBe(0);
    await revert(slug, 2);
    expect(await locations()).toBe(2);
  });
});

describe('a further source', () => {
  it('lends its words where they carry the value of the event, though its draft is coarser or finer', async () => {
    const slug = await publishTold({
      title: 'Coarse',
      date: '2021-05',
      location: place('Green Zone, Baghdad', 'IQ'),
    });
    const id = await writeDraft(test.db, told({ title: 'Coarse' }), await article());
    expect(await addSource(test.db, EDITOR, { id, event: slug })).toMatchObject({ ok: true });
    const rows = await test.db.evidence.findMany({ where: { event: { slug }, stands: true } });
    expect(rows.filter(({ field }) => field === 'location').map(({ supports }) => supports)).toEqual([
      'Green Zone, Baghdad|IQ',
      'Green Zone, Baghdad|IQ',
    ]);
    expect(rows.filter(({ field }) => field === 'date').length).toBe(2);
  });

  it('does not lend words that its own draft has left behind', async () => {
    const slug = await publishTold({ title: 'In Brussels', location: place('Brussels', 'BE'), evidence: [] });
    const id = await writeDraft(test.db, told({ title: 'In Brussels' }), await article());
    await save(id, 1, told({ title: 'In Brussels', location: place('Brussels', 'BE') }));
    expect(await addSource(test.db, EDITOR, { id, event: slug })).toMatchObject({ ok: true });
    expect(await publicWords(slug)).not.toHaveProperty('location');
  });
});

describe('words that an editor gives', () => {
  const given = (proposal: Proposal, field: string, quote: string, body = BODY) => ({
    ...span(field, quote, body),
    rule: 'editor',
    supports: valueOfField(proposal, field),
  });

  it('are kept for the value and published with it', async () => {
    const id = await writeDraft(test.db, told(), await article());
    const now = told({ location: place('Brussels', 'BE'), date: '2021-05-03' });
    const evidence = [
      given(now, 'location', 'spoken in Brussels'),
      given(now, 'date', '3 May'),
      given(now, 'participant:Fuad Hussein', 'Hussein'),
      given(now, 'topics', 'spoken'),
    ];
    expect(await save(id, 1, { ...now, evidence: [...now.evidence, ...evidence] })).toMatchObject({
      refused: [],
    });
    expect(await publicWords(await publish(id, 2))).toMatchObject({
      location: 'spoken in Brussels',
      date: '3 May',
    });
  });

  it.each([
    ['date', '3 May', 'other-date'],
    ['date', 'They', 'no-date'],
    ['location', 'spoken in Brussels', 'other-place'],
    ['location', 'They had', 'no-place'],
    ['participant:Fuad Hussein', 'Jens Stoltenberg', 'other-actor'],
  ])('are refused for %s: “%s” (%s)', async (field, quote, reason) => {
    const id = await writeDraft(test.db, told({ evidence: [] }), await article());
    const now = told({ evidence: [] });
    const answer = await save(id, 1, { ...now, evidence: [given(now, field, quote)] });
    expect(answer.refused).toEqual([{ field, quote, reason }]);
    expect((await findDraft(test.db, id))?.proposal.evidence).toEqual([]);
  });

  it('are not taken unread: the editor is told to give them again', async () => {
    const body = `${BODY} It EXITS.`;
    const now = told({ evidence: [] });
    const id = await writeDraft(test.db, now, await article(body));
    const [field, quote] = ['date', 'They'] as const;
    const answer = await save(id, 1, { ...now, evidence: [given(now, field, quote, body)] });
    expect(answer.refused).toEqual([{ field, quote, reason: 'not-read' }]);
    expect((await findDraft(test.db, id))?.proposal.evidence).toEqual([]);
  });

  it('cannot be forged: not with another quote, another value, another rule, or in an article that is not there', async () => {
    const now = told({ evidence: [] });
    const real = given(now, 'topics', 'spoken');
    const forged = [
      { ...real, quote: 'spokes' },
      { ...given(now, 'location', 'spoken in Brussels'), supports: 'Brussels|BE' },
      { ...given(now, 'location', 'spoken in Brussels'), rule: 'place' },
      { ...given(now, 'location', 'spoken in Brussels'), supports: null },
      { ...real, start: 5_000, end: 5_006 },
    ];
    for (const evidence of forged) {
      const id = await writeDraft(test.db, now, await article());
      await save(id, 1, { ...now, evidence: [evidence] });
      expect(await publicWords(await publish(id, 2))).toEqual({});
    }
    const id = await writeDraft(test.db, now);
    expect(await save(id, 1, { ...now, evidence: [real] })).toMatchObject({
      refused: [{ reason: 'not-there' }],
    });
  });

  it('go when the form no longer has them, and cannot take the extractor’s away', async () => {
    const id = await writeDraft(test.db, told({ evidence: [EVERY[1]!] }), await article());
    const now = told({ evidence: [] });
    await save(id, 1, { ...now, evidence: [given(now, 'topics', 'spoken')] });
    const fields = async () => (await findDraft(test.db, id))?.proposal.evidence.map(({ field }) => field);
    expect(await fields()).toEqual(['date', 'topics']);
    await save(id, 2, now);
    expect(await fields()).toEqual(['date']);
  });

  it('name an unlinked participant when he is linked, or are refused', async () => {
    const body = 'Envoy Jens Stoltenberg met Fuad Hussein.';
    const id = await writeDraft(test.db, told({ evidence: [] }), await article(body));
    const [first] = told().participants;
    const linked = (actorId: string) =>
      told({ evidence: [], participants: [{ ...first!, name: 'J. S.', actorId }] });
    const words = (actorId: string) =>
      given(linked(actorId), 'participant:J. S.', 'Envoy Jens Stoltenberg', body);
    const right = { ...linked('jens-stoltenberg'), evidence: [words('jens-stoltenberg')] };
    expect(await save(id, 1, right)).toMatchObject({ refused: [] });
    const wrong = { ...linked('fuad-hussein'), evidence: [words('fuad-hussein')] };
    expect(await save(id, 2, wrong)).toMatchObject({ refused: [{ reason: 'other-actor' }] });
  });
});

describe('reading a selection', () => {
  const read = async (quote: string, body = BODY) => {
    const id = await article(body);
    return readWords(test.db, id, span('x', quote, body));
  };

  it('finds dates with the day of the article, and says which stand in the dateline', async () => {
    expect((await read('on Tuesday'))?.dates).toEqual([{ edtf: '2021-05-04', stated: true }]);
    expect((await read('3 May'))?.dates).toEqual([{ edtf: '2021-05-03', stated: true }]);
    expect((await read('BAGHDAD, 4 May 2021'))?.dates).toEqual([{ edtf: '2021-05-04', stated: false }]);
    expect((await read('They had'))?.dates).toEqual([]);
  });

  it('finds places with their country, in other scripts too', async () => {
    expect((await read('spoken in Brussels'))?.places).toEqual([{ name: 'Brussels', country: 'BE' }]);
    expect((await read('BAGHDAD, 4 May 2021 –'))?.places).toEqual([{ name: 'Baghdad', country: 'IQ' }]);
    const arabic = 'التقى وزير الخارجية العراقي فؤاد حسين الأمين العام في بروكسل يوم الثلاثاء.';
    expect((await read('في بروكسل', arabic))?.places).toEqual([{ name: 'Brussels', country: 'BE' }]);
  });

  it('finds actors by name, by surname and by office on that day, people first', async () => {
    expect((await read('Foreign Minister Fuad Hussein met Jens'))?.actors[0]?.slug).toBe('fuad-hussein');
    expect((await read('Stoltenberg'))?.actors).toEqual([
      { slug: 'jens-stoltenberg', name: 'Jens Stoltenberg' },
    ]);
    const office = 'BRUSSELS, 4 May 2021 – The NATO Secretary General met the Iraqi foreign minister.';
    expect((await read('NATO Secretary General', office))?.actors[0]?.slug).toBe('jens-stoltenberg');
    expect((await read('NATO Secretary General', office))?.bearers).toContain('jens-stoltenberg');
  });

  it('answers nothing for words that are blank, too long or not there', async () => {
    const id = await article(`${'word '.repeat(200)}end.`);
    const at = (start: number, end: number) => readWords(test.db, id, { source: 'body', start, end });
    expect(await at(4, 5)).toBeNull();
    expect(await at(0, 501)).toBeNull();
    expect(await at(0, 500)).not.toBeNull();
    expect(await at(5_000, 5_010)).toBeNull();
    expect(await readWords(test.db, 'x', { source: 'body', start: 0, end: 4 })).toBeNull();
    expect(await readWords(test.db, id, { source: 'title', start: 0, end: 4 })).toBeNull();
  });
});

it('the migration gives old rows the value that they stand beside, and hides those of fields touched since', async () => {
  const { db } = test;
  const kept = await publishTold({ title: 'Old rows' });
  const touched = await publishTold({ title: 'Touched rows', confirmed: ['location', 'date'] });
  const before = await db.evidence.findMany({ where: { event: { slug: kept } }, orderBy: { id: 'asc' } });
  const file = 'prisma/migrations/20261128103000_evidence_supports/migration.sql';
  const [, backfill = '', hide = ''] = (await readFile(file, 'utf8'))
    .split(/;\n\n/)
    .map((part) => part.trim());
  expect([backfill, hide]).toEqual([
    expect.stringContaining('WITH latest'),
    expect.stringMatching(/^UPDATE evidence/),
  ]);
  await db.$executeRaw`ALTER TABLE evidence DROP CONSTRAINT evidence_that_stands_supports_a_value`;
  await db.$executeRaw`UPDATE evidence SET supports = NULL, stands = true`;
  await db.$executeRawUnsafe(backfill);
  await db.$executeRawUnsafe(hide);
  expect(await db.evidence.findMany({ where: { event: { slug: kept } }, orderBy: { id: 'asc' } })).toEqual(
    before,
  );
  expect(Object.keys(await publicWords(touched)).sort()).toEqual(
    Object.keys(await publicWords(kept))
      .filter((field) => field !== 'location' && field !== 'date')
      .sort(),
  );
});
