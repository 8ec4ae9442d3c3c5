import { z } from 'zod';
import { warningInWords as inWords } from '@/app/admin/warning-label';
import { en as catalogue } from '@/app/messages/generated/pages';
import { warningInWords } from '@/lib/cli/warning-words';
import { storedWarningSchema, type Warning, warningSchema } from '@/lib/domain/warning';

const codes: string[] = warningSchema.options.map(({ shape }) => shape.code.value);

/** Values that a schema takes: each choice once, texts that can be found again. */
function samples(schema: z.core.$ZodType, name: string): unknown[] {
  if (schema instanceof z.ZodString) return [`(${name})`];
  if (schema instanceof z.ZodNumber) return [7];
  if (schema instanceof z.ZodBoolean) return [true, false];
  if (schema instanceof z.ZodArray) return [[`(${name} 1)`, `(${name} 2)`]];
  if (schema instanceof z.ZodEnum) return schema.options;
  if (schema instanceof z.ZodLiteral) return [...schema.values];
  if (schema instanceof z.ZodNullable) return [null, ...samples(schema.unwrap(), name)];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => samples(option, name));
  if (!(schema instanceof z.ZodObject)) throw new Error(`No sample for ${name}.`);
  let whole: object[] = [{}];
  for (const [key, field] of Object.entries(schema.shape))
    whole = whole.flatMap((begun) => samples(field, key).map((value) => ({ ...begun, [key]: value })));
  return whole;
}

const SAMPLES = warningSchema.options.flatMap(({ shape }) =>
  samples(shape.values, shape.code.value).map((values) => ({ code: shape.code.value, values }) as Warning),
);

it('has words and a short name for each code, and none for any other', () => {
  expect(Object.keys(catalogue.warnings).sort()).toEqual([...codes].sort());
  const { other, ...labels } = catalogue.review.warningLabels;
  expect(other).not.toBe('');
  expect(Object.keys(labels).sort()).toEqual([...codes].sort());
});

it.each(SAMPLES)('puts each of its values into the words: %j', (warning) => {
  const told = warningInWords(warning);
  expect(told).toMatch(/^\S.{20,}[.]$/);
  expect(told).not.toContain(`warnings.${warning.code}`);
  const texts = Object.values(warning.values)
    .flat()
    .filter((value) => /^\(/.test(String(value)));
  expect(texts.filter((text) => !told.includes(String(text)))).toEqual([]);
});

const WARNINGS: [Warning, string][] = [
  [
    {
      code: 'post-not-held',
      values: {
        name: 'Ada Lund',
        office: 'Minister of Defence',
        body: 'Norway',
        day: '2011-05-04',
        holder: 'Per Vik',
        sourceUrl: null,
      },
    },
    'Ada Lund is called Minister of Defence of Norway; on 2011-05-04 Per Vik held that post (our list of posts): check person, post and date.',
  ],
  [
    { code: 'ambiguous-name', values: { words: 'Lund', names: ['Ada Lund', 'Ole Lund'], name: 'Ole Lund' } },
    '“Lund” may be Ada Lund or Ole Lund: read as Ole Lund.',
  ],
  [
    { code: 'weekday-contradicts-date', values: { words: 'Monday, 5 May', day: '2015-05-05', weekday: 2 } },
    '“Monday, 5 May”: 2015-05-05 was a Tuesday. Check the day.',
  ],
  [
    {
      code: 'reference-day-from-page',
      values: { words: '05/04/2011', day: '2011-04-05', orderGuessed: true },
    },
    'The day of the report was read off the page (“05/04/2011”): 2011-04-05. Day and month may be the other way round. Check it.',
  ],
  [
    {
      code: 'reference-day-from-page',
      values: { words: '5 May 2011', day: '2011-05-05', orderGuessed: false },
    },
    'The day of the report was read off the page (“5 May 2011”): 2011-05-05. Check it.',
  ],
  [
    {
      code: 'rank-mistranslated',
      values: { how: 'civilian', words: 'General', name: 'Ada Lund', held: 'Secretary General' },
    },
    '“General” before Ada Lund, who was Secretary General: no military rank is meant.',
  ],
  [
    { code: 'treaty-article', values: { how: 'number', titleWords: 'Article 4', words: 'Article V' } },
    '“Article 4” in the title, “Article V” in the text: check the article of the treaty.',
  ],
];

it.each(WARNINGS)('says the same on the page and on the command line: %j', (warning, words) => {
  expect(warningSchema.parse(warning)).toEqual(warning);
  expect(inWords(warning)).toBe(words);
  expect(warningInWords(warning)).toBe(words);
});

describe('what is stored', () => {
  it('is read with its values', () => {
    const warning = { code: 'announced-not-held', values: { day: '2011-05', published: '2012-01-02' } };
    expect(storedWarningSchema.parse(warning)).toEqual(warning);
  });

  it('is read, and shown as it is, where it was stored as a sentence', () => {
    const old = {
      code: 'third-organisation',
      message: 'NATO appears once.',
      source: 'body',
      start: 3,
      end: 7,
    };
    const read = storedWarningSchema.parse(old);
    expect(read).toEqual(old);
    expect(inWords(read)).toBe('NATO appears once.');
  });

  it('is refused with neither', () => {
    expect(storedWarningSchema.safeParse({ code: 'third-organisation' }).success).toBe(false);
    expect(storedWarningSchema.safeParse({ code: 'third-organisation', values: {} }).success).toBe(false);
  });
});
