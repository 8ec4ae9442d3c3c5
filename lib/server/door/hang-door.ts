/** Hangs the door into a web server: every request, and what is not even one, passes here. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { auth } from '@/lib/auth/auth';
import { findCallerAddress, isTrustedProxy, parseProxies } from '@/lib/auth/caller-address';
import { listTrustedOrigins } from '@/lib/auth/origin';
import { contentSecurityPolicy, securityHeaders } from '@/lib/auth/security-headers';
import { database } from '@/lib/db/client';
import { outageSince } from '@/lib/db/outages';
import type { DatabaseWatch } from '@/lib/db/watch-database';
import { type Environment, publicUrl } from '@/lib/env';
import { log } from '@/lib/log';
import { answering, type RequestFacts, STATUS_OF_FAULT } from '@/lib/request';
import { insteadOfFailure } from '../instead-of-failure';
import { answerUnavailable } from '../unavailable';
import { actionFinder } from './actions';
import { holdBack } from './hold-back';
import { logAnswer } from './log-answer';
import { isDeskPayload, passDoor } from './pass-door';
import { type RefusalName, rawRefusal, refuse } from './refuse';

/** Milliseconds for the headers of a request, and for all of it with its body. */
const HEADERS_DEADLINE_MS = 15_000;
const REQUEST_DEADLINE_MS = 120_000;

export interface Site {
  /** Next, which has what passes. */
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  env: Environment;
  /** The folder of the build, in which the list of actions stands. */
  distFolder: string;
  /** Without the database nothing passes but files. */
  records: DatabaseWatch;
}

/** Files of the build, which need no database. */
const isStatic = (request: IncomingMessage) => request.url?.startsWith('/_next/static/') ?? false;

/** What cannot be read as a request, by Node's own names. */
const NAME_OF_FAULT: Record<string, RefusalName> = {
  HPE_HEADER_OVERFLOW: 'long-headers',
  HPE_INVALID_METHOD: 'method',
  ERR_HTTP_REQUEST_TIMEOUT: 'too-slow',
};

/**
 * Statuses above 299 say something already; below, an action or page that refused has its say. The answer to an
 * action that leads on carries the headers of the page that it leads to, which Next asks of this server.
 */
function finishHead(response: ServerResponse, facts: RequestFacts): void {
  const { writeHead } = response;
  response.writeHead = (status: number, ...rest: unknown[]): ServerResponse => {
    response.setHeader('X-Request-Id', facts.id);
    const refused = facts.refused && STATUS_OF_FAULT[facts.refused];
    // What the door refused has the door's status, whichever page the action made of it.
    const said =
      refused !== null && status >= 400 ? refused : status < 300 ? (facts.status ?? refused) : null;
    return Reflect.apply(writeHead, response, [said ?? status, ...rest]);
  };
}

/**
 * Lets the site's `answer` have what passes. To be called before the first connection. Node looks for late
 * requests only on a server that listens, and this one is given its connections, so it is told that it does.
 */
export function hangDoor(server: Server, { answer, env, distFolder, records }: Site): void {
  const development = env.NODE_ENV === 'development';
  const proxies = parseProxies(env.TRUSTED_PROXIES);
  const https = publicUrl(env).startsWith('https://');
  const fixed = securityHeaders({ https });
  const desk = { auth: auth(), db: database(), trustedOrigins: listTrustedOrigins(env) };
  const fileOfAction = actionFinder(distFolder, development);
  const addressOf = (peer: string | undefined, forwarded?: string) =>
    findCallerAddress(peer ?? '', forwarded, proxies);
  const isProxy = (peer: string) => isTrustedProxy(peer, proxies);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const forwarded = request.headers['x-forwarded-for'];
    const facts: RequestFacts = {
      id: randomUUID(),
      address: addressOf(request.socket.remoteAddress, forwarded?.toString()),
      userId: null,
      refused: null,
      status: null,
    };
    const nonce = randomBytes(18).toString('base64');
    const policy = contentSecurityPolicy({ nonce, development });
    response.setHeader('X-Request-Id', facts.id);
    response.setHeader('Content-Security-Policy', policy);
    for (const [name, value] of Object.entries(fixed)) response.setHeader(name, value);
    finishHead(response, facts);
    logAnswer(request, response, facts);
    const letIn = () => {
      if (!request.headers.expect) return;
      delete request.headers.expect;
      response.writeContinue();
    };
    const begun = performance.now();
    const unavailable = () => answerUnavailable(request, response, { https });
    await answering(facts, async () => {
      try {
        if (!isStatic(request)) {
          if (!(await records.isUp())) return unavailable();
          insteadOfFailure(response, () => outageSince(begun) !== null, unavailable);
        }
        const door = { desk, isProxy, fileOfAction, development, policy };
        const passage = await passDoor(door, facts, request, letIn);
        if (!passage.ok) return await refuse(request, response, passage, { nonce, id: facts.id });
        if (!request.complete) response.shouldKeepAlive = false;
        const path = passage.request.url?.split('?')[0] ?? '';
        if (isDeskPayload(path, passage.request.headers.rsc !== undefined)) holdBack(response);
        await answer(passage.request, response);
      } catch (error) {
        log().error({ err: error }, 'A request could not be answered.');
        // Where the database failed meanwhile, this becomes 503 on its way out.
        await refuse(request, response, { name: 'failed' }, { nonce, id: facts.id });
      }
    });
  }

  server.on('request', (request, response) => void handle(request, response));
  server.on('checkContinue', (request, response) => void handle(request, response));
  const raw = (name: RefusalName) =>
    rawRefusal(
      { name, ...(name === 'method' && { allow: 'GET, HEAD' }) },
      { ...fixed, 'X-Request-Id': randomUUID() },
    );
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else socket.end(raw(NAME_OF_FAULT[error.code ?? ''] ?? 'bad-request'), () => socket.destroy());
  });
  server.on('connect', (_, socket: Duplex) => {
    socket.on('error', () => undefined).end(raw('method'), () => socket.destroy());
  });
  server.headersTimeout = HEADERS_DEADLINE_MS;
  server.requestTimeout = REQUEST_DEADLINE_MS;
  server.emit('listening');
}
