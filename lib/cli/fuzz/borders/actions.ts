/**
 * Every server action of `app`, called as a program would: with arguments that its schema allows, and with such as were damaged,
 * packed as React packs them. The door looks at the body first, then the schema at what was unpacked.
 */
import { readdirSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { z } from 'zod';
import { isLawfulCall, readPlainForm } from '@/lib/server/door/form-fields';
import { readMultipart } from '@/lib/server/door/multipart';
import { hostileJson } from '../arbitrary';
import { type Border, border, must } from '../border';
import { packCall, packFields, SentForm, TYPE_OF_FORMS, unpackCall } from '../pack-call';
import { allowedBy, type Schema, spoilt } from '../schema-values';

const APP = join(import.meta.dirname, '../../../../app');
/** More than any form has. */
const MOST_FIELDS = 100;
/** The id of an action that no build has. */
const SOME_ID = '7f'.repeat(21);
/** Keys that no record of ours has, with which objects are made into something else than values. */
const STRANGE = /^(__proto__|constructor|prototype|then|toJSON)$/;

interface NamedAction {
  /** `admin/drafts publishDraftAction` */
  name: string;
  args: z.ZodType;
  input: Schema;
}

/** What Next gives its own pages in its stead: it is there to fail in browsers alone. */
function allowServerOnly(): void {
  if (process.env.JEST_WORKER_ID) return;
  const require = createRequire(import.meta.url);
  const path = require.resolve('server-only');
  require.cache[path] = Object.assign(new Module(path), { exports: {}, loaded: true });
}

/** The shape of arguments as JSON Schema; a form, for which that has no word, is an object of its fields. */
const shapeOf = (args: z.ZodType): Schema =>
  z.toJSONSchema(args, {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const fields = zodSchema instanceof z.ZodType ? zodSchema.meta()?.fields : undefined;
      if (!(fields instanceof z.ZodType)) return;
      delete jsonSchema.fields;
      Object.assign(jsonSchema, { isForm: true, ...shapeOf(fields) });
    },
  }) as Schema;

/** All actions, in the order of their files. */
export async function listActions(): Promise<NamedAction[]> {
  allowServerOnly();
  const files = readdirSync(APP, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('/actions.ts'))
    .sort();
  const all: NamedAction[] = [];
  for (const file of files) {
    const path = join(APP, file);
    const exported = (await import(process.env.JEST_WORKER_ID ? path : pathToFileURL(path).href)) as Record<
      string,
      { args?: unknown } | undefined
    >;
    for (const [name, one] of Object.entries(exported)) {
      const args = one?.args;
      if (args instanceof z.ZodType)
        all.push({ name: `${file.slice(0, -'/actions.ts'.length)} ${name}`, args, input: shapeOf(args) });
    }
  }
  return all;
}

const placesOfForms = ({ input }: NamedAction): boolean[] =>
  ((input.prefixItems ?? []) as Schema[]).map(({ isForm }) => isForm === true);

/** The arguments as they are sent: what stands for a form becomes one, as far as it still has fields. */
function sentBy(action: NamedAction, given: unknown): unknown[] {
  const forms = placesOfForms(action);
  const all: unknown[] = Array.isArray(given) ? given : [given];
  return all.map((one, at) => {
    if (!forms[at] || typeof one !== 'object' || one === null) return one;
    return new SentForm(Object.entries(one).map(([name, value]) => [name, String(value)] as const));
  });
}

const hasStrangeKey = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(([key, one]) => STRANGE.test(key) || hasStrangeKey(one));

/** What the door lets through is unpacked and shown to the schema; answers whether it is taken. */
function isTaken({ name, args }: NamedAction, type: string, body: Buffer): boolean {
  if (!isLawfulCall(type, body)) return false;
  const fields =
    type === TYPE_OF_FORMS
      ? (readMultipart(type, body, MOST_FIELDS) ?? [])
      : [{ name: '0', value: body.toString('utf8') }];
  const taken = args.safeParse(unpackCall(fields));
  must(taken.success || taken.error.issues.length > 0, `${name}: a refusal says why`);
  return taken.success;
}

function read(action: NamedAction, { given, whole, broken }: Given): void {
  const sent = sentBy(action, given);
  const [type, body] = packCall(sent);
  const passes = isLawfulCall(type, body);
  must(passes || !whole || hasStrangeKey(given), `${action.name}: what its schema allows passes the door`);
  isTaken(action, type, body);
  isTaken(action, type, Buffer.from(broken(body)));
  const [form] = sent.filter((one) => one instanceof SentForm);
  if (!form) return;
  // The same form where no script runs.
  const plain = packFields([[`$ACTION_ID_${SOME_ID}`, ''], ...form.fields]);
  const { action: named, lawful } = readPlainForm(TYPE_OF_FORMS, plain);
  must(!whole || (lawful && named === SOME_ID), `${action.name}: its form without scripts passes the door`);
  readPlainForm(TYPE_OF_FORMS, Buffer.from(broken(plain)));
}

interface Given {
  given: unknown;
  /** It is what the schema allows. */
  whole: boolean;
  /** Damages the bytes on their way. */
  broken: (body: Buffer) => Uint8Array;
}

export const actions: Border = {
  name: 'actions',
  what: 'calls of every action, with what its schema allows and what it does not',
  async check(run) {
    const all = await listActions();
    const casesOf = ({ input }: NamedAction, at: number) => {
      const values = allowedBy(input);
      return fc.record({
        at: fc.constant(at),
        given: fc.oneof(
          { weight: 3, arbitrary: values.map((given) => ({ given, whole: true })) },
          { weight: 4, arbitrary: spoilt(values, hostileJson(2)).map((given) => ({ given, whole: false })) },
          { weight: 1, arbitrary: hostileJson().map((given) => ({ given, whole: false })) },
        ),
        cuts: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 4 }),
        end: fc.option(fc.nat(), { freq: 3 }),
      });
    };
    return border(this.name, this.what, fc.oneof(...all.map(casesOf)), ({ at, given, cuts, end }) => {
      const one = all[at];
      if (!one) return;
      const broken = (body: Buffer) => {
        const copy = Buffer.from(body);
        for (const [place, byte] of cuts) copy[place % copy.length] = byte;
        return end === null ? copy : copy.subarray(0, end % (copy.length + 1));
      };
      read(one, { ...given, broken });
    }).check(run);
  },
};
