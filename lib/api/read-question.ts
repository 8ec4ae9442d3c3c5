/** A question read by its schema; what is wrong with it by the name of its parameter. */
import type { z } from 'zod';
import { cutText } from '@/lib/domain/cut-text';
import { inEnglishFaults } from '@/lib/domain/plain-faults';

export type ReadQuestion<Schema extends z.ZodType> =
  | { ok: true; question: z.output<Schema> }
  | { ok: false; fields: Record<string, string> };

/** Parameters whose faults are told; a question has no more of ours. */
const MOST_FAULTS = 40;
const LONGEST_NAME = 100;

function faultsOf(error: z.ZodError, query: Record<string, string>): [string, string][] {
  return error.issues.flatMap((issue): [string, string][] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => [key, 'There is no such parameter.']);
    const name = String(issue.path[0] ?? 'to');
    if (query[name] === undefined) return [[name, 'This parameter is missing.']];
    const offered = issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : '';
    return [[name, offered ? `Give one of: ${offered}.` : issue.message]];
  });
}

/** Reads what stands after the question mark; each parameter may stand there once. */
export function readQuestion<Schema extends z.ZodType>(
  schema: Schema,
  params: URLSearchParams,
): ReadQuestion<Schema> {
  const query = Object.fromEntries(params);
  const twice = [...new Set(params.keys())].filter((name) => params.getAll(name).length > 1);
  const parsed = inEnglishFaults(() => schema.safeParse(query));
  if (parsed.success && twice.length === 0) return { ok: true, question: parsed.data };
  const faults = [
    ...(parsed.success ? [] : faultsOf(parsed.error, query)),
    ...twice.map((name): [string, string] => [name, 'Give it once.']),
  ];
  const told = faults.slice(0, MOST_FAULTS).map(([name, fault]) => [cutText(name, LONGEST_NAME), fault]);
  return { ok: false, fields: Object.fromEntries(told) };
}
