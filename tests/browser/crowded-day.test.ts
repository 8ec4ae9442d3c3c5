/** A single day on which more happened than any window can mark: counted exactly, and all of it in the list. */
import { randomUUID } from 'node:crypto';
import { keepEventWords } from '@/lib/db/event-words';
import { eventData, makeRelationship } from '../support/factories';
import { openBrowser, type Visitor } from '../support/site';
import { openSiteDatabase } from '../support/site-people';

jest.setTimeout(180_000);

const DAY = '2020-09-16';
const COUNT = 1_158;
const CHART = '.dragoman-chart[data-ready="true"]';
const slug = `crowded-${randomUUID().slice(0, 8)}`;

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let visitor: Visitor;
const made: string[] = [];
let relationshipId = '';

beforeAll(async () => {
  site = await openSiteDatabase();
  const { db } = site;
  relationshipId = (await makeRelationship(db, slug)).id;
  const days = [...Array<string>(COUNT).fill(DAY), '2019-03-04', '2022-05-06'];
  const rows = days.map((edtf, index) => ({
    ...eventData({ edtf }),
    id: randomUUID(),
    slug: `${slug}-${index}`,
    title: `Crowded day, act ${index + 1}`,
  }));
  made.push(...rows.map(({ id }) => id));
  await db.event.createMany({ data: rows });
  await db.eventRelationship.createMany({ data: made.map((eventId) => ({ eventId, relationshipId })) });
  await keepEventWords(db, made);
  visitor = await openBrowser();
});
afterAll(async () => {
  await visitor?.close();
  // Other tests count what the site holds.
  await site.db.event.updateMany({ where: { id: { in: made } }, data: { withdrawnAt: new Date() } });
  await site.db.eventRelationship.deleteMany({ where: { relationshipId } });
  await site.db.relationship.delete({ where: { id: relationshipId } });
  await site.close();
});

it('is counted exactly down to the day, and a press on a stack there leads to the list with all of it', async () => {
  const { page, errors } = visitor;
  await page.goto(`/relationships/${slug}?from=${DAY}&to=${DAY}`);
  await page.locator(CHART).waitFor();
  await page.getByText('1,158 events in view').waitFor();
  const stacks = page.locator(`${CHART} .chart-stack`);
  await stacks.first().waitFor();
  const inStacks = await stacks.evaluateAll((all) =>
    all.reduce((sum, one) => {
      const label = one.getAttribute('aria-label') ?? one.textContent ?? '';
      return sum + Number(label.replace(/,/g, '').match(/\d+/)?.[0] ?? 0);
    }, 0),
  );
  const marks = await page
    .locator(`${CHART} [data-shape]`)
    .evaluateAll((all) => new Set(all.map((one) => (one as HTMLElement).dataset.slug)).size);
  expect(inStacks + marks).toBe(COUNT);
  await stacks.first().click();
  const list = page.locator('#events');
  await page.waitForFunction(() => {
    const { top } = document.getElementById('events')?.getBoundingClientRect() ?? { top: 9_999 };
    return top >= -2 && top < 400;
  });
  const titles = new Set<string>();
  for (;;) {
    for (const title of await list.getByRole('link', { name: /^Crowded day, act/ }).allTextContents())
      titles.add(title);
    const next = list.getByRole('link', { name: 'Next', exact: true });
    if ((await next.count()) === 0) break;
    const position = list.getByText(/ of 1,158$/);
    const before = (await position.textContent()) ?? '';
    await next.click();
    await position.filter({ hasNotText: before }).waitFor();
  }
  expect(titles.size).toBe(COUNT);
  expect(errors).toEqual([]);
});
