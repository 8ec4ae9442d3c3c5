/** What is known of the request that is being answered, wherever in its answering one asks. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { SecondCalendar } from '@/lib/domain/intl';
import type { Language } from '@/lib/domain/language';

/** Why an action does not get to see what was sent to it. */
export type RequestFault = 'signed-out' | 'forbidden' | 'foreign-origin' | 'too-large' | 'malformed';

/** Of an answer that refuses; `invalid` is an action's own word for fields that cannot be taken. */
export const STATUS_OF_FAULT: Record<RequestFault | 'invalid', number> = {
  'signed-out': 401,
  forbidden: 403,
  'foreign-origin': 403,
  'too-large': 413,
  malformed: 400,
  invalid: 422,
};

/** What a caller has spent of a limit on requests. */
export interface Spent {
  name: 'reads' | 'writes';
  /** Requests that are taken within so many seconds, how many are left, and the seconds until all are there again. */
  most: number;
  within: number;
  left: number;
  resets: number;
}

export interface RequestFacts {
  /** Made by the door; stands in `X-Request-Id` and in every line of the log. */
  id: string;
  /** The caller's, see `lib/auth/caller-address.ts`. */
  address: string;
  /** What the page is written in, as its address says. */
  language: Language;
  /** The calendar in which its dates stand too, as the reader chose it. */
  calendar: SecondCalendar | null;
  /** `Set-Cookie` of the answer: the language that somebody has chosen. */
  remember: string | null;
  /**
   * It shows neither a session nor a token: nobody who could just have written something, so a read replica may answer. False
   * also where the replica has not got what is asked for.
   */
  isStranger: boolean;
  /** Who is signed in, once somebody has asked. */
  userId: string | null;
  /** The door has refused an action: it answers in its own words, and does nothing. */
  refused: RequestFault | null;
  /** Replaces a status below 300: Next knows no way to say "refused" with an action's answer or a page's payload. */
  status: number | null;
  /** What the answer is made of gave none just now: where it would be 500 it becomes "ask again". */
  away?: boolean;
  /** Of the limit that counts this request, for its headers; unset where none does. */
  spent?: Spent;
  /** Readers need not make way for it any more (`lib/visits.ts`). */
  endVisit: () => void;
}

// Next bundles this file for itself; the door and the pages have to see the same request.
const shared = globalThis as { dragomanRequests?: AsyncLocalStorage<RequestFacts> };
shared.dragomanRequests ??= new AsyncLocalStorage<RequestFacts>();
const requests = shared.dragomanRequests;

/** Does the work as part of answering this request. */
export const answering = <Answer>(facts: RequestFacts, work: () => Answer): Answer =>
  requests.run(facts, work);

/** The request that is being answered, or undefined: at the start, in commands, in tests. */
export const currentRequest = (): RequestFacts | undefined => requests.getStore();

/** The answer to the present request gets the status of this fault. */
export function answerAs(fault: RequestFault | 'invalid'): void {
  const facts = currentRequest();
  if (facts) facts.status = STATUS_OF_FAULT[fault];
}
