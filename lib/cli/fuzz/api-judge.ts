/** Whether an answer of the interface for programs is one that its own document (OpenAPI 3.1) has. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';

export interface ApiAnswer {
  status: number;
  /** Names in small letters. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
  text: string;
}

interface MediaType {
  schema: Record<string, unknown>;
}
interface ResponseObject {
  $ref?: string;
  content?: Record<string, MediaType>;
}
export interface OperationObject {
  operationId: string;
  parameters?: {
    name: string;
    in: string;
    required: boolean;
    style?: string;
    schema: Record<string, unknown>;
  }[];
  requestBody?: { content: Record<string, MediaType> };
  responses: Record<string, ResponseObject>;
}
export interface ApiDocument {
  paths: Record<string, Record<string, OperationObject>>;
  components: { responses: Record<string, ResponseObject> };
}

/** What the door says before an address is looked at. */
const OF_THE_DOOR = [400, 404, 405, 408, 413, 414, 415, 417, 429, 431];
const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
const ROOM = '/api/v1';

const pattern = (path: string) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}$`);

/** The operation that a request asks for, the plainest path first; null for none. */
export function operationOf(document: ApiDocument, method: string, address: string): OperationObject | null {
  const path = (address.split('?')[0] ?? '').slice(ROOM.length);
  const fitting = Object.keys(document.paths).filter((each) => pattern(each).test(path));
  const [plainest] = fitting.sort((a, b) => a.split('{').length - b.split('{').length);
  const named = method === 'HEAD' ? 'get' : method.toLowerCase();
  return (plainest && document.paths[plainest]?.[named]) || null;
}

/** Answers what is wrong with an answer in words, or null. */
export type Judge = (request: { method: string; path: string }, answer: ApiAnswer) => string | null;

export function openJudge(document: ApiDocument): Judge {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema({ $id: 'https://api.invalid/', ...document }, undefined, undefined, false);
  const compiled = new Map<string, ValidateFunction>();

  function faultIn(schema: Record<string, unknown>, text: string): string | null {
    const key = JSON.stringify(schema);
    const { $ref } = schema;
    const validate =
      compiled.get(key) ??
      ajv.compile(typeof $ref === 'string' ? { $ref: `https://api.invalid/${$ref}` } : schema);
    compiled.set(key, validate);
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      return `no JSON: ${text.slice(0, 200)}`;
    }
    return validate(body) ? null : `not as the document says: ${ajv.errorsText(validate.errors)}`;
  }

  const followed = ({ $ref, ...own }: ResponseObject): ResponseObject =>
    ($ref && document.components.responses[$ref.split('/').at(-1) ?? '']) || own;

  return ({ method, path }, { status, headers, text }) => {
    const type = String(headers['content-type'] ?? '').split(';')[0];
    if (status >= 500) return `status ${status}: ${text.slice(0, 300)}`;
    const operation = operationOf(document, method, path);
    const documented = operation?.responses[status];
    if (operation && !documented && !OF_THE_DOOR.includes(status))
      return `status ${status} is in no document`;
    if (status < 300 && method !== 'OPTIONS' && !documented) return `status ${status} of an unknown address`;
    if (READS.has(method) && operation && headers['access-control-allow-origin'] !== '*')
      return 'no page of others may read it';
    if (operation && status < 300 && !headers.ratelimit) return 'no RateLimit';
    if (status === 204 || status === 304 || status === 308) {
      if (status === 308 && !headers.location) return '308 leads nowhere';
      return text === '' ? null : `a body with ${status}`;
    }
    if (status >= 400 && type !== 'application/problem+json') return `${status} as ${type}`;
    if (method === 'HEAD') return text === '' ? null : 'a body for HEAD';
    // Packed by one of Node's own libraries; what it packs is looked at where it is not.
    if (headers['content-encoding'] !== undefined) return null;
    if (status < 400) {
      const schema = documented && followed(documented).content?.[type ?? '']?.schema;
      return schema ? faultIn(schema, text) : `${status} as ${type}`;
    }
    const fault = faultIn({ $ref: '#/components/schemas/Problem' }, text);
    if (fault) return fault;
    const said = (JSON.parse(text) as { status: number }).status;
    return said === status ? null : `a problem of ${said} with status ${status}`;
  };
}
