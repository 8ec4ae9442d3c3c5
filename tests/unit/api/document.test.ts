/** The document of the interface for programs: it stands by itself, and has every route that there is and no other. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020';
import { openApiDocument } from '@/lib/api/document';
import { ANSWERS, ENDPOINTS, ROOM } from '@/lib/api/endpoints';
import { TIMELINE_READS } from '@/lib/api/timeline';
import { findArea } from '@/lib/server/door/areas';

const document = openApiDocument({ name: 'Test', url: 'https://site.example' }) as {
  paths: Record<string, Record<string, { parameters?: { name: string; in: string }[]; operationId: string }>>;
  components: Record<string, Record<string, unknown>>;
};

/** Routes below app/api/v1, as paths of the document. */
function routes(): string[] {
  const root = join(process.cwd(), 'app/api/v1');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('route.ts'))
    .map((file) => `/${file.split(/[\\/]/).slice(0, -1).join('/')}`)
    .map((path) => path.replace(/\[(\w+)\]/g, '{$1}'))
    .filter((path) => path !== '/[...path]');
}

it('has every route that there is, and none that there is not', () => {
  const below = TIMELINE_READS.map((read) => `/relationships/{slug}/${read}`);
  expect(Object.keys(document.paths).sort()).toEqual([...routes(), ...below].sort());
});

it('lets programs write where the door takes their tokens, and nowhere else', () => {
  for (const endpoint of ENDPOINTS) {
    const scope = findArea(`${ROOM}${endpoint.path.replace('{slug}', 'x')}`)?.token ?? null;
    expect([endpoint.path, 'scope' in endpoint ? endpoint.scope : null]).toEqual([endpoint.path, scope]);
  }
});

it('is OpenAPI 3.1 to a validator that is not ours', async () => {
  const validator = new Validator();
  const judge = (text: object) => validator.validate(JSON.stringify(text, null, 1));
  expect(await judge(document)).toMatchObject({ valid: true });
  expect((await judge({ ...document, paths: { events: document.paths['/events'] } })).valid).toBe(false);
  expect((await judge({ ...document, info: { title: 'x' } })).valid).toBe(false);
}, 120_000);

it('refers only to what it has, each operation by one name', () => {
  const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/([\w-]+)"/g)];
  expect(refs.length).toBeGreaterThan(100);
  for (const [, room = '', name = ''] of refs)
    expect([room, name, document.components[room]?.[name] !== undefined]).toEqual([room, name, true]);
  const names = ENDPOINTS.map(({ id }) => id);
  expect(new Set(names).size).toBe(names.length);
  expect(JSON.stringify(document)).not.toContain('"$schema"');
});

it('has the parameters of each path, and says what each means', () => {
  for (const [path, methods] of Object.entries(document.paths)) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const { parameters = [] } of Object.values(methods)) {
      expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(inPath);
      for (const one of parameters.filter((each) => each.in === 'query'))
        expect([path, one.name, 'description' in one && one.description !== one.name]).toEqual([
          path,
          one.name,
          true,
        ]);
    }
  }
});

it('has schemas that a validator of JSON Schema 2020-12 takes, and that refuse what they do not have', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'https://api.invalid/', ...document }, undefined, undefined, false);
  for (const name of [...Object.keys(ANSWERS), 'Problem']) {
    const validate = ajv.compile({ $ref: `https://api.invalid/#/components/schemas/${name}` });
    expect([name, validate({ secret: 'a note' })]).toEqual([name, false]);
  }
});
