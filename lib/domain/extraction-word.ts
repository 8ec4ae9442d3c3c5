/**
 * Words that editors teach the extractor: another name of an actor, another way to say an office, another verb of an act.
 * Plain words, never patterns: whatever stands for something else in the grammar's own rows is refused.
 */
import { z } from 'zod';
import { slugSchema } from './actor';
import { cleanLine } from './clean-text';
import { foldName } from './fold-name';
import { cameoCodeSchema, eventTypeSchema } from './ontology';
import { type Fault, told } from './plain-faults';

/** Languages of which the extractor has a grammar. */
export const WORD_LANGUAGES = ['en', 'ar', 'fa', 'fr', 'tr'] as const;

export const WORD_KINDS = ['alias', 'office', 'verb'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

const LONGEST_TEXT = 80;
const MOST_PARTS = 6;
/** Letters with their marks, digits, and the signs that stand within names; joiners, because Persian needs them. */
const PLAIN_WORDS =
  /^(?:[\p{L}\p{M}\p{N}'’.&-]|\u200c|\u200d)+(?: (?:[\p{L}\p{M}\p{N}'’.&-]|\u200c|\u200d)+)*$/u;
const LETTER = /\p{L}/u;

const words = (mostParts: number, fault: Fault) =>
  z
    .string()
    .max(400, told(fault))
    .transform(cleanLine)
    .pipe(
      z
        .string()
        .min(2, told('lettersAtLeast', { limit: 2 }))
        .max(LONGEST_TEXT, told('lettersAtMost', { limit: LONGEST_TEXT }))
        .regex(PLAIN_WORDS, told(fault))
        .regex(LETTER, told(fault))
        .refine((text) => foldName(text) !== '' && text.split(' ').length <= mostParts, told(fault)),
    );

const text = words(MOST_PARTS, 'plainWords');
const language = z.enum(WORD_LANGUAGES, told('writtenIn'));

export const extractionWordSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('alias'), language, text, actor: slugSchema }),
  z.strictObject({
    kind: z.literal('office'),
    language,
    text,
    /** As posts call it in English: "Minister of Foreign Affairs". */
    office: words(12, 'officeMeant'),
  }),
  z.strictObject({
    kind: z.literal('verb'),
    language,
    /** In English, French and Turkish its base form; elsewhere as it stands in the text. */
    text: words(4, 'verbWords'),
    type: eventTypeSchema,
    cameo: cameoCodeSchema,
    /** The word before the other side ("with"); '' where it follows directly. */
    link: z.union([z.literal(''), words(1, 'linkWord')]),
  }),
]);
export type ExtractionWord = z.infer<typeof extractionWordSchema>;

/** Most words that are proposed at once, and that there are in all. */
export const MOST_PROPOSED = 10;
export const MOST_WORDS = 2_000;

export const proposedWordsSchema = z.array(extractionWordSchema).min(1).max(MOST_PROPOSED);

/** The same for two words that would be the same row: kind, language and folded text. */
export const keyOfWord = ({ kind, language, text }: ExtractionWord): string =>
  `${kind} ${language} ${foldName(text)}`;
