/**
 * Events that are searched for: all that was asked first, then most of it. Which have it the timeline's index knows; at
 * most five hundred, the most significant, are ranked by their words, so that an answer costs the same whatever is common.
 */
import {
  type Asked,
  asksForSomething,
  daysOfYears,
  type FoundEvent,
  type FoundEvents,
  MOST_FOUND,
  type SearchFilter,
} from '@/lib/domain/search';
import type { LikeliestAnswer, LikeliestQuestion } from '@/lib/domain/timeline-question';
import type { Queryable } from '../client';
import { type Bearer, findBearers } from '../word-query';
import { commonWords } from './common-words';
import { type Group, groupsOf } from './plan';
import { rankEvents } from './rank';
import { readEvents, readEventsByNumber } from './read-events';
import { findSimilarBearers } from './similar-names';

/** Where only significance counts: more than are shown, as the index does not say which of equal ones are the latest of all. */
const WEIGHTIEST = 60;
/** Fewer than these with all that was asked, and those with most of it are shown too. */
const FEW = 5;

/** The timeline's index: which events have what is searched for, the most significant of them. */
export type FindLikeliest = (question: LikeliestQuestion) => Promise<LikeliestAnswer>;

interface Found {
  numbers: number[];
  /** There are others, which were not looked at. */
  more: boolean;
}

class EventFinder {
  private readonly among: Omit<LikeliestQuestion, 'things' | 'most'>;

  constructor(
    private readonly db: Queryable,
    private readonly findLikeliest: FindLikeliest,
    filter: SearchFilter,
    private readonly most: number,
  ) {
    const { relationships, places, fromYear: _, toYear: __, ...fields } = filter;
    this.among = { relationships, places, ...daysOfYears(filter), filter: fields };
  }

  /**
   * Events with all of `needed`, ranked by all that was asked. Of a question that few events answer, all; of one that
   * many do, the most significant.
   */
  async find(needed: readonly Group[], asked: readonly Group[]): Promise<Found> {
    const { numbers, total } = await this.findLikeliest({
      ...this.among,
      things: needed.map(({ thing }) => thing),
      most: this.most,
    });
    return { numbers: await rankEvents(this.db, numbers, asked), more: total > this.most };
  }
}

/** Which groups to do without, the commonest first: one of them, and of four or more two. */
function omissions(groups: readonly Group[]): Group[][] {
  const byPart = [...groups].sort((a, b) => b.part - a.part);
  const one = byPart.map((left) => groups.filter((group) => group !== left));
  if (groups.length < 4) return groups.length < 2 ? [] : one;
  return [...one, groups.filter((group) => !byPart.slice(0, 2).includes(group))];
}

type LooseSearch = Pick<EventSearch, 'asked' | 'filter' | 'typing' | 'bearers'> & {
  /** As many of the most significant are looked at. */
  most?: number;
};

async function findLoosely(
  db: Queryable,
  findLikeliest: FindLikeliest,
  { asked, filter, typing = false, bearers: known, most = MOST_FOUND }: LooseSearch,
): Promise<Found & { whole: number }> {
  const words = asked.flatMap((each) => (each.kind === 'word' ? [each.word] : []));
  const [common, bearers] = await Promise.all([commonWords(db), known ?? findBearers(db, words)]);
  const finder = new EventFinder(db, findLikeliest, filter, most);
  const strict = groupsOf(asked, bearers, common, typing ? 'last' : 'none');
  const first = await finder.find(strict, strict);
  if (first.numbers.length >= FEW || asked.length === 0) return { ...first, whole: first.numbers.length };
  const numbers = new Set(first.numbers);
  const unknown = words.filter((word) => !bearers.has(word) && !common.parts.has(word));
  const similar = await findSimilarBearers(db, unknown);
  const open = groupsOf(asked, new Map([...bearers, ...similar]), common, 'all');
  let { more } = first;
  const add = (found: Found) => {
    for (const number of found.numbers) numbers.add(number);
    more ||= found.more;
  };
  add(await finder.find(open, open));
  const whole = numbers.size;
  for (const needed of omissions(open)) {
    if (numbers.size >= FEW) break;
    add(await finder.find(needed, open));
  }
  return { numbers: [...numbers].slice(0, MOST_FOUND), more: more || numbers.size > MOST_FOUND, whole };
}

export interface EventSearch {
  asked: readonly Asked[];
  filter: SearchFilter;
  /** How many of the first are passed over, and how many then answered. */
  skip: number;
  take: number;
  /** Somebody is typing: the last word may go on. */
  typing?: boolean;
  /** Who bears the words, where that is known already. */
  bearers?: Promise<Map<string, Bearer[]>>;
}

/** A part of what is found; without words, dates and filter nothing is. */
export async function searchEvents(
  db: Queryable,
  findLikeliest: FindLikeliest,
  { skip, take, ...search }: EventSearch,
): Promise<FoundEvents> {
  const { asked, filter } = search;
  if (asked.length === 0 && !asksForSomething(filter)) return { items: [], total: 0, more: false, whole: 0 };
  const { numbers, more, whole } = await findLoosely(db, findLikeliest, search);
  const items = await readEvents(db, numbers.slice(skip, skip + take));
  return { items, total: numbers.length, more, whole };
}

/** The first `take` events of each search, read together. */
export async function searchEach(
  db: Queryable,
  findLikeliest: FindLikeliest,
  searches: readonly Pick<EventSearch, 'asked' | 'filter'>[],
  take: number,
): Promise<FoundEvent[][]> {
  const firsts = await Promise.all(
    searches.map(async (search) => {
      const most = search.asked.length === 0 ? WEIGHTIEST : MOST_FOUND;
      return (await findLoosely(db, findLikeliest, { ...search, most })).numbers.slice(0, take);
    }),
  );
  const found = await readEventsByNumber(db, [...new Set(firsts.flat())]);
  return firsts.map((numbers) => numbers.flatMap((number) => found.get(number) ?? []));
}
