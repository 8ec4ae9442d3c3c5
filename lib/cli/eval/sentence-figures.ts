/** How well lone sentences are coded: who did what to whom, as CAMEO source, root and target. */
import { z } from 'zod';
import type { ExtractedEvent, Extraction } from '@/lib/domain/extraction';
import type { Role } from './agreement';

export const codedSentenceSchema = z.object({
  id: z.string(),
  text: z.string(),
  referenceDate: z.string(),
  expected: z.object({
    noevents: z.boolean(),
    events: z.array(z.object({ source: z.string(), target: z.string(), cameo: z.string() })),
  }),
});
export type CodedSentence = z.infer<typeof codedSentenceSchema>;

export interface SentenceFigures {
  codings: number;
  /** Shares of the codings. */
  all: number | null;
  source: number | null;
  target: number | null;
  root: number | null;
  /** Events that nobody coded, beside the codings. */
  extra: number | null;
  silent: number | null;
}

interface Triple {
  source: string;
  root: string | null;
  target: string;
}

/** States and organisations are compared by the first three letters of their codes. */
const land = (code: string): string => code.slice(0, 3);

const codesIn = (event: ExtractedEvent, ...roles: Role[]): string[] =>
  event.participants.flatMap(({ role, cameo }) => (roles.includes(role) && cameo ? [land(cameo)] : []));

/** Every source–root–target that an event states; parties that act together stand for both directions. */
function triplesOf(event: ExtractedEvent): Triple[] {
  const from = codesIn(event, 'initiator');
  const to = codesIn(event, 'recipient', 'host');
  return from.flatMap((source) =>
    (to.length > 0 ? to : from.filter((other) => other !== source)).map((target) => ({
      source,
      target,
      root: event.cameoRoot,
    })),
  );
}

const same = (a: Triple, b: Triple): boolean =>
  a.source === b.source && a.target === b.target && a.root === b.root;

/** @param codings a sentence with what was made of it; also answers each coding that was missed, in words */
export function scoreSentences(codings: readonly { sentence: CodedSentence; extraction: Extraction }[]): {
  figures: SentenceFigures;
  misses: string[];
} {
  const sum = { gold: 0, all: 0, source: 0, target: 0, root: 0, extra: 0, silent: 0, without: 0 };
  const misses: string[] = [];
  for (const { sentence, extraction } of codings) {
    const { events } = extraction;
    const stated = events.flatMap(triplesOf);
    const wanted = sentence.expected.events.map(({ source, target, cameo }) => ({
      source: land(source),
      target: land(target),
      root: cameo.slice(0, 2),
    }));
    if (sentence.expected.noevents || wanted.length === 0) {
      sum.without += 1;
      sum.silent += Number(events.length === 0);
      sum.extra += events.length;
      continue;
    }
    for (const each of wanted) {
      const hit = stated.some((triple) => same(triple, each));
      sum.gold += 1;
      sum.all += Number(hit);
      sum.source += Number(stated.some(({ source }) => source === each.source));
      sum.target += Number(stated.some(({ target }) => target === each.target));
      sum.root += Number(events.some(({ cameoRoot }) => cameoRoot === each.root));
      if (!hit) {
        const found = stated.map(({ source, root, target }) => `${source} ${root} ${target}`).join(', ');
        misses.push(
          `${sentence.id} | ${sentence.text} | ${each.source} ${each.root} ${each.target} | ${found || 'nothing'}`,
        );
      }
    }
    const strange = events.filter(
      (event) => !triplesOf(event).some((triple) => wanted.some((each) => same(triple, each))),
    );
    if (events.length > wanted.length) sum.extra += strange.length;
  }
  const of = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  const figures = {
    codings: sum.gold,
    all: of(sum.all, sum.gold),
    source: of(sum.source, sum.gold),
    target: of(sum.target, sum.gold),
    root: of(sum.root, sum.gold),
    extra: of(sum.extra, sum.gold),
    silent: of(sum.silent, sum.without),
  };
  return { figures, misses };
}
