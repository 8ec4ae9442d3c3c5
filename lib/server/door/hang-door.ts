/** Hangs the door into a web server: every request, and what is not even one, passes here. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { renewVocabulary } from '@/app/vocabulary';
import { findLivingToken } from '@/lib/auth/api-tokens';
import { auth, SESSION_COOKIE } from '@/lib/auth/auth';
import { callerOf, findCallerAddress, isTrustedProxy, parseProxies } from '@/lib/auth/caller-address';
import { listTrustedOrigins } from '@/lib/auth/origin';
import { contentSecurityPolicy, securityHeaders } from '@/lib/auth/security-headers';
import { shareLimit } from '@/lib/auth/shared-limits';
import { database } from '@/lib/db/client';
import { outageSince } from '@/lib/db/outages';
import type { DatabaseWatch } from '@/lib/db/watch-database';
import { DEFAULT_LANGUAGE, readLanguage } from '@/lib/domain/language';
import { CALENDAR_COOKIE, readCalendar } from '@/lib/domain/second-calendar';
import { type Environment, publicUrl } from '@/lib/env';
import { log } from '@/lib/log';
import { MadeOf, notingIn } from '@/lib/made-of';
import { answering, type RequestFacts, type Spent, STATUS_OF_FAULT } from '@/lib/request';
import { beginVisit } from '@/lib/visits';
import { answerOptions, countReads, openToPages, readsLimit } from '../api/for-programs';
import { tokenReaders } from '../api/token-readers';
import { insteadOfFailure } from '../instead-of-failure';
import { answerUnavailable } from '../unavailable';
import { actionFinder } from './actions';
import { holdBack } from './hold-back';
import { isFramed, isMadeOfReadings, isPublicPage } from './kinds-of-addresses';
import { logAnswer } from './log-answer';
import { isDeskPayload, passDoor } from './pass-door';
import { type Refusal, type RefusalName, rawRefusal, refuse } from './refuse';
import { requestId } from './request-id';
import { READING } from './request-line';
import { shareAnswers } from './shared-answers';
import { keepSingleValues } from './single-values';
import { type Leave, openTurns } from './turns';

/** Milliseconds for the headers of a request, and for all of it with its body. */
const HEADERS_DEADLINE_MS = 15_000;
const REQUEST_DEADLINE_MS = 120_000;
/** Milliseconds in which nothing is sent or taken: who reads no answer keeps no connection. */
const SILENCE_MS = 75_000;
/** Requests of one connection before its first is answered; browsers and proxies send one after the other. */
const PIPELINED = 8;
/** A few at once keep the database and this thread both busy; more would only all come later. */
const PAGES = { atOnce: 4, waiting: 400, waitingOfOne: 120, patience: 10_000, longest: 30_000 };
/** Milliseconds after which it is looked whether an answer waits for its reader alone. */
const LOOK_MS = 500;
/** Milliseconds for which an answer counts that nobody takes any more. */
const LINGER_MS = 250;
/** Who may wait for the end of an answer: figures, log, bounds and Next are more than the ten beyond which Node warns of a leak. */
const WATCHERS = 32;

export interface Site {
  /** Next, which has what passes. */
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  env: Environment;
  /** The folder of the build, in which the list of actions stands. */
  distFolder: string;
  /** Without the database nothing passes but files. */
  records: DatabaseWatch;
  /** Answers what monitors ask (lib/server/probes.ts), which waits for no turn; false where a request is another. */
  answerProbe: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
}

const cookieOf = ({ headers }: IncomingMessage, name: string): string | undefined =>
  (headers.cookie ?? '')
    .split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith(`${name}=`))
    ?.slice(name.length + 1);

/** Neither the cookie of a session nor a token; whether they are worth anything is asked where it matters. */
const isStranger = ({ headers }: IncomingMessage): boolean =>
  headers.authorization === undefined && !(headers.cookie ?? '').includes(SESSION_COOKIE);

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
 * action that leads on carries the headers of the page that it leads to, which Next asks of this server. `begins` is
 * called when the answer is about to go out.
 */
function finishHead(response: ServerResponse, facts: RequestFacts): void {
  const { writeHead } = response;
  response.writeHead = (status: number, ...rest: unknown[]): ServerResponse => {
    response.setHeader('X-Request-Id', facts.id);
    if (facts.spent && !response.headersSent) tellSpent(response, facts.spent);
    const refused = facts.refused && STATUS_OF_FAULT[facts.refused];
    // What the door refused has the door's status, whichever page the action made of it.
    const said =
      refused !== null && status >= 400 ? refused : status < 300 ? (facts.status ?? refused) : null;
    return Reflect.apply(writeHead, response, [said ?? status, ...rest]);
  };
}

/** As draft-ietf-httpapi-ratelimit-headers has it. */
function tellSpent(response: ServerResponse, { name, most, within, left, resets }: Spent): void {
  response.setHeader('RateLimit-Policy', `"${name}";q=${most};w=${within}`);
  response.setHeader('RateLimit', `"${name}";r=${left};t=${resets}`);
}

/** Leads to the same page in the visitor's language; for now, as they may choose another. */
function leadOn(response: ServerResponse, to: string): void {
  response.statusCode = 307;
  response.setHeader('Location', to);
  response.setHeader('Vary', 'Accept-Language, Cookie');
  response.setHeader('Cache-Control', 'no-store');
  response.end();
}

/**
 * Gives a turn back where its answer waits for whoever takes it slowly, which costs nothing meanwhile, and where nobody
 * takes it any more, which Next may not notice.
 */
function leaveEarly({ socket }: IncomingMessage, response: ServerResponse, leave: Leave): Leave {
  let waited = false;
  const timer = setInterval(() => {
    if (waited && response.writableNeedDrain) leave();
    waited = response.writableNeedDrain;
  }, LOOK_MS);
  timer.unref();
  const end = () => {
    clearInterval(timer);
    socket.off('close', gone);
    leave();
  };
  // Next goes on for a moment with a page that nobody waits for: asking and going away is no way round the turns.
  // The connection is asked, because an answer that waits behind others hears nothing of its end.
  const gone = () => setTimeout(end, LINGER_MS).unref();
  socket.once('close', gone);
  return end;
}

/**
 * Lets the site's `answer` have what passes. To be called before the first connection. Node looks for late
 * requests only on a server that listens, and this one is given its connections, so it is told that it does.
 */
export function hangDoor(server: Server, { answer, env, distFolder, records, answerProbe }: Site): void {
  const development = env.NODE_ENV === 'development';
  const proxies = parseProxies(env.TRUSTED_PROXIES);
  const https = publicUrl(env).startsWith('https://');
  const fixed = securityHeaders({ https });
  const desk = { auth: auth(), db: database(), trustedOrigins: listTrustedOrigins(env) };
  const findAction = actionFinder(distFolder, development);
  const addressOf = (peer: string | undefined, forwarded?: string) =>
    findCallerAddress(peer ?? '', forwarded, proxies);
  const isProxy = (peer: string) => isTrustedProxy(peer, proxies);
  // An action that leads on asks this server for the page that it leads to: those who write wait in a line of their own.
  const [reading, writing] = [openTurns(PAGES), openTurns(PAGES)];
  const reads = countReads(
    env.API_READS_A_MINUTE,
    tokenReaders((token) => findLivingToken(desk.db, token)),
    shareLimit(readsLimit(env.API_READS_A_MINUTE), database),
  );
  const shared = shareAnswers(reading.isCrowded);
  const unanswered = new WeakMap<Duplex, number>();

  /** Whether a connection has sent too much before it was answered; it is closed then. */
  function pipelines({ socket }: IncomingMessage, response: ServerResponse): boolean {
    const count = (unanswered.get(socket) ?? 0) + 1;
    unanswered.set(socket, count);
    response.once('close', () => unanswered.set(socket, (unanswered.get(socket) ?? 1) - 1));
    if (count > PIPELINED) socket.destroy();
    return socket.destroyed;
  }

  async function handle(
    request: IncomingMessage,
    response: ServerResponse,
    fault: RefusalName | null = null,
  ): Promise<void> {
    response.setMaxListeners(WATCHERS);
    if (pipelines(request, response)) return;
    const forwarded = request.headers['x-forwarded-for'];
    const peer = request.socket.remoteAddress ?? '';
    const facts: RequestFacts = {
      id: requestId(request.headers['x-request-id'], isProxy(peer)),
      address: addressOf(peer, forwarded?.toString()),
      language: readLanguage(request.url ?? '')?.language ?? DEFAULT_LANGUAGE,
      calendar: readCalendar(cookieOf(request, CALENDAR_COOKIE)),
      remember: null,
      isStranger: isStranger(request),
      userId: null,
      refused: null,
      status: null,
      endVisit: beginVisit(),
    };
    const nonce = randomBytes(18).toString('base64');
    const policy = contentSecurityPolicy({ nonce, development });
    response.setHeader('X-Request-Id', facts.id);
    response.setHeader('Content-Security-Policy', policy);
    for (const [name, value] of Object.entries(fixed)) response.setHeader(name, value);
    openToPages(request, response);
    keepSingleValues(response);
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
      let [leave, release] = [(): void => undefined, (): void => undefined];
      const no = (refusal: Refusal) => refuse(request, response, refusal, { nonce, id: facts.id });
      try {
        if (fault) return await no({ name: fault });
        if (await answerProbe(request, response)) return;
        const caller = callerOf(facts.address);
        const read = await reads.count(request, caller);
        if (read) facts.spent = read;
        if (read?.wait) return await no({ name: 'too-many', wait: read.wait });
        const key = shared.keyOf(request, facts);
        if (key && shared.send(key, response)) return;
        if (!isStatic(request)) {
          const turn = await (READING.has(request.method ?? '') ? reading : writing).take(caller);
          if (typeof turn === 'string') return await no({ name: turn });
          leave = turn;
          if (request.socket.destroyed) return;
          if (key && shared.send(key, response)) return;
          leave = leaveEarly(request, response, turn);
          if (!(await records.isUp())) return unavailable();
          if (key && (await shared.sendIfItHolds(key, response))) return;
          if (request.socket.destroyed) return;
          insteadOfFailure(response, () => facts.away === true || outageSince(begun) !== null, unavailable);
        }
        const door = { desk, isProxy, findAction, development, policy };
        const madeOf = key && isMadeOfReadings(request.url ?? '') ? new MadeOf() : null;
        const passage = await notingIn(madeOf, async () => {
          // Before anything is said in these words, so that what is noted is what is used.
          if (madeOf) await renewVocabulary();
          return passDoor(door, facts, request, letIn);
        });
        // What is answered at the front page depends on who asks.
        if (facts.remember) response.appendHeader('Set-Cookie', facts.remember);
        if (!passage.ok) return 'to' in passage ? leadOn(response, passage.to) : await no(passage);
        if (!request.complete) response.shouldKeepAlive = false;
        const path = passage.request.url?.split('?')[0] ?? '';
        // Next's router in the browser reads the parts of a page's address off it, and knows no languages.
        if (passage.request.headers.rsc !== undefined && facts.language !== DEFAULT_LANGUAGE)
          response.setHeader('X-Nextjs-Rewritten-Path', path);
        if (isFramed(path))
          response.setHeader(
            'Content-Security-Policy',
            contentSecurityPolicy({ nonce, development, framed: true }),
          );
        if (key && facts.remember === null) shared.keep(key, response, madeOf);
        const isPayload = passage.request.headers.rsc !== undefined;
        if (isDeskPayload(path, isPayload) || isPublicPage(request.method, path))
          release = holdBack(passage.request, response);
        if (!answerOptions(passage.request, response))
          await notingIn(madeOf, () => answer(passage.request, response));
      } catch (error) {
        log().error({ err: error }, 'A request could not be answered.');
        // Where the database failed meanwhile, this becomes 503 on its way out.
        release();
        await no({ name: 'failed' });
      } finally {
        leave();
        facts.endVisit();
      }
    });
  }

  server.on('request', (request, response) => void handle(request, response));
  server.on('checkContinue', (request, response) => void handle(request, response));
  // What else a request may expect (RFC 9110, 10.1.1) nobody here can do; the door says so as it says all.
  server.on('checkExpectation', (request, response) => void handle(request, response, 'expectation'));
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
  server.timeout = SILENCE_MS;
  server.emit('listening');
}
