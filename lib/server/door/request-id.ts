/** The number of a request, by which the log of a proxy and ours can be laid beside each other. */
import { randomUUID } from 'node:crypto';

/** What proxies make of it: letters, digits and a few signs, neither so short that it says nothing nor long. */
const SAFE = /^[A-Za-z0-9][A-Za-z0-9._:-]{7,99}$/;

/** The id that a trusted proxy gave, where it has a safe form; else a new one: a stranger cannot choose what the log says. */
export const requestId = (given: string | string[] | undefined, fromProxy: boolean): string =>
  fromProxy && typeof given === 'string' && SAFE.test(given) ? given : randomUUID();
