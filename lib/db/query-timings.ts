/** How long queries of the site take: told to whoever listens (figures for the operator), the slow ones to the log. */
import { createHash } from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import { log } from '@/lib/log';

const VERBS = ['select', 'insert', 'update', 'delete'] as const;
export type QueryVerb = (typeof VERBS)[number] | 'other';

export interface QueryTiming {
  verb: QueryVerb;
  /** From the call to the answer, waiting for a connection included. */
  seconds: number;
}

/** `QueryTiming`s; a channel is the process's, whichever bundle has this file. */
export const queryTimings = channel('dragoman:query');

/** A query with a list of three and one with a list of four are one query. */
const shapeOf = (sql: string) =>
  sql
    .replace(/'(?:[^']|'')*'/g, '?')
    .replace(/\$\d+(?:\s*,\s*\$\d+)*/g, '$n')
    .replace(/(\(\$n\))(?:\s*,\s*\(\$n\))+/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

function verbOf(shape: string): QueryVerb {
  const words = shape.toLowerCase();
  // What a WITH is for stands behind it.
  const verb = /^\s*with\b/.test(words)
    ? (/\b(insert|update|delete)\s+(?:into|from|"?\w)/.exec(words)?.[1] ?? 'select')
    : /^\s*(\w+)/.exec(words)?.[1];
  return VERBS.find((one) => one === verb) ?? 'other';
}

/** The first table that it names, without its schema. */
const tableOf = (shape: string): string =>
  /\b(?:from|into|update|join)\s+(?:"?public"?\.)?"?([a-z_][\w]{0,60})"?/i.exec(shape)?.[1] ?? '-';

/**
 * A name of a query without any of its values: verb, first table, and eight digits by which the same statement is known
 * again, as `select event 3fa21b90`.
 */
export function nameOfQuery(sql: string): string {
  const shape = shapeOf(sql);
  const digits = createHash('sha256').update(shape).digest('hex').slice(0, 8);
  return `${verbOf(shape)} ${tableOf(shape)} ${digits}`;
}

/** Tells of a query that is over, and names it in the log where it took `slowMs` or more. */
export function noteQuery(sql: string, ms: number, slowMs: number): void {
  if (queryTimings.hasSubscribers) {
    const timing: QueryTiming = { verb: verbOf(sql), seconds: ms / 1_000 };
    queryTimings.publish(timing);
  }
  if (ms >= slowMs) log().warn({ query: nameOfQuery(sql), ms: Math.round(ms) }, 'slow query');
}
