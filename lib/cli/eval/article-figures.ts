/** How well extractions agree with annotated articles, as the shares that `npm run eval` prints. */
import type { ExtractedEvent, Extraction } from '@/lib/domain/extraction';
import { namesIn, type Overlap, overlap, sameDate, sameParties, samePlace, sameType } from './agreement';
import type { AnnotatedArticle, AnnotatedEvent } from './annotated-articles';
import type { Names } from './names';

/** Shares from 0 to 1; null where nothing was asked. */
export interface ArticleFigures {
  articles: number;
  mainEvents: number;
  found: number | null;
  silent: number | null;
  date: number | null;
  type: number | null;
  root: number | null;
  parties: number | null;
  place: number | null;
  /** F1 of those who take part. */
  actors: number | null;
  initiators: number | null;
  /** Date, type, parties and every actor. */
  all: number | null;
  /** The same, and no actor too many. */
  exact: number | null;
  background: number | null;
  evidence: number | null;
  sameEvent: number | null;
}

export interface Miss {
  id: string;
  wrong: string[];
  gold: AnnotatedEvent;
  found: ExtractedEvent | null;
}

type Count = [right: number, asked: number];
const SINGLE = ['found', 'silent', 'date', 'type', 'root', 'parties', 'place', 'all', 'exact'] as const;
const COUNTED = [...SINGLE, 'background', 'evidence'] as const;
const OVERLAPS = ['actors', 'initiators', 'sameEvent'] as const;

const rate = ([right, asked]: Count): number | null => (asked === 0 ? null : right / asked);
const f1 = ({ hit, gold, found }: Overlap): number | null =>
  gold + found === 0 ? null : (2 * hit) / (gold + found);

/** Counts one article after the other; `figures` may be asked at any time. */
export function tallyArticles(names: Names) {
  const counts = Object.fromEntries(COUNTED.map((key) => [key, [0, 0] as Count])) as Record<
    (typeof COUNTED)[number],
    Count
  >;
  const overlaps = Object.fromEntries(OVERLAPS.map((key) => [key, { hit: 0, gold: 0, found: 0 }])) as Record<
    (typeof OVERLAPS)[number],
    Overlap
  >;
  const misses: Miss[] = [];
  let [articles, mainEvents] = [0, 0];

  const count = (key: (typeof COUNTED)[number], right: boolean): void => {
    counts[key][0] += Number(right);
    counts[key][1] += 1;
  };
  const add = (key: (typeof OVERLAPS)[number], more: Overlap): void => {
    const sum = overlaps[key];
    sum.hit += more.hit;
    sum.gold += more.gold;
    sum.found += more.found;
  };

  /** The main event that is most like the annotated one: its date counts most, then its type, then each actor. */
  const nearest = (gold: AnnotatedEvent, mains: readonly ExtractedEvent[]): ExtractedEvent | undefined => {
    const likeness = (event: ExtractedEvent): number =>
      3 * Number(sameDate(event, gold)) +
      2 * Number(sameType(event, gold)) +
      overlap(gold.participants, namesIn(event), names).hit;
    return [...mains].sort((a, b) => likeness(b) - likeness(a))[0];
  };

  function judge(id: string, gold: AnnotatedEvent, event: ExtractedEvent | undefined): void {
    mainEvents += 1;
    const right = {
      date: event !== undefined && sameDate(event, gold),
      type: event !== undefined && sameType(event, gold),
      root: event !== undefined && event.cameoRoot === gold.cameoRoot,
      parties: event !== undefined && sameParties(event, gold, names),
      place: event !== undefined && samePlace(event, gold),
    };
    for (const [key, value] of Object.entries(right)) count(key as keyof typeof right, value);
    const actors = overlap(gold.participants, namesIn(event), names);
    add('actors', actors);
    add('initiators', overlap(gold.initiators, namesIn(event, 'initiator'), names));
    const everybody = actors.hit === actors.gold;
    const all = right.date && right.type && right.parties && everybody;
    count('all', all);
    count('exact', all && actors.found === actors.gold);
    const wrong = Object.entries({ ...right, actors: everybody }).flatMap(([key, ok]) => (ok ? [] : [key]));
    if (wrong.length > 0) misses.push({ id, wrong, gold, found: event ?? null });
  }

  return {
    add({ article, events, sameEventAs }: AnnotatedArticle, extraction: Extraction): void {
      articles += 1;
      const mains = extraction.events.filter(({ main }) => main);
      const golds = events.filter(({ main }) => main);
      if (golds.length === 0) count('silent', mains.length === 0);
      else count('found', mains.length > 0);
      for (const gold of golds) judge(article.id, gold, nearest(gold, mains));
      for (const gold of events.filter(({ main }) => !main)) {
        const takesPart = (event: ExtractedEvent): boolean =>
          overlap(gold.participants, namesIn(event), names).hit > 0;
        count(
          'background',
          extraction.events.some(
            (event) => sameDate(event, gold) && (sameType(event, gold) || takesPart(event)),
          ),
        );
      }
      for (const { source, start, end, quote } of extraction.events.flatMap(({ evidence }) => evidence)) {
        const text = source === 'title' ? (article.title ?? '') : article.body;
        count('evidence', quote.length > 0 && text.slice(start, end) === quote);
      }
      const hit = extraction.sameEventAs.filter((id) => sameEventAs.includes(id)).length;
      add('sameEvent', { hit, gold: sameEventAs.length, found: extraction.sameEventAs.length });
    },
    misses: (): readonly Miss[] => misses,
    figures: (): ArticleFigures => ({
      articles,
      mainEvents,
      ...(Object.fromEntries(COUNTED.map((key) => [key, rate(counts[key])])) as Record<
        (typeof COUNTED)[number],
        number | null
      >),
      actors: f1(overlaps.actors),
      initiators: f1(overlaps.initiators),
      sameEvent: f1(overlaps.sameEvent),
    }),
  };
}
