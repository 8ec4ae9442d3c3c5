/**
 * The only way outward: a page of the open internet is fetched within bounds of time, size and number of redirects, and no
 * connection is made to an inner address, whatever spells it: a literal, a name, a redirect, a name that changes its answer.
 */
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Agent, buildConnector, type Dispatcher, request } from 'undici';
import { isPublicAddress } from './public-address';
import { secondsOf } from './retry-after';

export type FetchFailure =
  /** No http or https address, one with a name and password, or one of an unusual port. */
  | { ok: false; reason: 'address' }
  /** It is, or leads to, an address within a network. */
  | { ok: false; reason: 'private' }
  /** There is no such name, or nobody answers. */
  | { ok: false; reason: 'unreachable' }
  | { ok: false; reason: 'late' }
  /** More bytes than are taken, after unpacking. */
  | { ok: false; reason: 'too-large' }
  | { ok: false; reason: 'redirects' }
  /** The answer of the other side was no 200; 304 where it has nothing newer than `known`. */
  | {
      ok: false;
      reason: 'status';
      status: number;
      /** Seconds after which it wants to be asked again; null where it does not say. */
      retryAfter: number | null;
    };

/** By which an answer is known again. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

export interface Fetched {
  ok: true;
  /** Where it was found in the end. */
  url: string;
  /** As sent: `text/html; charset=windows-1256`; '' where nothing was said. */
  contentType: string;
  validators: Validators;
  /** Unpacked. */
  body: Buffer;
}

export interface FetchBounds {
  /** Milliseconds for all of it. */
  deadline: number;
  /** Bytes, unpacked. */
  mostBytes: number;
  /** Says who asks, as `Dragoman (+https://…)`. */
  userAgent: string;
  /** What is wanted, as the header Accept says it; unset: a page. */
  accept?: string;
  /** Of the answer that is here already. */
  known?: Validators;
  /** `host:port` of servers of the operator's own network that may be asked all the same. */
  trusted: readonly string[];
  /** All addresses of a name; unset: as this machine resolves it. */
  addressesOf?: (name: string) => Promise<readonly string[]>;
}

const PAGE = 'text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1';
const MOST_REDIRECTS = 5;
const MOST_HEADER_BYTES = 32_768;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

class Refused extends Error {
  constructor(readonly failure: FetchFailure) {
    super(failure.reason);
  }
}
const refuse = (reason: Exclude<FetchFailure['reason'], 'status'>): never => {
  throw new Refused({ ok: false, reason });
};

const portOf = ({ protocol, port }: URL) => port || (protocol === 'https:' ? '443' : '80');
const withoutBrackets = (host: string) => host.replace(/^\[|\]$/g, '');
const isTrusted = (url: URL, trusted: readonly string[]) =>
  trusted.includes(`${url.hostname}:${portOf(url)}`);

/**
 * The servers of the operator's network to which an answer from `url` may lead: a page of the open internet is written by a
 * stranger, who names none of them.
 */
export const trustedFrom = (url: URL, trusted: readonly string[]): readonly string[] =>
  isTrusted(url, trusted) ? trusted : [];

function readAddress(text: string, base: URL | undefined, trusted: readonly string[]): URL {
  const url = URL.canParse(text, base) ? new URL(text, base) : refuse('address');
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') refuse('address');
  // What listens on other ports is seldom a page and often a service of somebody's own.
  if (url.port !== '' && !isTrusted(url, trusted)) refuse('address');
  return url;
}

const addressesByMachine = async (name: string) =>
  (await lookup(name, { all: true })).map(({ address }) => address);

/** The address to connect to. All addresses of the name have to be public, so that none is a way in. */
async function resolve(host: string, { addressesOf = addressesByMachine }: FetchBounds): Promise<string> {
  const addresses = isIP(host) ? [host] : await addressesOf(host);
  if (!addresses.every(isPublicAddress)) refuse('private');
  return addresses[0] ?? refuse('unreachable');
}

/** Connects to what was resolved and looked at, so that no second answer of the name counts. */
function guarded(bounds: Readonly<FetchBounds>): buildConnector.connector {
  const connect = buildConnector({ timeout: bounds.deadline });
  return (options, callback) => {
    const host = withoutBrackets(options.hostname);
    const authority = host.includes(':') ? `[${host}]` : host;
    const url = new URL(`${options.protocol}//${authority}${options.port ? `:${options.port}` : ''}`);
    const target = isTrusted(url, bounds.trusted) ? Promise.resolve(host) : resolve(host, bounds);
    target.then(
      (address) => {
        const servername = options.servername ?? (isIP(host) ? undefined : host);
        connect({ ...options, hostname: address, servername }, callback);
      },
      (error: Error) => callback(error, null),
    );
  };
}

function unpacked(body: Readable, encoding: string): Readable {
  const steps = encoding
    .split(',')
    .map((step) => step.trim().toLowerCase())
    .filter((step) => step !== '' && step !== 'identity');
  // One layer is what servers send; several are made to be large.
  if (steps.length > 1) refuse('too-large');
  const [step] = steps;
  if (step === undefined) return body;
  const unpack =
    step === 'br' ? createBrotliDecompress() : step === 'deflate' ? createInflate() : createGunzip();
  body.on('error', (error) => unpack.destroy(error));
  unpack.on('close', () => body.destroy());
  return body.pipe(unpack);
}

async function readWhole(stream: Readable, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += (chunk as Buffer).length;
    if (size > most) refuse('too-large');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** One that is longer than any server's own is not kept. */
const validator = (header: string) => (header === '' || header.length > 500 ? null : header);

/** Leaves an answer unread. */
function drop(body: Readable): void {
  body.on('error', () => undefined);
  body.destroy();
}

/** `bounds` are of this fetch alone: a redirect narrows whom it may ask. */
async function follow(
  address: string,
  bounds: FetchBounds,
  dispatcher: Dispatcher,
  signal: AbortSignal,
): Promise<Fetched> {
  let url = readAddress(address, undefined, bounds.trusted);
  for (let asked = 0; asked <= MOST_REDIRECTS; asked += 1) {
    const { statusCode, headers, body } = await request(url, {
      dispatcher,
      signal,
      // Whom a hop may ask is looked at when it connects: none goes out over the connection of one before.
      reset: true,
      headers: {
        'user-agent': bounds.userAgent,
        accept: bounds.accept ?? PAGE,
        'accept-encoding': 'gzip, br',
        // Of the address that was asked, not of where it leads.
        ...(asked === 0 && bounds.known?.etag && { 'if-none-match': bounds.known.etag }),
        ...(asked === 0 && bounds.known?.lastModified && { 'if-modified-since': bounds.known.lastModified }),
      },
    });
    const header = (name: string) => [headers[name] ?? ''].flat()[0] ?? '';
    if (REDIRECTS.has(statusCode) && header('location') !== '') {
      drop(body);
      bounds.trusted = trustedFrom(url, bounds.trusted);
      url = readAddress(header('location'), url, bounds.trusted);
      continue;
    }
    if (statusCode !== 200) {
      drop(body);
      const retryAfter = secondsOf(header('retry-after'));
      throw new Refused({ ok: false, reason: 'status', status: statusCode, retryAfter });
    }
    const stream = unpacked(body, header('content-encoding'));
    return {
      ok: true,
      url: url.href,
      contentType: header('content-type'),
      validators: { etag: validator(header('etag')), lastModified: validator(header('last-modified')) },
      body: await readWhole(stream, bounds.mostBytes),
    };
  }
  return refuse('redirects');
}

/** Fetches a page, following redirects. Never throws for what the other side does. */
export async function fetchPublic(address: string, asked: FetchBounds): Promise<Fetched | FetchFailure> {
  const bounds = { ...asked };
  const signal = AbortSignal.timeout(bounds.deadline);
  const dispatcher = new Agent({
    connect: guarded(bounds),
    maxHeaderSize: MOST_HEADER_BYTES,
    headersTimeout: bounds.deadline,
    bodyTimeout: bounds.deadline,
  });
  // A name server that does not answer cannot be told to stop; nobody waits for it longer than this.
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Refused({ ok: false, reason: 'late' })), {
      once: true,
    });
  });
  try {
    return await Promise.race([follow(address, bounds, dispatcher, signal), late]);
  } catch (error) {
    if (signal.aborted) return { ok: false, reason: 'late' };
    return error instanceof Refused ? error.failure : { ok: false, reason: 'unreachable' };
  } finally {
    void dispatcher.destroy();
  }
}
