/**
 * How well single clauses are typed: of those labelled with a kind, in how many a row of acts says the same at the same
 * words; of those that tell of no act between parties, in how many a row sees one.
 */
import { z } from 'zod';
import { type EventType, eventTypeSchema } from '@/lib/domain/ontology';
import type { Act, Acted } from '@/lib/extraction/reading';

export const labelledSentenceSchema = z.object({
  id: z.string(),
  language: z.string(),
  text: z.string(),
  clauses: z.array(
    z.object({
      words: z.string(),
      type: eventTypeSchema.nullable(),
      root: z.string().nullable(),
      status: z.enum(['happened', 'planned', 'cancelled', 'denied', 'hypothetical', 'reported']),
      main: z.boolean(),
    }),
  ),
});
export type LabelledSentence = z.infer<typeof labelledSentenceSchema>;
type LabelledClause = LabelledSentence['clauses'][number];

/** Shares; `main` of the clauses that a newspaper would say the sentence is about. */
export interface ClauseFigures {
  main: number | null;
  /** Of the main clauses, those at whose words no row stands. */
  'main unseen': number | null;
  /** Of the main clauses, those with a row of their CAMEO root. */
  'main root': number | null;
  clauses: number | null;
  /** Of the clauses without an act between parties, those at which a deed is read. */
  'false deeds': number | null;
}

/** Speech is everywhere and no news beside a deed. */
const PLAIN: ReadonlySet<EventType> = new Set(['statement', 'other']);

/** Each clause with where its words stand; the same words twice are two clauses in the order of the text. */
function placed({ text, clauses }: LabelledSentence): [clause: LabelledClause, start: number][] {
  const next = new Map<string, number>();
  return clauses.map((clause) => {
    const start = text.indexOf(clause.words, next.get(clause.words) ?? 0);
    next.set(clause.words, start + 1);
    return [clause, start];
  });
}

function kindsOf({ row }: Act): EventType[] {
  const kinds = [row.type, row.ifPerson?.type, row.ifNowhere?.type];
  return kinds.filter((kind) => kind !== undefined);
}

/** The acts of a reading whose first, last or telling word is among those between two offsets. */
function actsAt({ sentences }: Acted, start: number, end: number): Act[] {
  return sentences.flatMap(({ acts, tokens }) =>
    acts.filter(({ first, last, nounAt }) =>
      [first, last - 1, nounAt ?? first].some((at) => {
        const token = tokens[at];
        return token !== undefined && token.start < end && start < token.end;
      }),
    ),
  );
}

/** @param readings a sentence with how it was read; also answers each clause that was misread, in words */
export function scoreClauses(readings: readonly { sentence: LabelledSentence; reading: Acted }[]): {
  figures: ClauseFigures;
  misses: string[];
} {
  const sum = { main: 0, mainRight: 0, root: 0, unseen: 0, typed: 0, right: 0, none: 0, deeds: 0 };
  const misses: string[] = [];
  for (const { sentence, reading } of readings)
    for (const [clause, start] of placed(sentence)) {
      const { type, root, status, main, words } = clause;
      const acts = actsAt(reading, start, start + words.length);
      const miss = (wanted: string): void => {
        const found = acts.map(({ row, mood, pattern }) => `${row.type} ${mood} ${pattern}`).join(', ');
        misses.push(
          `${sentence.id} | ${main ? 'main ' : ''}${wanted} ${status} | ${words} | ${found || 'nothing'} | ${sentence.text}`,
        );
      };
      if (type === null) {
        const deed = acts.some(({ row, mood }) => !PLAIN.has(row.type) && mood === 'fact');
        sum.none += 1;
        sum.deeds += Number(deed);
        if (deed) miss('none');
        continue;
      }
      const right = acts.some(
        (act) => kindsOf(act).includes(type) || (act.row.frame === 'call-off' && status === 'cancelled'),
      );
      sum.typed += 1;
      sum.right += Number(right);
      sum.main += Number(main);
      sum.mainRight += Number(main && right);
      sum.root += Number(main && acts.some(({ row }) => row.cameo.slice(0, 2) === root));
      sum.unseen += Number(main && acts.length === 0);
      if (!right) miss(type);
    }
  const of = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  const figures = {
    main: of(sum.mainRight, sum.main),
    'main unseen': of(sum.unseen, sum.main),
    'main root': of(sum.root, sum.main),
    clauses: of(sum.right, sum.typed),
    'false deeds': of(sum.deeds, sum.none),
  };
  return { figures, misses };
}
