/** Who sends a request, and what it asks or packs: callers, tokens, questions, forms; and the settings of whoever runs the site. */
import fc from 'fast-check';
import { ENDPOINTS, type ReadEndpoint } from '@/lib/api/endpoints';
import { parametersOf } from '@/lib/api/parameters';
import { readQuestion } from '@/lib/api/read-question';
import { makeToken, readBearer } from '@/lib/auth/api-tokens';
import { callerOf, findCallerAddress, parseProxies } from '@/lib/auth/caller-address';
import { linkTokenSchema } from '@/lib/domain/one-time-link';
import { cursorSchema } from '@/lib/domain/timeline-query';
import { EnvironmentError, parseEnvironment } from '@/lib/env';
import { isPublicAddress } from '@/lib/net/public-address';
import { secondsOf } from '@/lib/net/retry-after';
import { isReadableState } from '@/lib/server/door/clean-headers';
import { isLawfulCall, readPlainForm } from '@/lib/server/door/form-fields';
import { readMultipart } from '@/lib/server/door/multipart';
import { readCursor, writeCursor } from '@/lib/timeline/index/list';
import { brokenBytes, hostileJson, hostileText, isWhole, mostly, wholeText } from '../arbitrary';
import { border, must, refused } from '../border';
import { allowedBy } from '../schema-values';

const numbers = fc.oneof(
  fc.ipV4(),
  fc.ipV4Extended(),
  fc.ipV6(),
  fc.ipV4().map((ip) => `::ffff:${ip}`),
  hostileText(40),
);
const proxies = parseProxies('10.0.0.0/8, ::1, fd00::/8');
const callers = border(
  'callers',
  'where a request comes from, and whom we may ask',
  fc.record({
    peer: fc.oneof(numbers, fc.constantFrom('10.1.2.3', '::1', '::ffff:10.0.0.1')),
    chain: fc.option(fc.array(fc.oneof(numbers, fc.constant('10.0.0.9')), { maxLength: 6 })),
  }),
  ({ peer, chain }) => {
    const address = findCallerAddress(peer, chain?.join(', '), proxies);
    must(/^[\da-f.:%\w]+$/i.test(address), `${address} is an address`);
    const caller = callerOf(address);
    must(caller === 'unknown' || /^[\d.]+$|\/64$/.test(caller), `${caller} is a caller`);
    for (const one of [peer, ...(chain ?? [])]) isPublicAddress(one);
    for (const inner of ['10.0.0.1', '127.0.0.1', '::1', '169.254.169.254'])
      must(!isPublicAddress(inner), 'inner addresses are inner');
  },
);

const bearer = fc.constant(null).map(() => makeToken().token);
const tokens = border(
  'tokens',
  'tokens of programs, secrets of links, numbers of seconds',
  fc.tuple(fc.oneof(mostly(fc.stringMatching(/^Bearer dgm_[\w-]{43}$/)), hostileText(80)), bearer),
  ([header, own]) => {
    const read = readBearer(header);
    must(read === null || /^dgm_[\w-]{43}$/.test(read), 'a token has its form');
    must(readBearer(`Bearer ${own}`) === own, 'a token of ours is read');
    linkTokenSchema.safeParse(header);
    const seconds = secondsOf(header);
    must(seconds === null || (Number.isFinite(seconds) && seconds >= 0), 'seconds are a number');
  },
);

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const cursors = border(
  'cursors',
  'where a page of a list begins',
  mostly(
    fc.tuple(day, fc.nat()).map((parts) => parts.join('~')),
    60,
  ),
  (text) => {
    const read = cursorSchema.safeParse(text);
    if (!read.success) return;
    must(read.data === text, 'a cursor is handed on as it is');
    const place = readCursor(read.data);
    must(text === '' || place !== null, 'a cursor names a place');
    const again = place && readCursor(writeCursor(place));
    must(JSON.stringify(again) === JSON.stringify(place), 'a place comes back from its cursor');
  },
);

const reads = ENDPOINTS.filter((one): one is ReadEndpoint => one.method === 'get');
/** Questions that an endpoint allows, with more. */
function questionsTo(endpoint: ReadEndpoint) {
  const own = parametersOf(endpoint.path, endpoint.query).filter((each) => each.in === 'query');
  const name = fc.oneof(
    fc.constantFrom(...own.map((each) => each.name), 'strange', '__proto__', 'toString'),
    hostileText(20),
  );
  const asText = (value: unknown) => (Array.isArray(value) ? value.join(',') : String(value));
  const whole = own.map((each) =>
    fc.option(allowedBy(each.schema).map((value) => [each.name, asText(value)] as [string, string])),
  );
  return fc
    .tuple(fc.tuple(...whole), fc.array(fc.tuple(name, hostileText(2_100)), { maxLength: 3 }))
    .map(([parts, more]) => ({ endpoint, params: [...parts.filter((part) => part !== null), ...more] }));
}
const question = fc.oneof(...reads.map(questionsTo));
const queries = border(
  'queries',
  'questions of programs, at each address of the interface',
  question,
  ({ endpoint, params }) => {
    const read = readQuestion(
      endpoint.query,
      new URLSearchParams(params.map(([name, value]) => [name, wholeText(value)])),
    );
    if (read.ok) return;
    const faults = Object.entries(read.fields);
    must(faults.length > 0 && faults.length <= 40, 'a refusal names what is wrong');
    for (const [name, fault] of faults)
      must(name.length <= 100 && fault !== '' && isWhole(name), 'a fault is told in words');
  },
);

const BOUNDARY = 'xBOUNDARYx';
const TYPE = `multipart/form-data; boundary=${BOUNDARY}`;
const formName = fc.oneof(
  fc.constantFrom(
    'title',
    'body',
    '0',
    '_1_title',
    '$ACTION_ID_7f',
    '$ACTION_REF_1',
    '$ACTION_1:0',
    'a[9999]',
    'a.b',
    '__proto__',
  ),
  hostileText(20),
);
const packed = (fields: readonly (readonly [string, string])[]): string =>
  `${fields.map(([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('')}--${BOUNDARY}--\r\n`;
const formBodies = fc.array(
  fc.tuple(
    formName,
    fc.oneof(
      hostileText(80),
      hostileJson().map((value) => JSON.stringify(value)),
    ),
  ),
  { maxLength: 8 },
);
const forms = border(
  'forms',
  'forms and calls of actions as browsers pack them, and what their router says',
  fc.tuple(
    fc.oneof(fc.constantFrom(TYPE, 'text/plain;charset=UTF-8', 'application/json'), hostileText(90)),
    fc.oneof(
      formBodies.map((fields) => Buffer.from(packed(fields))),
      brokenBytes(formBodies.map((fields) => Buffer.from(packed(fields)))),
      hostileJson(5).map((value) => Buffer.from(JSON.stringify(Array.isArray(value) ? value : [value]))),
    ),
  ),
  ([type, bytes]) => {
    const body = Buffer.from(bytes);
    isLawfulCall(type, body);
    const { action } = readPlainForm(type, body);
    must(action === null || /^[\da-f]{1,80}$/.test(action), 'an action is named by its number');
    isReadableState(encodeURIComponent(wholeText(body.toString('utf8'))));
    isReadableState(body.toString('latin1'));
    const fields = readMultipart(type, body, 60);
    if (!fields || type !== TYPE) return;
    const again = readMultipart(
      TYPE,
      Buffer.from(packed(fields.map(({ name, value }) => [name, value]))),
      60,
    );
    must(JSON.stringify(again) === JSON.stringify(fields), 'a form comes back as it was packed');
  },
);

const VARIABLES = [
  'NODE_ENV',
  'DATABASE_URL',
  'PORT',
  'HOST',
  'PUBLIC_URL',
  'TRUSTED_ORIGINS',
  'TRUSTED_PROXIES',
  'FETCH_TRUSTED',
  'AUTH_SECRET',
  'LOG_LEVEL',
  'READER_URL',
  'READER_MODEL',
  'READER_KEY',
  'API_READS_A_MINUTE',
  'BACKUP_HOURS',
];
const settings = border(
  'settings',
  'the environment',
  fc.dictionary(
    fc.constantFrom(...VARIABLES),
    fc.oneof(
      hostileText(60),
      fc.webUrl(),
      numbers,
      fc.constantFrom('production', '3000', 'https://[::1', '10.0.0.0/8'),
    ),
    { noNullPrototype: true },
  ),
  async (env) => {
    await refused(
      () => parseProxies(parseEnvironment(env).TRUSTED_PROXIES),
      (error) => error instanceof EnvironmentError && error.message !== '',
    );
  },
);

export const SENDER_BORDERS = [callers, tokens, cursors, queries, forms, settings];
