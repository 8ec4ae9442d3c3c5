/** Asks the interface for programs of a running site what its document allows, and what it does not. */
import fc from 'fast-check';
import { type ApiAnswer, type ApiDocument, openJudge } from './api-judge';
import { type ApiRequest, requestsOf } from './api-requests';

export interface ApiFuzz {
  /** Sends a request as it is. */
  send: (request: ApiRequest) => Promise<ApiAnswer>;
  count: number;
  seed: number;
  /** Of a person of the site, so that what writes is let in; null: nothing is written. */
  token: string | null;
}

/** The faults of one run: null, or the smallest request that shows one, with what is wrong. */
export async function fuzzApi({ send, count, seed, token }: ApiFuzz): Promise<string | null> {
  const first = await send({ method: 'GET', path: '/api/v1/openapi.json', headers: {}, body: '' });
  const document = JSON.parse(first.text) as ApiDocument;
  const judge = openJudge(document);
  const property = fc.asyncProperty(requestsOf(document, token), async (request) => {
    const fault = judge(request, await send(request));
    if (fault !== null) throw new Error(fault);
  });
  const run = await fc.check(property, { numRuns: count, seed, endOnFailure: false });
  if (!run.failed) return null;
  return `${JSON.stringify(run.counterexample?.[0])}\n${run.errorInstance instanceof Error ? run.errorInstance.message : ''}\n(seed ${run.seed}, path ${run.counterexamplePath})`;
}
