/** Deeds of the desk from end to end without a pointer: what is reached, what is said, and where the focus goes afterwards. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { insertEvent } from '@/lib/db/event-inserts';
import { saveActor } from '@/lib/workflows/actors/save-actor';
import { enter, hasFocus, openRunning, reach, typeInto } from '@/tests/support/by-keyboard';
import { openBrowser, siteUrl, type Visitor } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { completeProposal } from '@/tests/support/world';

jest.setTimeout(60_000);

const PORT = Number(process.env.TEST_PAGES_PORT);
const ARTICLE = `<!doctype html><html lang="en"><head><title>By keyboard</title></head><body><article><h1>By keyboard</h1>
<p>BRUSSELS, 15 June 2017 – Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in Brussels on Thursday.</p>
<p>They spoke about the training of Iraqi officers, and agreed to speak again in the autumn when the mission has grown.</p>
</article></body></html>`;
/** So that a second try meets nothing of the first. */
const TRY = Date.now().toString(36);
const PROGRAM = { id: null, name: 'test', role: 'administrator' } as const;

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let visitor: Visitor;
let page: Page;
let person: { email: string; password: string };
let pages: Server;

beforeAll(async () => {
  pages = createServer(({ url }, response) => {
    response.writeHead(url === '/told' ? 200 : 403, { 'content-type': 'text/html' }).end(ARTICLE);
  });
  pages.listen(PORT, '127.0.0.1');
  await once(pages, 'listening');
  [site, visitor] = await Promise.all([openSiteDatabase(), openBrowser()]);
  page = visitor.page;
  await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  person = await addSitePerson(site.db, 'by-keyboard@example.org', 'administrator');
  await signInByKeyboard();
  await page.waitForURL(`${siteUrl()}/admin`);
});
afterAll(async () => {
  await visitor?.close();
  pages.closeAllConnections();
  pages.close();
  await site.db.vocabularyTerm.deleteMany();
  await site.db.vocabularyChoice.deleteMany();
  await site.db.user.update({ where: { email: person.email }, data: { banned: true } });
  await site.close();
});

async function signInByKeyboard(): Promise<void> {
  await page.goto('/sign-in?next=/admin');
  await typeInto(page.getByLabel('E-mail'), person.email);
  await typeInto(page.getByLabel('Password'), person.password);
  await page.keyboard.press('Enter');
}
const open = (path: string) => openRunning(page, path);
/** What a screen reader says by itself. */
const says = (text: string, role: 'status' | 'alert' = 'status') =>
  page.getByRole(role).filter({ hasText: text });
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const link = (name: string | RegExp) => page.getByRole('link', { name });
/** What was done is told where the focus is. */
const told = (text: string) => hasFocus(page.locator('[tabindex="-1"]', { hasText: text }).last());

async function publish(title: string, date: string): Promise<string> {
  const proposal = completeProposal({ title, date, topics: [] });
  const event = { proposal, articleId: null, author: { id: null, name: 'test' } };
  return (await site.db.$transaction((tx) => insertEvent(tx, event))).slug;
}
async function makeActor(name: string): Promise<string> {
  const answer = await saveActor(site.db, PROGRAM, { actor: { kind: 'person', name } });
  if (!answer.ok) throw new Error('not made');
  return answer.slug;
}

it('has the rooms of the desk in one line, in every language', async () => {
  // The last one is what the browser is led to from then on.
  for (const path of ['/ar/admin', '/fr/admin', '/tr/admin/words', '/en/admin']) {
    await page.goto(path);
    const rooms = page.getByRole('navigation').first();
    const tops = await rooms
      .getByRole('link')
      .evaluateAll((links) => links.map((each) => each.getBoundingClientRect().top));
    expect([path, tops.length, new Set(tops).size]).toEqual([path, 13, 1]);
    expect([path, await rooms.evaluate((nav) => nav.scrollWidth - nav.clientWidth)]).toEqual([path, 0]);
    // Words, vocabulary and coverage are looked at under Quality.
    expect(await rooms.locator('[aria-current=page]').count()).toBe(1);
  }
});

it('makes a token, copies it and revokes it', async () => {
  await open('/account');
  await typeInto(page.getByLabel('Name', { exact: true }), 'Walker');
  await typeInto(page.getByLabel('Your password'), 'not the password');
  await page.keyboard.press('Enter');
  // Who stands in the field already hears what is wrong with it.
  await says('This is not your password.', 'alert').waitFor();
  await typeInto(page.getByLabel('Your password'), person.password);
  await page.keyboard.press('Enter');
  await page.getByText('This is the token “Walker”').waitFor();
  await enter(button('Copy'));
  await says('Copied').last().waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^\S{30,}$/);
  const revoke = button('Revoke Walker');
  await reach(revoke, { back: true });
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await hasFocus(revoke);
  await page.keyboard.press('Enter');
  await enter(page.getByRole('dialog').getByRole('button', { name: 'Revoke' }));
  await told('“Walker” is revoked.');
});

it('sets a second factor up, signs in with it and by a recovery code, and takes it off', async () => {
  const section = page.getByRole('region', { name: 'Second factor' });
  await typeInto(section.getByLabel('Current password'), 'not the password');
  await page.keyboard.press('Enter');
  await says('This is not your current password', 'alert').waitFor();
  await typeInto(section.getByLabel('Current password'), person.password);
  await page.keyboard.press('Enter');
  await hasFocus(section.getByLabel('Six digits'));
  const secret = (await section.getByRole('code').innerText()).replace(/\s/g, '');
  const codeOf = (steps: number) => new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 });
  await page.keyboard.type(codeOf(-1));
  await page.keyboard.press('Enter');
  await told('These are your recovery codes');
  const [first = '', second = ''] = (await section.getByRole('code').innerText()).split('\n');
  for (const code of [codeOf(0), first]) {
    await open('/account');
    await enter(button('Sign out'));
    await page.waitForURL(`${siteUrl()}/`);
    await signInByKeyboard();
    await page.waitForURL(/\/sign-in\/code/);
    await typeInto(page.getByLabel('Code'), code);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${siteUrl()}/admin`);
  }
  await open('/account');
  await section.getByText('You have 9 recovery codes left.').waitFor();
  await enter(section.locator('summary', { hasText: 'Take the second factor off' }));
  await typeInto(section.getByLabel('Current password'), person.password);
  await page.keyboard.press('Tab');
  await page.keyboard.type(second);
  await page.keyboard.press('Enter');
  await says('Your second factor is taken off.').waitFor();
  await hasFocus(section.getByLabel('Current password'));
});

it('changes terms, their order and topics, and the focus stays with what was changed', async () => {
  await open('/admin/vocabulary');
  const label = page.getByLabel('Meeting is called');
  await typeInto(label, 'Gathering');
  await page.keyboard.press('Enter');
  await says('Saved.').waitFor();
  await hasFocus(label);
  await reach(page.getByLabel('Lane: Gathering'));
  await page.keyboard.press('ArrowDown');
  await typeInto(page.getByLabel('Cooperative, on the light ground'), '#005f5a');
  await page.keyboard.press('Enter');
  await says('Saved.').nth(1).waitFor();
  await enter(page.locator('summary', { hasText: 'Order' }));
  await enter(button('Move Decisions up'));
  await says('Decisions: 1 of 6').waitFor();
  await hasFocus(button('Move Decisions down'));
  // By its place: while it saves it is called otherwise.
  const lanes = page.locator('form', { has: page.getByRole('list', { name: 'Order of the lanes' }) });
  const save = lanes.locator('[type=submit]');
  await enter(save);
  await says('Saved.').nth(2).waitFor();
  await hasFocus(save);
  await enter(page.locator('summary', { hasText: 'Topics' }));
  await typeInto(page.getByLabel('Add a topic'), 'Keyboards');
  await page.keyboard.press('Enter');
  await page.getByText('“Keyboards” was added.').waitFor();
  const topic = page.getByLabel('Keyboards is called');
  await typeInto(topic, 'Aaa keyboards');
  await page.keyboard.press('Enter');
  // It stands elsewhere in the list now.
  await hasFocus(page.getByLabel('Aaa keyboards is called'));
  await enter(button('Remove the topic Aaa keyboards'));
  await told('“Aaa keyboards” was removed.');
});

it('looks at what a word would change', async () => {
  await open('/admin/words');
  await reach(page.getByLabel('What it is'));
  await page.keyboard.type('Another name');
  const text = page.getByLabel('As it stands in the text');
  await enter(text);
  await page.locator('#word-text-error[role=alert]').waitFor();
  await typeInto(text, 'The Keyboard Pact');
  await typeInto(page.getByLabel('Actor', { exact: true }), 'NATO');
  await page.getByRole('option', { name: /^NATO/ }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await enter(button('Add to the list'));
  await page.getByRole('list', { name: 'Proposed words' }).waitFor();
  await hasFocus(text);
  await enter(button(/^See what would change/));
  await page.waitForURL(/run=/);
  await page.getByRole('heading', { name: 'What proposed words would change' }).waitFor();
  const stop = button('Stop');
  if (await stop.count()) await enter(stop).catch(() => undefined);
});

it('brings a version back as a draft, once', async () => {
  const slug = await publish('Keys are turned', '2003-04-05');
  await open(`/admin/events/${slug}`);
  await enter(button('Edit'));
  await typeInto(page.getByLabel('Title', { exact: true }), 'Keys are lost');
  await page.keyboard.press('Control+Enter');
  await told('Published.');
  const restore = button('Make a draft of this: Version 1');
  await enter(restore);
  await page.getByText('This draft brings back version 1').waitFor();
  await open(`/admin/events/${slug}`);
  await enter(restore);
  await told('A draft of this event is open');
  await enter(link('A change is being drafted'));
  await button(/^Publish the change/).waitFor();
  await page.keyboard.press('Control+Enter');
  await told('Published.');
  expect((await site.db.event.findUniqueOrThrow({ where: { slug } })).title).toBe('Keys are turned');
});

it('fetches an article by its address', async () => {
  await open('/admin/articles/new');
  const address = page.getByLabel('Web address');
  await typeInto(address, `http://127.0.0.1:${PORT}/nothing`);
  await page.keyboard.press('Enter');
  await says('it answered 403', 'alert').waitFor();
  await typeInto(address, `http://127.0.0.1:${PORT}/told`);
  await page.keyboard.press('Enter');
  await hasFocus(page.getByLabel('Text of the article'));
  await says('words taken from the page').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/admin\/drafts\/[\da-f-]{36}$/);
});

it('merges two events and two actors, and takes it back', async () => {
  const into = await publish(`Keys of ${TRY}`, '2004-05-06');
  await publish(`Keys of ${TRY} again`, '2004-05-07');
  await open(`/admin/events/${into}`);
  await enter(link('Merge with another event'));
  await typeInto(page.getByLabel('Words of the other event'), `${TRY} again`);
  await page.keyboard.press('Enter');
  await enter(link(`Compare with “Keys of ${TRY} again”`));
  await enter(button(/^Merge/));
  await told('The two are one event now.');
  await enter(button(`Undo the merge with “Keys of ${TRY} again”`));
  await told('The merge is undone.');

  const stands = await makeActor(`Keymaster ${TRY}`);
  await makeActor(`Keymastr ${TRY}`);
  await open(`/admin/actors/${stands}`);
  await enter(link('Merge with another actor'));
  await typeInto(page.getByLabel('A name of the other actor, in any script'), `Keymastr ${TRY}`);
  await page.keyboard.press('Enter');
  await enter(link(`Compare with “Keymastr ${TRY}”`));
  await page.getByText('Becomes part of it').waitFor();
  await page.keyboard.press('Control+Enter');
  await told('The two are one actor now.');
  await enter(button(`Undo the merge with “Keymastr ${TRY}”`));
  await told('The merge is undone.');
});
