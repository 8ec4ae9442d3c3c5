/** A server of ours on loopback that speaks as a language model's does, and answers what a test wants. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ModelReader, modelReaderOf } from '@/lib/jobs/model-reader';

/** What was asked, as it came. */
export interface AskedOfModel {
  path: string;
  headers: IncomingMessage['headers'];
  /** Of both dialects alike: what the system and the turns say. */
  system: string;
  turns: { role: string; text: string }[];
  body: Record<string, unknown>;
}
export type AnswerAsModel = (asked: AskedOfModel, response: ServerResponse) => void;

export const MODEL_KEY = 'sk-secret-of-the-operator-7391';

interface Message {
  role: string;
  content: string;
}

function readAsked({ url = '', headers }: IncomingMessage, body: Record<string, unknown>): AskedOfModel {
  const messages = body.messages as Message[];
  const system = typeof body.system === 'string' ? body.system : (messages[0]?.content ?? '');
  const turns = messages
    .filter(({ role }) => role !== 'system')
    .map(({ role, content }) => ({ role, text: content }));
  return { path: url, headers, system, turns, body };
}

/** An answer with this text, in the dialect of whoever asked. */
export const sayAsModel =
  (text: string): AnswerAsModel =>
  ({ path }, response) => {
    const answer = path.endsWith('/messages')
      ? { content: [{ type: 'text', text }], stop_reason: 'end_turn' }
      : { choices: [{ message: { role: 'assistant', content: text } }] };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  };

export interface ModelServer {
  url: string;
  asked: AskedOfModel[];
  /** Answers one after another; the last of them to all that follow. */
  answer(...answers: AnswerAsModel[]): void;
  reader(more?: {
    dialect?: 'openai' | 'anthropic';
    daily?: number;
    deadline?: number;
    model?: string;
  }): ModelReader;
  close(): Promise<void>;
}

export async function startModelServer(): Promise<ModelServer> {
  const asked: AskedOfModel[] = [];
  let answers: AnswerAsModel[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const one = readAsked(request, JSON.parse(Buffer.concat(chunks).toString('utf8')));
      asked.push(one);
      const next = answers.length > 1 ? answers.shift() : answers[0];
      next?.(one, response);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return {
    url,
    asked,
    answer: (...next) => {
      asked.length = 0;
      answers = next;
    },
    reader: ({ dialect, daily = 100, deadline = 5_000, model = 'a-model' } = {}) => {
      const reader = modelReaderOf({
        READER_URL: url,
        READER_MODEL: model,
        READER_KEY: MODEL_KEY,
        READER_DIALECT: dialect,
        READER_DAILY: daily,
        READER_DEADLINE_MS: deadline,
      });
      if (!reader) throw new Error('The environment names a reader.');
      return reader;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
