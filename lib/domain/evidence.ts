/** The words that a field of an event came from. */
import { z } from 'zod';
import { told } from './plain-faults';

/**
 * Fields that evidence may support. `participant:NAME` names the participant by its `name` in the same
 * proposal, so that reordering participants breaks nothing.
 */
const evidenceFieldSchema = z
  .string()
  .max(220)
  .regex(/^(title|date|type|status|location|parties|topics|participant:.+)$/u, told('evidenceField'));

/** The rule of words that a person marked. */
export const BY_EDITOR = 'editor';

/** Longest words of evidence. */
export const MAX_QUOTE_LENGTH = 5_000;

/** Words that one field may be given at a time: a sentence or two, not the article. */
export const MAX_WORDS_LENGTH = 500;

const span = {
  field: evidenceFieldSchema,
  source: z.enum(['title', 'body']),
  start: z.number().int().min(0).max(5_000_000),
  end: z.number().int().min(1).max(5_000_000),
  quote: z.string().min(1).max(MAX_QUOTE_LENGTH),
  /** The extraction rule that read it, or `editor` where a person marked it. */
  rule: z.string().min(1).max(80),
};
const isOrdered = ({ start, end }: { start: number; end: number }) => start < end;
const ORDER = { ...told('evidenceOrder'), path: ['end'] };

/** A span of an article's title or body; offsets count UTF-16 code units and `slice(start, end) === quote`. */
export const evidenceSchema = z.object(span).refine(isOrdered, ORDER);
export type Evidence = z.infer<typeof evidenceSchema>;

/** Evidence as a draft and a version of an event keep it: with the value that the words were read for. */
export const keptEvidenceSchema = z
  .object({
    ...span,
    /** As `evidence-support.ts` writes the value of the field; null where it is not known: such words stand for nothing. */
    supports: z.string().min(1).max(6_000).nullable().default(null),
  })
  .refine(isOrdered, ORDER);
export type KeptEvidence = z.infer<typeof keptEvidenceSchema>;

/** True when the quote stands in the text exactly where the span says. */
export function quoteIsExact(text: string, span: Pick<Evidence, 'start' | 'end' | 'quote'>): boolean {
  return text.slice(span.start, span.end) === span.quote;
}
