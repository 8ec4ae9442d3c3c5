/** Requests made of the document, whole and broken. */
import fc from 'fast-check';
import type { ApiDocument, OperationObject } from './api-judge';
import { allowedBy as allowed, type Schema } from './schema-values';

export interface ApiRequest {
  method: string;
  /** With what stands after the question mark. */
  path: string;
  headers: Record<string, string>;
  body: string;
}

const text = (most: number) => fc.string({ unit: 'binary', maxLength: most });
const DAYS = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Of the starter data, so that something is found. */
const SLUGS = fc.constantFrom('iraq-nato', 'nato-jordan', 'nato', 'iraq', 'jens-stoltenberg', 'no-such');

/** What a pattern of ours allows, likelier something that is there. */
function fitting(pattern: string): fc.Arbitrary<string> {
  if (pattern.includes('\\d{4}-\\d{2}-\\d{2}~'))
    return fc.tuple(DAYS, fc.nat(2_000)).map((parts) => parts.join('~'));
  if (pattern.includes('\\d{4}-\\d{2}-\\d{2}')) return DAYS;
  if (pattern.startsWith('^[a-z0-9]')) return SLUGS;
  if (pattern.startsWith('^https?')) return fc.webUrl();
  return fc.constantFrom('nato', 'IQ', '040', 'reuters', '9'.repeat(16));
}

/** Words that something is found by, and any. */
const words = (most: number) =>
  fc.oneof(fc.constantFrom('NATO', 'وزير', 'June 2004', 'visit'), text(Math.min(40, most)));
const allowedBy = (schema: Schema) => allowed(schema, fitting, words);

const NASTY = fc.oneof(
  text(60),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    '%',
    '-1',
    '1e9',
    '0',
    'NaN',
    '[]',
    '{}',
    'null',
    '../..',
    "' OR 1=1--",
    '\u202e',
    '0001-01-01',
    '9999-12-31',
    '2020-02-30',
  ),
  fc.constantFrom('a'.repeat(300), ','.repeat(500), 'x,'.repeat(800), '😀'.repeat(100)),
);

const asText = (value: unknown): string => (Array.isArray(value) ? value.join(',') : String(value));
const encoded = encodeURIComponent;

/** What follows the path: mostly as the document says, sometimes twice, unknown or anything. */
function queryOf({ parameters = [] }: OperationObject): fc.Arbitrary<string> {
  const own = parameters.filter((each) => each.in === 'query');
  const whole = own.map(({ name, required, schema }) => {
    const pair = allowedBy(schema).map((value) => [`${name}=${encoded(asText(value))}`]);
    return required
      ? pair
      : fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: pair });
  });
  const broken = fc
    .tuple(
      fc.oneof(fc.constantFrom(...own.map(({ name }) => name), 'strange', '__proto__', 'q[]'), text(20)),
      NASTY,
    )
    .map(([name, value]) => [`${encoded(name)}=${encoded(value)}`]);
  const raw = fc.constantFrom(['%'], ['%ff'], ['&&=&'], ['=']);
  return fc
    .tuple(
      fc.tuple(...whole),
      fc.oneof(
        { weight: 5, arbitrary: fc.constant([]) },
        { weight: 3, arbitrary: broken },
        { weight: 1, arbitrary: raw },
      ),
    )
    .map(([parts, more]) => [...parts.flat(), ...more].join('&'))
    .map((query) => (query === '' ? '' : `?${query}`));
}

function pathOf(path: string): fc.Arbitrary<string> {
  if (!path.includes('{')) return fc.constant(path);
  const slug = fc.oneof(
    { weight: 4, arbitrary: SLUGS },
    { weight: 1, arbitrary: NASTY.filter((one) => one !== '') },
  );
  return slug.map((value) => path.replace(/\{\w+\}/, encoded(value).replaceAll('.', '%2E')));
}

const HEADERS = fc.record(
  {
    accept: fc.constantFrom('application/json', 'text/html', '*/*', 'image/png'),
    'accept-encoding': fc.constantFrom('gzip', 'br;q=0', 'identity;q=0', 'nonsense'),
    'accept-language': fc.constantFrom('ar', 'fr-FR', '*'),
    'if-none-match': fc.constantFrom('*', '"x"', 'W/"x"', ',,,', '"'),
    origin: fc.constantFrom('https://elsewhere.example', 'null'),
    range: fc.constantFrom('bytes=0-1', 'nonsense'),
    cookie: fc.constantFrom('language=ar', 'a=b; c'),
    authorization: fc.constantFrom('Bearer dgm_no', 'Basic eDp5', 'Bearer'),
    'access-control-request-method': fc.constantFrom('GET', 'DELETE'),
    'content-type': fc.constantFrom('text/plain', 'application/json', 'multipart/form-data'),
  },
  { requiredKeys: [] },
);

/** The body of what writes. */
function bodyOf({ requestBody }: OperationObject): fc.Arbitrary<string> {
  const schema = requestBody?.content['application/json']?.schema;
  if (!schema) return fc.constant('');
  const json = fc.oneof(allowedBy(schema), fc.jsonValue()).map((value) => JSON.stringify(value));
  return fc.oneof({ weight: 4, arbitrary: json }, fc.constantFrom('', '{', '[]', '{"body":1}', 'null'));
}

/** `token`: with it what writes is let in, mostly. */
export function requestsOf(document: ApiDocument, token: string | null): fc.Arbitrary<ApiRequest> {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const one = fc.constantFrom(...operations).chain(({ path, method, operation }) => {
    const writes = method === 'POST';
    const methods = writes ? ['GET', 'PUT'] : ['HEAD', 'OPTIONS', 'POST', 'DELETE', 'PATCH'];
    const shown =
      writes && token !== null
        ? { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
        : {};
    return fc
      .record({
        method: fc.oneof(
          { weight: 6, arbitrary: fc.constant(method) },
          { weight: 1, arbitrary: fc.constantFrom(...methods) },
        ),
        path: fc.tuple(pathOf(path), queryOf(operation)).map(([left, right]) => `/api/v1${left}${right}`),
        headers: fc.oneof(
          HEADERS.map((some) => ({ ...some, ...shown })),
          HEADERS,
        ),
        body: bodyOf(operation),
      })
      .map((request) =>
        request.method === method || request.method !== 'GET' ? request : { ...request, body: '' },
      );
  });
  return one.map((request) =>
    ['GET', 'HEAD', 'OPTIONS'].includes(request.method) ? { ...request, body: '' } : request,
  );
}
