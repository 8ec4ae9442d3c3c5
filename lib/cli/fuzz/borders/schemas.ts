/**
 * Every schema by which this program takes a value: all that the rooms below export, found by walking their folders, so that none
 * is forgotten.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { z } from 'zod';
import { cleanStrings } from '@/lib/domain/clean-text';
import { hostileJson } from '../arbitrary';
import { type Border, border, must, mustBeText } from '../border';
import { allowedBy, type Schema, spoilt } from '../schema-values';

const ROOMS = ['domain', 'api', 'workflows', 'model-reader', 'interchange'];
const LIB = join(import.meta.dirname, '../../..');

interface Named {
  name: string;
  schema: z.ZodType;
  input: Schema;
  /** What it takes and what it gives have one shape. */
  isSame: boolean;
}

function described(name: string, schema: z.ZodType): Named {
  const shape = (io: 'input' | 'output') => z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Schema;
  const plain = ({ required: _, ...one }: Schema) =>
    JSON.stringify(one, (key, value: unknown) => (key === 'required' ? undefined : value));
  const input = shape('input');
  return { name, schema, input, isSame: plain(input) === plain(shape('output')) };
}

/** All exported schemas, in the order of their files. */
export async function listSchemas(): Promise<Named[]> {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(LIB, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.d)\.ts$/.test(file))
      .map((file) => join(LIB, room, file)),
  ).sort();
  const all: Named[] = [];
  for (const file of files) {
    const exported = (await import(process.env.JEST_WORKER_ID ? file : pathToFileURL(file).href)) as Record<
      string,
      unknown
    >;
    for (const [name, one] of Object.entries(exported))
      if (one instanceof z.ZodType) all.push(described(`${file.slice(LIB.length + 1)} ${name}`, one));
  }
  return all;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function read({ name, schema, isSame }: Named, given: unknown): void {
  const taken = schema.safeParse(given);
  must(taken.success || taken.error.issues.length > 0, `${name}: a refusal says why`);
  if (!taken.success || !isSame) return;
  const again = schema.safeParse(taken.data);
  must(again.success, `${name} takes what it gave: ${again.error?.issues[0]?.message}`);
  must(same(again.data, taken.data), `${name} gives the same of what it gave`);
}

export const schemas: Border = {
  name: 'schemas',
  what: 'every schema of the rooms, with what it allows and what it does not',
  async check(run) {
    const all = await listSchemas();
    const casesOf = ({ input }: Named, at: number) => {
      const values = allowedBy(input);
      const given = fc.oneof(
        { weight: 3, arbitrary: values },
        { weight: 4, arbitrary: spoilt(values, hostileJson(2)) },
        hostileJson(),
      );
      return fc.record({ at: fc.constant(at), given });
    };
    const cases = fc.oneof(...all.map(casesOf));
    return border(this.name, this.what, cases, ({ at, given }) => {
      const one = all[at];
      if (!one) return;
      read(one, given);
      const clean = cleanStrings(given);
      read(one, clean);
      const taken = one.schema.safeParse(clean);
      if (taken.success) mustBeText(taken.data, one.name);
    }).check(run);
  },
};
