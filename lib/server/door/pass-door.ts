/**
 * What every request passes before Next sees it, in this order: can it be asked at all, who sends it and may
 * they, how much is it, and is it packed as our forms pack. Here and not in Next's proxy.ts, because Next has
 * looked at addresses and headers by then, answers faults in them with 500, and takes in bodies up to 10 MB of
 * anybody; and because files, redirects and errors of Next's own are answered without asking proxy.ts.
 */
import type { IncomingMessage } from 'node:http';
import { authoriseToken, countWrite } from '@/lib/auth/api-tokens';
import { ADDRESS_HEADER, callerOf } from '@/lib/auth/caller-address';
import { recordRefusal } from '@/lib/auth/refusals';
import {
  type Authorisation,
  authoriseRequest,
  type Desk,
  findSession,
  requireOwnOrigin,
} from '@/lib/auth/requests';
import { renewLocalNames } from '@/lib/db/local-names';
import type { TokenScope } from '@/lib/domain/api-token';
import { readLanguage } from '@/lib/domain/language';
import { type Role, roleReaches } from '@/lib/domain/user';
import type { RequestFacts, RequestFault } from '@/lib/request';
import type { FindAction, KnownAction } from './actions';
import { type Area, findArea, methodsOf } from './areas';
import { mayBeWrittenDown } from './audit-bound';
import { hasBody, readBody, throwAway, withBody } from './body';
import { leadByLanguage } from './choose-language';
import { dropForgeries, isReadableState } from './clean-headers';
import { isLawfulCall, readPlainForm } from './form-fields';
import { statusOfRecord } from './record-status';
import type { Refusal } from './refuse';
import { READING, readTarget, WRITING } from './request-line';

/** `to`: the same page in the visitor's language. */
export type Passage =
  | { ok: true; request: IncomingMessage }
  | { ok: false; to: string }
  | ({ ok: false } & Refusal);

export interface Door {
  /** Who may sign in, asked for each request. */
  desk: Desk;
  /** Whether a connection's other end is a proxy of the operator's. */
  isProxy: (peer: string) => boolean;
  /** The action that a page has under an id, or null. */
  findAction: FindAction;
  /** Next's own tools for developers may write. */
  development: boolean;
  /** The policy of the page that may be the answer; Next takes the nonce of its scripts from it. */
  policy: string;
}

const no = (name: Refusal['name'], more: Omit<Refusal, 'name'> = {}): Passage => ({
  ok: false,
  name,
  ...more,
});

/** `wait`: the seconds for which a program has to wait. */
type Asked = { ok: true; wait?: number | null } | Extract<Authorisation, { ok: false }>;

/** The headers as pages see them. */
function headersOf({ headers }: IncomingMessage): Headers {
  const all = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as [string, string]],
  );
  return new Headers(all);
}

/**
 * A program shows its token; what a browser sends by itself counts for nothing here. `wait`: the token has sent too much,
 * which is said before anything of the body is read.
 */
async function askToken(
  { desk }: Door,
  facts: RequestFacts,
  headers: Headers,
  scope: TokenScope,
): Promise<Asked> {
  const asked = await authoriseToken(desk.db, headers, scope);
  if (asked.ok) {
    const { wait, ...spent } = await countWrite(desk.db, asked.tokenId);
    facts.spent = { name: 'writes', ...spent };
    return { ...asked, wait };
  }
  const { user, reason, fault, tokenId: id } = asked;
  if (await mayBeWrittenDown(callerOf(facts.address)))
    await recordRefusal(desk.db, headers, {
      user,
      reason,
      fault,
      needed: 'contributor',
      token: { id, scope },
    });
  return asked;
}

/** The role that a sender needs: the area's, the action's where that is more, none where the action is for anybody. */
function roleFor(area: Area | null, action: KnownAction | null): Role | null {
  if (!area || !action) return area?.needs ?? null;
  return action.role && area.needs && roleReaches(area.needs, action.role) ? area.needs : action.role;
}

/** Who writes, and may they; a refusal leaves an audit row. */
async function askSender(
  door: Door,
  facts: RequestFacts,
  headers: Headers,
  area: Area | null,
  action: KnownAction | null,
): Promise<Asked> {
  const { desk } = door;
  if (area?.token) return askToken(door, facts, headers, area.token);
  const audit = (await mayBeWrittenDown(callerOf(facts.address))) ? recordRefusal : async () => undefined;
  const needed = roleFor(area, action);
  if (needed) return authoriseRequest(desk, headers, needed, audit);
  return (await requireOwnOrigin(desk, headers, audit))
    ? { ok: true }
    : { ok: false, reason: 'foreign-origin' };
}

/** Next compares the host of Origin with Host letter by letter; a request that got this far shall not fail there. */
function nameSite({ headers }: IncomingMessage, origin: string): void {
  headers.origin = origin;
  headers.host = new URL(origin).host;
  delete headers['x-forwarded-host'];
}

/** Lets the action answer in its own words, with nothing of what was sent; a form without JavaScript gets a page. */
async function turnAway(
  door: Door,
  facts: RequestFacts,
  request: IncomingMessage,
  fault: RequestFault,
  area: Area | null,
): Promise<Passage> {
  if (!area?.actions || !request.headers['next-action']) return no(fault, { largest: area?.largest ?? 0 });
  facts.refused = fault;
  await throwAway(request);
  const emptied = withBody(request, Buffer.from('[]'));
  emptied.headers['content-type'] = 'text/plain;charset=UTF-8';
  nameSite(emptied, door.desk.trustedOrigins[0] ?? '');
  return { ok: true, request: emptied };
}

/** A request that writes. */
async function passWriting(
  door: Door,
  facts: RequestFacts,
  request: IncomingMessage,
  path: string,
  letIn: () => void,
): Promise<Passage> {
  if (door.development && path.startsWith('/__nextjs')) return { ok: true, request };
  const area = findArea(path);
  const { headers } = request;
  const id = headers['next-action'];
  const find = (action: string | null) => {
    const found = action !== null && area?.actions ? door.findAction(action, path) : null;
    return found?.file.startsWith(area?.actions ?? '') ? found : null;
  };
  const called = typeof id === 'string' ? find(id) : null;
  const ask = (action: KnownAction | null) => askSender(door, facts, headersOf(request), area, action);

  // Where programs only read, nothing of the sender matters.
  if (!area && /^\/api\/v1(\/|$)/.test(path)) return no('method', { allow: 'GET, HEAD, OPTIONS' });
  const asked = await ask(called);
  const post = request.method === 'POST';
  if (asked.ok && (!area || !post)) return no('method', { allow: methodsOf(area) });
  if (asked.ok && asked.wait) return no('token-limit', { wait: asked.wait });
  if (id !== undefined && area?.actions && !called) return no(asked.ok ? 'no-action' : asked.reason);
  if (!asked.ok && area?.token) return no(asked.reason === 'signed-out' ? 'no-token' : 'token-forbidden');
  if (!asked.ok) return turnAway(door, facts, request, asked.reason, area);
  if (!area) return no('method', { allow: methodsOf(area) });

  letIn();
  const read = await readBody(request, area.largest);
  if (!read.ok && read.fault === 'too-large') return turnAway(door, facts, request, 'too-large', area);
  if (!read.ok) return no(read.fault === 'too-slow' ? 'too-slow' : 'bad-request');
  const again = { ok: true, request: withBody(request, read.body) } as const;
  const type = headers['content-type'] ?? '';
  if (area.actions === null) {
    if (read.body.length > 0 && !/^application\/json\s*(;|$)/i.test(type)) return no('media-type');
    return isJson(read.body) ? again : no('malformed');
  }
  nameSite(again.request, headers.origin ?? '');
  if (id !== undefined)
    return isLawfulCall(type, read.body) ? again : turnAway(door, facts, request, 'malformed', area);
  if (!/^multipart\/form-data\s*;/i.test(type)) return no('media-type');
  // Which action it is stands in the form, so that its role can be asked only now.
  const form = readPlainForm(type, read.body);
  const named = find(form.action);
  const may = named ? await ask(named) : asked;
  if (!may.ok) return no(may.reason);
  if (!form.lawful || form.action === null) return no('malformed');
  return named ? again : no('no-action');
}

function isJson(body: Buffer): boolean {
  if (body.length === 0) return true;
  try {
    JSON.parse(body.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

/** Whether a path, or the header by which Next's router asks, stands for the payload of a page of the desk. */
export function isDeskPayload(path: string, asked: boolean): boolean {
  return /^\/(admin|account)([./]|$)/.test(path) && (asked || /\.rsc$|\.segments(\/|$)/.test(path));
}

/** Payloads of the desk's pages, which Next answers with 200 even where the page leads to the sign-in. */
async function passReading(
  door: Door,
  facts: RequestFacts,
  request: IncomingMessage,
  path: string,
): Promise<Passage> {
  if (hasBody(request)) return no('bad-request');
  // Pages that Next keeps for itself, its maker of images: nothing of this site is there but the files of the build.
  if (!door.development && path.startsWith('/_') && !path.startsWith('/_next/static/'))
    return no('not-found');
  const area = findArea(path);
  // At theirs programs only write; Next would say so without a word.
  const options = request.method === 'OPTIONS';
  if ((area?.token && !options) || (options && !path.startsWith('/api/')))
    return no('method', { allow: methodsOf(area) });
  const { rsc, 'next-router-state-tree': state } = request.headers;
  if (state !== undefined && !isReadableState(String(state))) return no('bad-request');
  facts.status = await statusOfRecord(path, facts);
  if (!isDeskPayload(path, rsc !== undefined)) return { ok: true, request };
  return (await findSession(door.desk, headersOf(request))) ? { ok: true, request } : no('signed-out');
}

/**
 * Whether a request may go on to Next, and as which; else how it is answered. `letIn` is called before the
 * first byte of a body is read.
 */
export async function passDoor(
  door: Door,
  facts: RequestFacts,
  request: IncomingMessage,
  letIn: () => void,
): Promise<Passage> {
  const { method = '', headers } = request;
  if (!READING.has(method) && !WRITING.has(method)) return no('method', { allow: 'GET, HEAD' });
  const target = readTarget(request.url ?? '');
  if (!target.ok) return no(target.fault);
  // The door and Next see an address without its language, which stands in the facts from here on.
  const [spoken, path] = [readLanguage(target.url), readLanguage(target.path)];
  if (spoken === null || path === null || spoken.language !== path.language) return no('not-found');
  facts.language = spoken.language;
  const { to, remember } = leadByLanguage(request, spoken);
  facts.remember = remember;
  if (to !== null && READING.has(method)) return { ok: false, to };
  // Node keeps the first of several, a proxy before it perhaps another.
  const hosts = request.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host');
  if (!headers.host || hosts.length > 1 || /[^\w.:[\]-]/.test(headers.host)) return no('bad-request');
  // Checked before what a stranger's X-Forwarded-Host says is forgotten.
  const forwardedHost = headers['x-forwarded-host'];
  dropForgeries(headers, door.isProxy(request.socket.remoteAddress ?? ''));
  request.url = spoken.address;
  headers.host = headers.host.toLowerCase();
  headers[ADDRESS_HEADER] = facts.address;
  headers['x-request-id'] = facts.id;
  headers['x-dragoman-path'] = request.url;
  headers['content-security-policy'] = door.policy;
  // Names in it are asked for in the midst of drawing.
  await renewLocalNames(door.desk.db, facts.language);
  if (READING.has(method)) return passReading(door, facts, request, path.address);
  if (forwardedHost !== undefined) headers['x-forwarded-host'] = forwardedHost;
  return passWriting(door, facts, request, path.address, letIn);
}
