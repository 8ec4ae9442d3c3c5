/** Evidence as readers see it: the sentence round the words, with the words marked. */
import type { EventEvidence } from './event';

interface QuotationPart {
  /** Offset of its first character in the text (UTF-16). */
  start: number;
  text: string;
  /** Fields that these words carry; empty between them. */
  fields: string[];
}

export interface Quotation {
  part: 'title' | 'body';
  /** Offset of the first character in its text (UTF-16). */
  start: number;
  end: number;
  parts: QuotationPart[];
}

/** Characters of context on each side of marked words, at most. */
const CONTEXT = 180;

/** From the words outward to the end of their sentence or paragraph, never cutting a word. */
function widen(text: string, start: number, end: number): { start: number; end: number } {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  const sentence = Math.max(before.lastIndexOf('\n'), lastSentenceEnd(before));
  const word = start - before.length === 0 ? -1 : before.search(/\s/u);
  const from = start - before.length + (sentence >= 0 ? sentence + 1 : word + 1);
  const stop = after.search(/\n|[.!?؟۔](?=\s|$)/u);
  const lastSpace = after.length < CONTEXT ? after.length : after.search(/\s\S*$/u);
  const to = end + (stop >= 0 ? stop + (after[stop] === '\n' ? 0 : 1) : Math.max(lastSpace, 0));
  return { start: Math.min(from, start), end: Math.max(to, end) };
}

function lastSentenceEnd(text: string): number {
  let last = -1;
  for (const match of text.matchAll(/[.!?؟۔](?=\s+(?:\p{Lu}|[\u0600-\u06FF]|$))/gu)) last = match.index;
  return last;
}

function marked(text: string, start: number, end: number, spans: readonly EventEvidence[]): QuotationPart[] {
  const cuts = new Set([start, end]);
  for (const span of spans) cuts.add(span.start).add(span.end);
  const edges = [...cuts].sort((a, b) => a - b);
  const parts: QuotationPart[] = [];
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1];
    if (to === undefined) break;
    const fields = spans.filter((span) => span.start <= from && span.end >= to).map((span) => span.field);
    parts.push({ start: from, text: text.slice(from, to), fields: [...new Set(fields)] });
  }
  return parts;
}

/**
 * The passages of one text (title or body) on which an event rests, in the order of the text. Spans whose
 * passages touch share one.
 *
 * @param text the whole text into which the spans point
 * @param spans evidence of this text
 */
export function quotationsOf(
  text: string,
  part: 'title' | 'body',
  spans: readonly EventEvidence[],
): Quotation[] {
  const own = spans
    .filter((span) => span.part === part && span.end <= text.length)
    .sort((a, b) => a.start - b.start);
  const passages: { start: number; end: number; spans: EventEvidence[] }[] = [];
  for (const span of own) {
    const wide = part === 'title' ? { start: 0, end: text.length } : widen(text, span.start, span.end);
    const last = passages.at(-1);
    if (last && wide.start <= last.end + 1) {
      last.end = Math.max(last.end, wide.end);
      last.spans.push(span);
    } else passages.push({ ...wide, spans: [span] });
  }
  return passages.map((passage) => {
    const raw = text.slice(passage.start, passage.end);
    // White space at the edges goes, marked words stay even where they are white space.
    const first = Math.min(...passage.spans.map((span) => span.start));
    const last = Math.max(...passage.spans.map((span) => span.end));
    const start = Math.min(passage.start + (raw.length - raw.trimStart().length), first);
    const end = Math.max(passage.end - (raw.length - raw.trimEnd().length), last);
    return { part, start, end, parts: marked(text, start, end, passage.spans) };
  });
}

/** Where the sentence round some words stands, cut at whole words some way from them. */
export function sentenceSpan(text: string, start: number, end: number): { start: number; end: number } {
  return widen(text, start, end);
}

/** The sentence round some words of a text, white space made plain: a quote that can be understood alone. */
export function sentenceRound(text: string, start: number, end: number): string {
  const wide = widen(text, start, end);
  return text.slice(wide.start, wide.end).replace(/\s+/gu, ' ').trim();
}

/** What an editor and a reader ask of an event, in this order; also the order of its evidence. */
const FIELD_ORDER = ['date', 'type', 'status', 'participant', 'parties', 'location', 'topics', 'title'];

/** Where a field of evidence (`date`, `participant:NAME`) stands in that order; unknown ones at the end. */
function rankOf(field: string): number {
  const at = FIELD_ORDER.indexOf(field.split(':')[0] ?? '');
  return at < 0 ? FIELD_ORDER.length : at;
}

export interface CarriedField {
  field: string;
  /** The words of the passage that carry it, each run as it stands. */
  words: string[];
}

/** What a passage carries, in the order of the fields. */
export function carriedBy(quotation: Quotation): CarriedField[] {
  const fields = [...new Set(quotation.parts.flatMap((part) => part.fields))];
  const wordsOf = (field: string) => {
    const runs: string[] = [];
    let open = false;
    for (const part of quotation.parts) {
      const carries = part.fields.includes(field);
      if (carries && open) runs[runs.length - 1] += part.text;
      else if (carries) runs.push(part.text);
      open = carries;
    }
    return runs;
  };
  return fields
    .map((field) => ({ field, words: wordsOf(field) }))
    .sort((one, other) => rankOf(one.field) - rankOf(other.field));
}

/** Passages in the order of the first field that each carries; those of one field stay as they were. */
export function inFieldOrder<T extends { quotation: Quotation }>(passages: readonly T[]): T[] {
  const first = ({ quotation }: T) =>
    Math.min(...quotation.parts.flatMap((part) => part.fields.map(rankOf)), FIELD_ORDER.length);
  return [...passages].sort((one, other) => first(one) - first(other));
}
