/**
 * Asks the language model that the operator has named, by HTTP within bounds of time and size. Unlike pages of the open
 * internet its server may stand within one's own network, for the operator names it; so it is never led elsewhere: a
 * redirect is a fault. The key stands in a header alone. Answers and faults have no words of the other side but the text
 * of the model.
 */
import { Agent, type Dispatcher, request } from 'undici';
import { z } from 'zod';
import { secondsOf } from './retry-after';

export interface ModelServer {
  /** Up to `/v1`, or the whole address of the endpoint. */
  url: string;
  model: string;
  /** '' where it wants none. */
  key: string;
  dialect: 'openai' | 'anthropic';
  /** Milliseconds for all of an answer. */
  deadline: number;
}

export interface ModelQuestion {
  system: string;
  turns: readonly { role: 'user' | 'assistant'; text: string }[];
  /** JSON Schema of the answer. */
  schema: Record<string, unknown>;
}

export type ModelReply =
  | { ok: true; text: string }
  | { ok: false; reason: 'unreachable' | 'late' | 'too-large' | 'redirect' | 'no-answer' }
  /** Another status than 200; `retryAfter`: seconds, where it says how long it wants to be left alone. */
  | { ok: false; reason: 'status'; status: number; retryAfter: number | null };

/** Bytes of an answer: eight acts with all their words are some twenty thousand. */
const MOST_BYTES = 500_000;
const MOST_HEADER_BYTES = 32_768;
/** Words of the model's answer, in its own count; of the other dialect each server has a bound of its own. */
const MOST_TOKENS = 8_000;

const DIALECTS = {
  openai: {
    path: '/chat/completions',
    headers: (key: string): Record<string, string> => (key ? { authorization: `Bearer ${key}` } : {}),
    body: ({ system, turns, schema }: ModelQuestion, model: string): unknown => ({
      model,
      messages: [
        { role: 'system', content: system },
        ...turns.map(({ role, text }) => ({ role, content: text })),
      ],
      response_format: { type: 'json_schema', json_schema: { name: 'acts', strict: true, schema } },
      stream: false,
    }),
    answer: z
      .object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) })
      .transform(({ choices }) => choices[0]?.message.content ?? ''),
  },
  anthropic: {
    path: '/messages',
    headers: (key: string): Record<string, string> => ({
      ...(key && { 'x-api-key': key }),
      'anthropic-version': '2023-06-01',
    }),
    body: ({ system, turns }: ModelQuestion, model: string): unknown => ({
      model,
      max_tokens: MOST_TOKENS,
      system,
      messages: turns.map(({ role, text }) => ({ role, content: text })),
    }),
    answer: z
      .object({ content: z.array(z.object({ type: z.string(), text: z.string().optional() })) })
      .transform(({ content }) =>
        content.flatMap(({ type, text }) => (type === 'text' ? [text ?? ''] : [])).join(''),
      ),
  },
} as const;

/** Where the questions go. */
function endpointOf({ url, dialect }: ModelServer): string {
  const base = url.replace(/\/+$/, '');
  const { path } = DIALECTS[dialect];
  return base.endsWith(path) ? base : `${base}${path}`;
}

async function readWhole(body: Dispatcher.ResponseData['body']): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += (chunk as Buffer).length;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function textOf(written: string, dialect: ModelServer['dialect']): string | null {
  try {
    return DIALECTS[dialect].answer.safeParse(JSON.parse(written)).data ?? null;
  } catch {
    return null;
  }
}

async function exchange(
  server: ModelServer,
  question: ModelQuestion,
  dispatcher: Dispatcher,
  signal: AbortSignal,
): Promise<ModelReply> {
  const dialect = DIALECTS[server.dialect];
  const { statusCode, headers, body } = await request(endpointOf(server), {
    method: 'POST',
    dispatcher,
    signal,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'accept-encoding': 'identity',
      ...dialect.headers(server.key),
    },
    body: JSON.stringify(dialect.body(question, server.model)),
  });
  if (statusCode !== 200) {
    body.on('error', () => undefined);
    body.destroy();
    if (statusCode >= 300 && statusCode < 400) return { ok: false, reason: 'redirect' };
    const header = [headers['retry-after'] ?? ''].flat()[0] ?? '';
    return { ok: false, reason: 'status', status: statusCode, retryAfter: secondsOf(header) };
  }
  let written: string | null;
  try {
    written = await readWhole(body);
  } catch (error) {
    // It was answered, and broke off.
    if (signal.aborted) throw error;
    return { ok: false, reason: 'no-answer' };
  }
  if (written === null) return { ok: false, reason: 'too-large' };
  const text = textOf(written, server.dialect);
  return text === null ? { ok: false, reason: 'no-answer' } : { ok: true, text };
}

/** Asks once. Never throws for what the other side does. */
export async function askModel(server: ModelServer, question: ModelQuestion): Promise<ModelReply> {
  const signal = AbortSignal.timeout(server.deadline);
  const dispatcher = new Agent({
    maxHeaderSize: MOST_HEADER_BYTES,
    headersTimeout: server.deadline,
    bodyTimeout: server.deadline,
    connect: { timeout: server.deadline },
  });
  try {
    return await exchange(server, question, dispatcher, signal);
  } catch {
    return { ok: false, reason: signal.aborted ? 'late' : 'unreachable' };
  } finally {
    void dispatcher.destroy();
  }
}
