/** From a key or a choice to the steps that it means. */
import type { Step } from './deeds';
import type { ListedEntry, ShownDraft, ShownEntry } from './queue-view';

const publish = (draft: ShownDraft): Step => ({ kind: 'publish', draft });
const reject = (draft: ShownDraft): Step => ({ kind: 'reject', draft });

/** What can be done with an entry beyond publishing or rejecting it. */
export const PLANS = ['withBackground', 'dropBackground', 'backgroundOnly', 'alone', 'merge'] as const;
export type Plan = (typeof PLANS)[number];

/** Drops an entry with all that is folded under it. */
export const rejectAll = (entry: ListedEntry): Step[] => [entry, ...entry.folded].map(reject);

/** Key of a plan in the menu. */
export const PLAN_KEYS: Record<Plan, string> = {
  withBackground: 'p',
  dropBackground: 'd',
  backgroundOnly: 'b',
  alone: 'r',
  merge: 'g',
};

/**
 * The chosen drafts become one event with a source for each. What changes an event, or has no article, can only take sources in, so
 * it goes first; else the first that nothing holds back. Where something holds all of them back, it is told when the first is tried.
 */
export function mergeAll(chosen: readonly ShownEntry[]): Step[] {
  const ready = chosen.filter(({ open }) => open.length === 0);
  const main =
    chosen.find(({ revises }) => revises) ??
    ready.find(({ origin }) => origin === null) ??
    ready[0] ??
    chosen[0];
  const others = chosen.filter((entry) => entry !== main);
  if (!main || others.length === 0) return [];
  return [publish(main), ...others.map((draft): Step => ({ kind: 'source', draft, event: null }))];
}

/**
 * The steps of a plan, none where it means nothing here. Nothing that is known to be held back is tried with others.
 * `others`: entries that are likely the same act, of other articles; what changes an event is no source of another.
 */
export function stepsOf(plan: Plan, entry: ShownEntry, others: readonly ShownEntry[]): Step[] {
  const { folded } = entry;
  const ready = entry.open.length === 0;
  switch (plan) {
    case 'withBackground': {
      const all = [entry, ...folded].filter(({ open }) => open.length === 0);
      return folded.length > 0 ? all.map(publish) : [];
    }
    case 'dropBackground':
      if (!ready || folded.length === 0) return [];
      return [
        publish(entry),
        ...folded.map((draft): Step => ({ kind: 'reject', draft, afterPublished: true })),
      ];
    case 'backgroundOnly':
      return folded.map(reject);
    case 'alone':
      return folded.length > 0 ? [reject(entry)] : [];
    case 'merge': {
      const sources = others.filter(({ origin, revises }) => origin !== null && !revises);
      if (!ready || sources.length === 0) return [];
      return [publish(entry), ...sources.map((draft): Step => ({ kind: 'source', draft, event: null }))];
    }
  }
}
