/** Feeds every schema of a form with what it refuses: nobody may be shown the validator's own words. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { catalogues } from '@/app/messages/catalogue';
import { civilDateSchema } from '@/lib/domain/article';
import { articleFormSchema } from '@/lib/domain/article-form';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { faults } from '@/lib/domain/faults.en.json';
import { LANGUAGE_FACTS } from '@/lib/domain/language';
import { inFaultCodes, readFaultCode, speakFaultsBy } from '@/lib/domain/plain-faults';

type Schema = z.core.$ZodType;
const own = z.locales.en().localeError;

/** Every schema that `lib/domain` and `lib/workflows` export. */
function listSchemas(): [name: string, schema: Schema][] {
  return ['lib/domain', 'lib/workflows'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => Object.entries(jest.requireActual<object>(join(process.cwd(), room, file))))
      .filter((entry): entry is [string, Schema] => entry[1] instanceof z.core.$ZodType),
  );
}

const WRONG: unknown[] = [
  undefined,
  null,
  '',
  ' ',
  'x',
  'no such thing',
  'x'.repeat(21_000),
  '2021-02-30',
  -1,
  0,
  1.5,
  Number.NaN,
  1e12,
  true,
  [],
  Array(1_000).fill('x'),
  {},
  new Date(),
  () => 0,
];

/** Values that break one part of a schema each, the rest of it being what `undefined` makes of it. */
function faultyValues(schema: Schema, depth = 0): unknown[] {
  const { def } = schema._zod as unknown as {
    def: {
      type: string;
      shape?: Record<string, Schema>;
      element?: Schema;
      items?: Schema[];
      innerType?: Schema;
      in?: Schema;
      out?: Schema;
    };
  };
  const inner =
    def.innerType ??
    (def.type === 'pipe' ? (def.in?._zod.def.type === 'transform' ? def.out : def.in) : null);
  if (inner) return faultyValues(inner, depth);
  if (depth > 5) return WRONG;
  if (def.shape)
    return [
      ...WRONG,
      ...Object.entries(def.shape).flatMap(([key, part]) =>
        faultyValues(part, depth + 1).map((value) => ({ [key]: value })),
      ),
    ];
  if (def.element) return [...WRONG, ...faultyValues(def.element, depth + 1).map((value) => [value])];
  if (def.items)
    return [...WRONG, ...faultyValues(def.items[0] as Schema, depth + 1).map((value) => [value, value])];
  return WRONG;
}

const schemas = listSchemas();

it('knows the schemas of all forms', () => {
  const names = schemas.map(([name]) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'articleFormSchema',
      'actorInputSchema',
      'proposalSchema',
      'saveActorSchema',
      'addRelationshipSchema',
      'changeRelationshipSchema',
      'saveDraftSchema',
      'startDraftSchema',
      'publishDraftSchema',
      'rejectDraftSchema',
      'addSourceSchema',
      'withdrawEventSchema',
      'restoreEventSchema',
      'restoreVersionSchema',
    ]),
  );
});

const RAW = /expected|Invalid|Too (small|big)|received|>=|<=|\bzod\b|regex|undefined|NaN/;

it.each(schemas)('%s refuses in plain words', (_, schema) => {
  const issues = faultyValues(schema).flatMap((value) => {
    const { error } = z.safeParse(schema, value);
    return (error?.issues ?? []).map((issue) => ({ issue, raw: own({ ...issue, input: value } as never) }));
  });
  const amiss = issues.filter(({ issue: { message }, raw }) => {
    const words = typeof raw === 'string' ? raw : raw?.message;
    return message === words || RAW.test(message) || message.trim().length < 6;
  });
  expect([...new Set(amiss.map(({ issue }) => issue.message))]).toEqual([]);
  // A schema that catches everything has nothing to say.
  if (issues.length === 0) expect(z.safeParse(schema, Symbol('no form sends this')).success).toBe(true);
});

const said = (schema: Schema, value: unknown) => z.safeParse(schema, value).error?.issues[0]?.message;

it('has a sentence for each way to be wrong', () => {
  expect(said(z.string(), undefined)).toBe(faults.missing);
  expect(said(z.string().min(1), '')).toBe(faults.missing);
  expect(said(z.string(), 5)).toBe(faults.text);
  expect(said(z.string().max(1_000), 'x'.repeat(1_001))).toBe('Write at most 1,000 characters.');
  expect(said(z.string().min(10), 'x')).toBe('Write at least 10 characters.');
  expect(said(z.number().max(90), 91)).toBe('Write 90 or less.');
  expect(said(z.number(), 'x')).toBe(faults.number);
  expect(said(z.number().int(), 1.5)).toBe(faults.whole);
  expect(said(z.array(z.string()).max(2), ['a', 'b', 'c'])).toBe('Give at most 2 of these.');
  expect(said(z.enum(['a', 'b']), 'c')).toBe(faults.option);
  expect(said(z.uuid(), 'c')).toBe(faults.format);
  expect(said(z.strictObject({}), { a: 1 })).toBe(faults.unknown);
  expect(said(z.union([z.string(), z.number()]), true)).toBe(faults.other);
  expect(said(z.boolean(), 'yes')).toBe(faults.choice);
  expect(said(z.object({}), 'yes')).toBe(faults.group);
  expect(said(z.array(z.string()), 'yes')).toBe(faults.list);
});

it('says of a text that is too long by how much it may be', () => {
  const long = { body: 'x'.repeat(2_000_001) };
  expect(said(articleFormSchema, long)).toMatch(/2,000,000 characters/);
});

it('lets a field speak for itself first', () => {
  expect(z.safeParse(z.string().min(1, 'Write the name.'), '').error?.issues[0]?.message).toBe(
    'Write the name.',
  );
});

describe('in another language', () => {
  const { faults: arabic } = catalogues.ar;
  beforeAll(() => speakFaultsBy(() => ({ faults: arabic, locale: LANGUAGE_FACTS.ar.locale })));
  afterAll(() => speakFaultsBy(() => ({ faults, locale: 'en' })));

  it.each(schemas)('%s refuses in it', (_, schema) => {
    const messages = faultyValues(schema).flatMap(
      (value) => z.safeParse(schema, value).error?.issues.map(({ message }) => message) ?? [],
    );
    // What was typed stands in it as it is, between isolates.
    const english = messages.filter((text) =>
      /[a-z]{3,} [a-z]{2,}/.test(text.replace(/\u2068.*?\u2069/gs, '')),
    );
    expect([...new Set(english)]).toEqual([]);
  });

  it('says what is wrong with a date, and keeps what was typed in its own direction', () => {
    expect(parseEdtfDate('2020-13-01')).toEqual({
      ok: false,
      reason: arabic.month.replace('{month}', '\u206813\u2069'),
    });
  });
});

it('tells in codes what a schema refuses within them, also to whoever asks for its words afterwards', () => {
  const { error } = inFaultCodes(() => civilDateSchema.safeParse('tomorrow'));
  expect(error?.issues.map(({ message }) => readFaultCode(message))).toEqual([
    { fault: 'dayShape', values: {} },
  ]);
});
