/** Texts that would run or become markup wherever they were taken for more than text, in every text that readers see. */
import { randomBytes } from 'node:crypto';
import type { Database } from '@/lib/db/client';
import { newId } from '@/lib/db/ids';
import { completeProposal } from '@/tests/support/world';
import type { Subject } from './public-addresses';

/** Each calls `xss()`, or becomes an element that has `data-xss`. */
export const SCRIPTS: readonly string[] = [
  '<script data-xss>xss(1)</script>',
  '<img src=x onerror=xss(2) data-xss>',
  '"><svg onload=xss(3) data-xss>',
  "'><b data-xss onmouseover=xss(4)>x</b>",
  '</script><script data-xss>xss(5)</script>',
  '</title><img src=x onerror=xss(6) data-xss>',
  '</textarea><img src=x onerror=xss(7) data-xss>',
  '</style></noscript><img src=x onerror=xss(8) data-xss>',
  '--><img src=x onerror=xss(9) data-xss>',
  ']]><img src=x onerror=xss(10) data-xss>',
  '<!--<script>xss(11)',
  '<iframe srcdoc="<script>parent.xss(12)</script>" data-xss>',
  '<a href=javascript:xss(13) data-xss>x</a>',
  '<math><mi//xlink:href="data:x,xss" data-xss>',
  '<details open ontoggle=xss(14) data-xss>',
  '" onfocus=xss(15) autofocus data-xss="',
  "' onfocus=xss(16) autofocus data-xss='",
  '` onfocus=xss(17) autofocus data-xss=`',
  '&lt;img src=x onerror=xss(18) data-xss&gt;',
  '&#60;img src=x onerror=xss(19) data-xss&#62;',
  '%3Cimg src=x onerror=xss(20) data-xss%3E',
  '\\u003cimg src=x onerror=xss(21) data-xss\\u003e',
  '<base href=//evil.example/ data-xss>',
  '<meta http-equiv=refresh content=0;url=//evil.example data-xss>',
  '<form action=javascript:xss(22) data-xss><button>x',
  '<object data=javascript:xss(23) data-xss>',
  'javascript:xss(24)//',
  "{{constructor.constructor('xss(25)')()}}",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what is tried.
  '${xss(26)}',
  "');xss(27);//",
  '";xss(28);//',
  '<style data-xss>*{background:url(//evil.example)}</style>',
  '<template><img src=x onerror=xss(29) data-xss></template>',
  '</svg><script data-xss>xss(30)</script>',
];
const ALL = SCRIPTS.join('\n');
const at = (index: number) => SCRIPTS[index % SCRIPTS.length] ?? '';
const asUrl = (text: string) =>
  `https://example.org/"'><img/src=x/onerror=xss(31)/data-xss>${encodeURIComponent(text)}`;

/** Writes them past all forms, straight into the tables; answers where they are seen. */
export async function plantScripts(db: Database): Promise<Subject & { events: string[] }> {
  const key = `x${randomBytes(3).toString('hex')}`;
  const actors = await Promise.all(
    SCRIPTS.map((text, index) =>
      db.actor.create({
        data: {
          ...{
            id: newId(),
            slug: `${key}-${index}`,
            name: text,
            description: ALL.slice(0, 990),
            note: ALL.slice(0, 1_900),
          },
          kind: index < 2 ? 'organisation' : 'person',
          names: { create: { text: at(index + 1), language: 'en', folded: `${key} ${index}` } },
        },
      }),
    ),
  );
  const [first, second] = [...actors.slice(0, 2)].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (!first || !second) throw new Error('There are no actors.');
  await db.affiliation.createMany({
    data: actors.slice(2).map(({ id }, index) => ({
      ...{ id: newId(), actorId: id, organisationId: first.id, office: at(index), note: ALL },
      ...{ fromEdtf: '2001', startsOn: new Date('2001-01-01'), sourceUrl: asUrl('a') },
    })),
  });
  const relationship = await db.relationship.create({
    data: { slug: key, title: at(4), description: ALL, actorAId: first.id, actorBId: second.id },
  });
  await db.topic.createMany({ data: SCRIPTS.map((name, index) => ({ slug: `${key}-${index}`, name })) });
  const article = await db.article.create({
    data: {
      ...{ title: at(5), body: ALL, url: asUrl('b'), publisher: at(2), language: 'en' },
      bodyHash: randomBytes(32).toString('hex'),
    },
  });
  const events: string[] = [];
  for (const [index, title] of SCRIPTS.entries()) {
    const day = new Date(Date.UTC(2021, 4, 1 + (index % 28)));
    const slug = `${key}-event-${index}`;
    const event = await db.event.create({
      data: {
        ...{ slug, type: 'meeting', lane: 'talks', title, summary: ALL, editorNote: ALL, significance: 90 },
        ...{ edtf: day.toISOString().slice(0, 10), startsOn: day, endsOn: day, precision: 'day' },
        ...{ placeName: at(index + 3), placeCountry: 'IQ', latitude: 33, longitude: 44, version: 2 },
        relationships: { create: { relationshipId: relationship.id } },
        participants: {
          create: actors.slice(0, 40).map(({ id }, position) => ({
            ...{ actorId: id, role: 'participant', position },
            ...{ capacity: at(position + 1), affiliation: at(position + 2) },
          })),
        },
        topics: { create: SCRIPTS.slice(0, 30).map((_, position) => ({ topicSlug: `${key}-${position}` })) },
        sources: {
          create: SCRIPTS.map((text, position) => ({
            ...{ url: asUrl(text), title: text, publisher: at(position + 1), language: 'en', position },
          })),
        },
        evidence: {
          create: {
            ...{ articleId: article.id, field: 'type', start: 0, end: ALL.length, quote: ALL },
            ...{ rule: 'editor', supports: 'meeting' },
          },
        },
        contradictions: {
          create: SCRIPTS.slice(0, 10).map((text, position) => ({
            ...{ field: position % 2 ? 'date' : 'location', says: text, quote: at(position + 5), position },
            ...{ url: asUrl(text), settled: at(position + 6) },
          })),
        },
      },
    });
    const snapshot = (words: string) => ({
      proposal: completeProposal({ title: words, summary: words, relationships: [key], topics: [] }),
      articleIds: [article.id],
    });
    await db.revision.createMany({
      data: [1, 2].map((version) => ({
        ...{
          eventId: event.id,
          version,
          snapshot: JSON.parse(JSON.stringify(snapshot(at(index + version)))),
        },
        ...{ note: ALL, correction: at(index), author: at(index + 1) },
      })),
    });
    events.push(slug);
  }
  return {
    ...{
      event: events[0] ?? '',
      actor: actors[2]?.slug ?? '',
      relationship: key,
      words: 'xss',
      day: '2021-05-01',
    },
    events,
  };
}
