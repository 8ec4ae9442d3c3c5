/** One line of the log for each request that was answered: who asked for what, and how it went. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { log } from '@/lib/log';
import { answering, type RequestFacts } from '@/lib/request';

/** Asked for by machines all day long. */
const UNREMARKABLE = /^\/(_next\/static\/|api\/health$|healthz$|readyz$)/;
const LONGEST_PATH = 300;

/** Writes the line when the answer is out. The path only: what people search for is theirs. */
export function logAnswer(request: IncomingMessage, response: ServerResponse, facts: RequestFacts): void {
  const began = performance.now();
  const { method } = request;
  const path = (request.url ?? '').split('?')[0]?.slice(0, LONGEST_PATH) ?? '';
  response.once('close', () => {
    const status = response.statusCode;
    const line = {
      method,
      path,
      status,
      ms: Math.round(performance.now() - began),
      address: facts.address,
      ...(facts.userId && { user: facts.userId }),
      ...(facts.refused && { refused: facts.refused }),
      ...(!response.writableFinished && { aborted: true }),
    };
    const level = status >= 500 ? 'error' : UNREMARKABLE.test(path) && status < 400 ? 'debug' : 'info';
    answering(facts, () => log()[level](line, 'request'));
  });
}
