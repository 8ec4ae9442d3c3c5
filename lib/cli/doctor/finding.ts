/** What the doctor finds, and how it asks: each question within a time, so that one that hangs hides no other. */
import { setTimeout as pause } from 'node:timers/promises';

export interface Finding {
  /** What was looked at, in a word or two. */
  name: string;
  status: 'ok' | 'warning' | 'failed';
  /** What is so. Never a secret. */
  text: string;
  /** What to do; with `ok` there is nothing to do. */
  advice?: string;
}

export const ok = (name: string, text: string): Finding => ({ name, status: 'ok', text });
export const warning = (name: string, text: string, advice: string): Finding => ({
  name,
  status: 'warning',
  text,
  advice,
});
export const failed = (name: string, text: string, advice: string): Finding => ({
  name,
  status: 'failed',
  text,
  advice,
});

/** A question, and what it is called where it has no answer. */
export interface Question {
  name: string;
  ask(): Promise<Finding[]>;
}

/** Milliseconds that one question may take. */
const PATIENCE = 20_000;

async function answer({ name, ask }: Question): Promise<Finding[]> {
  const stop = new AbortController();
  const late = pause(PATIENCE, null, { signal: stop.signal }).then(() => [
    failed(name, `no answer within ${PATIENCE / 1_000} s`, 'Look whether disk and database answer at all.'),
  ]);
  late.catch(() => undefined);
  try {
    return await Promise.race([ask(), late]);
  } catch (error) {
    const { code, name: kind } = error as { code?: string; name?: string };
    return [failed(name, `could not be looked at (${code ?? kind})`, 'The log of the site may say why.')];
  } finally {
    stop.abort();
  }
}

/** Asks one after the other. */
export async function askAll(questions: readonly Question[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const question of questions) findings.push(...(await answer(question)));
  return findings;
}

const MARKS = { ok: 'ok     ', warning: 'warning', failed: 'FAILED ' } as const;

/** A line for each, and below it what to do. */
export function findingsInWords(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ name, status, text, advice }) => [
    `${MARKS[status]}  ${name.padEnd(18)} ${text}`,
    ...(advice ? [`         ${' '.repeat(18)} → ${advice}`] : []),
  ]);
  const count = (status: Finding['status']) => findings.filter((one) => one.status === status).length;
  return `${lines.join('\n')}\n\n${count('ok')} ok, ${count('warning')} warnings, ${count('failed')} failed.\n`;
}
