/** What a title says: each act has words for all who may be named, on the page and on the command line. */
import { describe, expect, it } from '@jest/globals';

import { en as catalogue } from '@/app/messages/generated/pages';
import { titleInWords } from '@/lib/cli/title-words';
import { proposalSchema } from '@/lib/domain/draft';
import { type EventTitle, eventTitleSchema } from '@/lib/domain/event-title';
import { titleInEnglish as onThePage } from '@/lib/interchange/titles-in-english';

const ACTS = eventTitleSchema.options.flatMap(({ shape }) =>
  [...shape.act.options].map((act) => ({ how: shape.how.value, act })),
);
const title = (begun: object, doers: string[], others: string[], many = doers.length > 1): EventTitle =>
  eventTitleSchema.parse({ ...begun, doers, many, others });

it('has words for each act, and none for any other', () => {
  const { more, ...titles } = catalogue.titles;
  expect(more).toContain('{names}');
  const keys = Object.entries(titles).flatMap(([how, acts]) =>
    Object.keys(acts).map((act) => `${how}.${act}`),
  );
  expect(keys.sort()).toEqual(ACTS.map(({ how, act }) => `${how}.${act}`).sort());
});

it.each(ACTS)('names both sides, of one and of many: $how $act', (begun) => {
  const one = titleInWords(title(begun, ['Norway'], ['Latvia']));
  const many = titleInWords(title(begun, ['Norway', 'Oman'], ['Latvia']));
  expect(one).toMatch(/^Norway \S.* Latvia$/);
  expect(many).toMatch(/^Norway and Oman \S.* Latvia$/);
  expect(many.slice('Norway and Oman'.length)).not.toBe(one.slice('Norway'.length));
});

const SAID: [EventTitle, string][] = [
  [title({ how: 'done', act: 'meeting' }, ['Norway', 'Latvia'], []), 'Norway and Latvia meet'],
  [title({ how: 'done', act: 'meeting' }, ['Norway'], []), 'Norway holds a meeting'],
  [title({ how: 'done', act: 'meeting' }, [], ['Latvia']), 'Meeting with Latvia'],
  [title({ how: 'done', act: 'attack' }, ['Norway', 'Latvia'], []), 'Norway and Latvia clash'],
  [title({ how: 'done', act: 'attack' }, ['Norway', 'Latvia'], ['Oman']), 'Norway and Latvia attack Oman'],
  [title({ how: 'done', act: 'warning' }, ['Kenyan senators'], ['Oman'], true), 'Kenyan senators warn Oman'],
  [
    title({ how: 'done', act: 'call' }, ['A', 'B', 'C'], ['D', 'E', 'F', 'G']),
    'A, B and C hold a call with D, E and others',
  ],
  [
    title({ how: 'planned', act: 'agreement' }, ['Norway'], ['Latvia']),
    'Norway plans an agreement with Latvia',
  ],
  [title({ how: 'planned', act: 'visit' }, [], ['Latvia']), 'Visit to Latvia is planned'],
  [title({ how: 'planned', act: 'envoy-recalled' }, ['Norway'], []), 'Norway is to recall its envoy'],
  [
    title({ how: 'planned', act: 'withdrawal' }, ['Norway', 'Oman'], ['Mali']),
    'Norway and Oman are to withdraw their people from Mali',
  ],
  [
    title({ how: 'cancelled', act: 'negotiation' }, ['Norway'], ['Latvia']),
    'Norway calls off negotiations with Latvia',
  ],
];

it.each(SAID)('%j says “%s”', (said, words) => {
  expect(titleInWords(said)).toBe(words);
  expect(onThePage(said)).toBe(words);
});

describe('names without end', () => {
  it('are cut to what a draft takes', () => {
    const names = ['x', 'y', 'z'].map((letter) => letter.repeat(150));
    const words = titleInWords(title({ how: 'done', act: 'meeting' }, names, names));
    expect(words).toMatch(/…$/);
    expect(proposalSchema.parse({ title: words }).title).toHaveLength(300);
  });
});
