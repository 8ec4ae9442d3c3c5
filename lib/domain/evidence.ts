/** The words that a field of an event came from. */
import { z } from 'zod';

/**
 * Fields that evidence may support. `participant:NAME` names the participant by its `name` in the same
 * proposal, so that reordering participants breaks nothing.
 */
const evidenceFieldSchema = z
  .string()
  .max(220)
  .regex(
    /^(title|date|type|status|location|parties|topics|participant:.+)$/u,
    'Evidence must name a field of the event.',
  );

/** A span of an article's title or body; offsets count UTF-16 code units and `slice(start, end) === quote`. */
export const evidenceSchema = z
  .object({
    field: evidenceFieldSchema,
    source: z.enum(['title', 'body']),
    start: z.number().int().min(0).max(5_000_000),
    end: z.number().int().min(1).max(5_000_000),
    quote: z.string().min(1).max(5_000),
    /** The extraction rule that read it, or `editor` where a person marked it. */
    rule: z.string().min(1).max(80),
  })
  .refine((span) => span.start < span.end, { message: 'Evidence must end after it starts.', path: ['end'] });
export type Evidence = z.infer<typeof evidenceSchema>;

/** True when the quote stands in the text exactly where the span says. */
export function quoteIsExact(text: string, span: Pick<Evidence, 'start' | 'end' | 'quote'>): boolean {
  return text.slice(span.start, span.end) === span.quote;
}
