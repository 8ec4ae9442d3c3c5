/**
 * What an editor should look at twice: a code with values, no words. `warnings.en.json` has the words of each code,
 * `warning-message.ts` puts the values into them. A new warning is a line here and one there; one that is given up needs
 * a migration of what is stored, because stored warnings are read by this schema.
 */
import { z } from 'zod';
import { MAX_BODY_LENGTH } from './article';

/** Longest name, or words of the text, in a warning. */
export const MAX_WARNING_WORDS_LENGTH = 1_000;

/** A name, or words as they stand in the text. */
const text = z.string().max(MAX_WARNING_WORDS_LENGTH);
/** An EDTF date. */
const date = z.string().max(100);
const figure = z.number().min(0);
const offset = z.number().int().min(0).max(MAX_BODY_LENGTH);

const place = {
  /** Where the words stand; absent when the warning is about the text as a whole. */
  source: z.enum(['title', 'body']).optional(),
  start: offset.optional(),
  end: offset.optional(),
};

function warning<const Code extends string, Values extends z.ZodRawShape>(code: Code, values: Values) {
  return z.object({ code: z.literal(code), values: z.object(values), ...place });
}

function oneOf<const Code extends string, const Values extends readonly z.ZodObject[]>(
  code: Code,
  values: Values,
) {
  return z.object({ code: z.literal(code), values: z.union(values), ...place });
}

/** Which of the sentences of a code is meant; a catalogue chooses by it, so it is one word without a hyphen. */
const how = <const Way extends string>(way: Way) => z.literal(way);

export const warningSchema = z.discriminatedUnion('code', [
  // Of the text as a whole.
  warning('no-event-found', {}),
  warning('not-read', { why: z.enum(['late', 'failed']) }),
  warning('text-too-long', { letters: figure }),
  warning('too-many-acts', { most: figure }),
  /** `language`: BCP 47. */
  warning('unsupported-language', { language: text }),
  warning('looks-like-chronology', {}),
  warning('looks-like-crime', {}),
  warning('looks-like-culture', {}),
  warning('looks-like-digest', {}),
  warning('looks-like-disaster', {}),
  warning('looks-like-domestic-politics', {}),
  warning('looks-like-explainer', {}),
  warning('looks-like-markets', {}),
  warning('looks-like-opinion', {}),
  warning('looks-like-science', {}),
  warning('looks-like-sport', {}),
  warning('long-past', {}),
  warning('no-act-in-lead', {}),
  warning('one-state-only', { how: z.enum(['named', 'acting']) }),

  // Days.
  warning('address-contradicts-date', { day: date, articleDay: date }),
  warning('announced-not-held', { day: date, published: date }),
  warning('date-after-publication', { day: date, published: date }),
  warning('date-contradicts-itself', { day: date, otherDay: date }),
  warning('date-unreadable', { words: text }),
  warning('day-inside-quotation', { words: text }),
  warning('reference-day-from-page', { words: text, day: date, orderGuessed: z.boolean() }),
  warning('reference-day-missing', { words: text }),
  warning('today-contradicts-date', { words: text, articleDay: date }),
  /** `weekday`: of the day, 1 (Monday) to 7. */
  warning('weekday-contradicts-date', { words: text, day: date, weekday: figure }),
  warning('year-contradicts-publication', { day: date, published: date }),
  warning('year-missing', {}),

  // People, their posts and ranks.
  /** `name`: as whom the words were read; `names`: who may be meant. */
  warning('ambiguous-name', { words: text, names: z.array(text).max(50), name: text }),
  warning('name-resembles', { name: text, known: text, office: text, body: text, day: date }),
  warning('name-spelling', { words: text, name: text }),
  /** `sourceUrl`: where our list has it from, or null. */
  warning('post-not-held', {
    name: text,
    office: text,
    body: text,
    day: date,
    holder: text,
    sourceUrl: z.string().max(2_000).nullable(),
  }),
  warning('post-not-yet-held', { name: text, office: text, day: date, from: date }),
  warning('post-still-held', { name: text, office: text, day: date, until: date }),
  warning('rank-contradicts-itself', { name: text, rank: text, otherRank: text }),
  oneOf('rank-mistranslated', [
    z.object({ how: how('other'), name: text, office: text, held: text, day: date }),
    z.object({ how: how('civilian'), words: text, name: text, held: text }),
  ]),

  // The act and its sides.
  warning('call-or-meeting', { type: z.enum(['call', 'meeting']), otherType: z.enum(['call', 'meeting']) }),
  warning('organisation-called-country', { words: text, party: text, otherParty: text }),
  warning('place-contradicts-itself', { place: text, otherPlace: text }),
  warning('third-organisation', { name: text, party: text, otherParty: text }),

  // Words and figures.
  warning('figure-mistranslated', { noun: text, inTitle: figure, inText: figure }),
  oneOf('title-contradicts-body', [
    z.object({ how: how('continues'), noun: text, words: text }),
    z.object({ how: how('pair'), noun: text, one: text, other: text, words: text }),
  ]),
  oneOf('treaty-article', [
    z.object({ how: how('consultations'), words: text }),
    z.object({ how: how('number'), titleWords: text, words: text }),
  ]),
  /** `meant`: what the word of the other language means. */
  warning('word-mistranslated', { words: text, meant: z.enum(['virtual', 'cells']) }),
]);
export type Warning = z.infer<typeof warningSchema>;
export type WarningCode = Warning['code'];

/** A warning without its place in the text, while a rule still looks for it. */
export type PlacelessWarning = Warning extends infer Each
  ? Each extends Warning
    ? Pick<Each, 'code' | 'values'>
    : never
  : never;

/** Where the words of a warning stand. */
export type WarningPlace = Pick<Warning, 'source' | 'start' | 'end'>;

/** As warnings were stored before they were codes: an English sentence, which is shown as it is. */
const toldWarningSchema = z.object({ code: z.string().min(1).max(80), message: text, ...place });

export const storedWarningSchema = z.union([warningSchema, toldWarningSchema]);
export type StoredWarning = z.infer<typeof storedWarningSchema>;

/** Warnings that ask for the day on which the article was published. */
export const ASKING_FOR_DAY = ['reference-day-missing', 'reference-day-from-page', 'year-missing'] as const;

/** True where that day would answer one of the warnings. */
export function asksForDay(warnings: readonly Pick<StoredWarning, 'code'>[]): boolean {
  return warnings.some(({ code }) => ASKING_FOR_DAY.some((each) => each === code));
}
