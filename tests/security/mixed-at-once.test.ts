/** Row 32: what ends an event in different ways, all at once over HTTP; and an actor who looks like another. */
import { randomUUID } from 'node:crypto';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf, send } from '@/tests/support/site-requests';
import { completeProposal, writeDraft } from '@/tests/support/world';
import { type ActionAnswer, callAction, Form } from './call-action';
import { mail } from './people';
import { patiently } from './routes';
import { saw } from './saw';

jest.setTimeout(600_000);

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let editor = '';
const RUN = mail('x').slice(2, 10);
beforeAll(async () => {
  site = await openSiteDatabase();
  editor = await cookieOf(await addSitePerson(site.db, mail('mixed-editor'), 'editor'));
});
afterAll(() => site?.close());

const requestKey = () => randomUUID();
const proposal = (title: string, date: string) =>
  completeProposal({
    ...{ title, date, topics: [], relationships: ['iraq-nato'] },
    participants: ['iraq', 'nato'].map((actorId) => ({
      ...{ name: actorId, actorId, role: 'participant' as const, capacity: null, affiliation: null },
    })),
  });
const publish = (id: string, version = 1) =>
  callAction(editor, `/admin/drafts/${id}`, 'publishDraftAction', [
    {
      ...{ id, version, note: null, correction: null, seen: [], eventWithdrawn: false },
      requestKey: requestKey(),
    },
  ]);

async function publishedEvent(title: string, date: string) {
  expect((await publish(await writeDraft(site.db, proposal(title, date)))).answer?.ok).toBe(true);
  return site.db.event.findFirstOrThrow({ where: { title }, select: { id: true, slug: true } });
}
const withdraw = (slug: string) =>
  callAction(editor, `/admin/events/${slug}`, 'withdraw', [
    new Form({ slug, reason: '', note: 'It did not take place.', requestKey: requestKey() }),
  ]);
const restore = (slug: string) =>
  callAction(editor, `/admin/events/${slug}`, 'restore', [new Form({ slug, requestKey: requestKey() })]);
const merge = (into: string, from: string) =>
  callAction(editor, `/admin/events/${into}/merge`, 'mergeNow', [
    new Form({ into, from, intoVersion: '1', fromVersion: '1', requestKey: requestKey() }),
  ]);
const deeds = (action: string, slug: string) =>
  site.db.auditEntry.count({ where: { action, subjectId: slug } });
const stateOf = (id: string) =>
  site.db.event.findUniqueOrThrow({
    where: { id },
    select: {
      version: true,
      withdrawnAt: true,
      mergedIntoId: true,
      revisions: { select: { version: true } },
    },
  });

it('row 32 · withdrawn, merged, edited and brought back, twenty at once: one order of things, and the record tells it', async () => {
  const ends = new Set<string>();
  for (let round = 0; round < 2; round += 1) {
    const title = (name: string) => `Mixed ${name} ${round} ${RUN}`;
    const from = await publishedEvent(title('from'), `1961-0${round + 1}-03`);
    const into = await publishedEvent(title('into'), `1962-0${round + 1}-03`);
    const changed = proposal(title('changed'), `1961-0${round + 1}-03`);
    const draft = await site.db.draft.create({
      data: {
        ...{ title: changed.title, eventId: from.id, eventVersion: 1 },
        proposal: JSON.parse(JSON.stringify(changed)),
      },
      select: { id: true },
    });
    // In the first round no draft is open, which a merge would wait for.
    if (round % 2 === 0) await site.db.draft.delete({ where: { id: draft.id } });
    const kinds: (() => Promise<ActionAnswer>)[] = [
      () => withdraw(from.slug),
      () => merge(into.slug, from.slug),
      () => (round % 2 === 0 ? merge(from.slug, into.slug) : publish(draft.id)),
      () => restore(from.slug),
    ];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        patiently(kinds[(at + round) % kinds.length] ?? (() => withdraw(from.slug))),
      ),
    );
    expect(answers.map(({ status }) => status).filter((status) => status >= 500 && status !== 503)).toEqual(
      [],
    );

    for (const one of [from, into]) {
      const other = one === from ? into : from;
      const { version, withdrawnAt, mergedIntoId, revisions } = await stateOf(one.id);
      const versions = revisions.map((revision) => revision.version).sort((a, b) => a - b);
      expect(versions).toEqual(Array.from({ length: version }, (_, at) => at + 1));
      const [away, taken] = [
        await deeds('event.merged-away', one.slug),
        await deeds('event.withdraw', one.slug),
      ];
      const back = await deeds('event.restore', one.slug);
      expect(away).toBe(mergedIntoId ? 1 : 0);
      if (mergedIntoId) expect(mergedIntoId).toBe(other.id);
      // One that leads elsewhere is out of the pages for that alone.
      if (!mergedIntoId) expect(taken - back).toBe(withdrawnAt ? 1 : 0);
      const page = await send('GET', `/events/${one.slug}`, { accept: 'text/html' });
      const end = mergedIntoId ? 'merged' : withdrawnAt ? 'withdrawn' : `version ${version}`;
      ends.add(end);
      const expected = mergedIntoId ? [307, 308, 404, 410] : withdrawnAt ? [404, 410] : [200];
      expect([end, expected.includes(page.status) ? 'told so' : page.status]).toEqual([end, 'told so']);
    }
    // Never both away into each other.
    const both = await Promise.all([stateOf(from.id), stateOf(into.id)]);
    expect(both.filter(({ mergedIntoId }) => mergedIntoId).length).toBeLessThan(2);
  }
  saw(`two rounds of twenty: no 5xx but 503, versions without a gap; ends: ${[...ends].join(', ')}`);
});

it('row 17 · a name that looks like another’s is asked about before it is added', async () => {
  const add = (name: string, namesake = false) =>
    callAction(editor, '/admin/actors/new', 'saveActorForm', [
      null,
      {
        ...{ actor: { kind: 'organisation', name }, version: null, requestKey: requestKey() },
        ...{ namesake, why: '' },
      },
    ]);
  const name = `Opec${RUN.replace(/[^a-z]/gi, '')}`;
  expect((await add(name)).text).not.toContain('namesake');
  for (const alike of [name.replace('e', 'е'), name.replace('O', 'Ο'), name.replace('c', 'с')]) {
    const before = await site.db.actor.count();
    expect([alike, (await add(alike)).text.includes('namesake')]).toEqual([alike, true]);
    expect(await site.db.actor.count()).toBe(before);
  }
  // The other way about: the one with a foreign letter is there.
  expect((await add(`Оsce${name}`)).text).not.toContain('namesake');
  expect((await add(`Osce${name}`)).text).toContain('namesake');
  saw('Cyrillic е and с, Greek Ο: asked, nothing added; also where the foreign letters are what is there');
});
