import { mergeAll, stepsOf } from '@/components/desk/queue/plans';
import type { ShownDraft, ShownEntry } from '@/components/desk/queue/queue-view';

const draft = (id: string, open: string[] = []): ShownDraft => ({
  id,
  version: 1,
  title: id,
  date: '',
  open,
  eventWithdrawn: false,
});
const entry = (id: string, change: Partial<ShownEntry> = {}): ShownEntry => ({
  ...draft(id),
  facts: [],
  warnings: 0,
  clean: false,
  revises: false,
  origin: { words: 'A paper', language: 'en' },
  folded: [],
  ...change,
});
const told = (plan: Parameters<typeof stepsOf>[0], one: ShownEntry, others: ShownEntry[] = []) =>
  stepsOf(plan, one, others).map((step) => `${step.kind} ${step.draft.id}`);

const withBackground = entry('main', { folded: [draft('b1'), draft('b2', ['date'])] });

it('publishes of an article what is ready, and leaves what something is to be settled of', () => {
  expect(told('withBackground', withBackground)).toEqual(['publish main', 'publish b1']);
  expect(told('withBackground', entry('alone'))).toEqual([]);
});

it('drops the background only after its main draft is published', () => {
  const steps = stepsOf('dropBackground', withBackground, []);
  expect(steps.map(({ kind }) => kind)).toEqual(['publish', 'reject', 'reject']);
  expect(steps.slice(1).every((step) => step.kind === 'reject' && step.afterPublished)).toBe(true);
  expect(told('dropBackground', { ...withBackground, open: ['title'] })).toEqual([]);
});

it('rejects the background without the main draft, and the main draft without the background', () => {
  expect(told('backgroundOnly', withBackground)).toEqual(['reject b1', 'reject b2']);
  expect(told('alone', withBackground)).toEqual(['reject main']);
});

it('makes the other articles sources of the one that is published; what has no article is none', () => {
  const others = [entry('other'), entry('by hand', { origin: null })];
  expect(told('merge', entry('main'), others)).toEqual(['publish main', 'source other']);
  expect(told('merge', entry('main', { open: ['date'] }), others)).toEqual([]);
  expect(told('merge', entry('main'), [entry('by hand', { origin: null })])).toEqual([]);
});

it('makes one event of what is chosen: the first that is ready goes first, a change of an event before all', () => {
  const steps = (chosen: ShownEntry[]) => mergeAll(chosen).map((step) => `${step.kind} ${step.draft.id}`);
  const [held, ready, also] = [entry('held', { open: ['date'] }), entry('ready'), entry('also')];
  expect(steps([held, ready, also])).toEqual(['publish ready', 'source held', 'source also']);
  expect(steps([ready, entry('change', { revises: true })])).toEqual(['publish change', 'source ready']);
  expect(steps([ready, entry('by hand', { origin: null })])).toEqual(['publish by hand', 'source ready']);
  // What holds them back is told by the server, at the draft.
  expect(steps([held, entry('too', { open: ['title'] })])).toEqual(['publish held', 'source too']);
  expect([steps([ready]), steps([])]).toEqual([[], []]);
});
