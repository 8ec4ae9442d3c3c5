/**
 * How the terms of the vocabulary are called, placed and coloured, as administrators choose it.
 *
 * Which terms there are is code: the grammar's rows name types and CAMEO codes together, the tone of an act and the icon
 * follow from its type, the database checks them, the index in memory packs them into bits, and programs rely on them. What
 * they are called, on which lane a type stands and which colours are drawn is taste and custom of a desk, and so it is data.
 */
import { z } from 'zod';
import { cleanLine } from './clean-text';
import { LANGUAGES, type Language } from './language';
import { EVENT_TYPES, LANES, TONES } from './ontology';
import { type Fault, told } from './plain-faults';

export const TERM_KINDS = ['type', 'lane', 'tone', 'party'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** The two parties of a relationship. */
export const PARTIES = ['a', 'b'] as const;
export const TERMS: Readonly<Record<TermKind, readonly string[]>> = {
  type: EVENT_TYPES,
  lane: LANES,
  tone: TONES,
  party: PARTIES,
};

export interface Colours {
  /** #rrggbb on the light ground and on the dark one. */
  light: string;
  dark: string;
}

/** The grounds on which marks are drawn, paper and raised, and the colours of ours; as `app/globals.css` has them. */
export const GROUNDS = { light: ['#faf7f1', '#f2ede2'], dark: ['#14181d', '#1b2128'] } as const;
export const OWN_COLOURS: Readonly<Record<string, Colours>> = {
  'tone good': { light: '#1d7a78', dark: '#4fb9b0' },
  'tone even': { light: '#7c766b', dark: '#949ba2' },
  'tone bad': { light: '#b1501f', dark: '#e58d5e' },
  'party a': { light: '#84600a', dark: '#d8b15a' },
  'party b': { light: '#7a3c72', dark: '#d49bcb' },
};

/** What WCAG 2.2 asks of marks (1.4.11); they carry no text of their own. */
export const LEAST_CONTRAST = 3;

/** Relative luminance of #rrggbb (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours #rrggbb, 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The least contrast of a colour with the grounds of its theme. */
export const contrastOn = (theme: keyof Colours, colour: string): number =>
  Math.min(...GROUNDS[theme].map((ground) => contrastOf(colour, ground)));

const colourOn = (theme: keyof Colours, fault: Fault) =>
  z
    .string()
    .max(7)
    .regex(/^#[0-9a-f]{6}$/i, told('colour'))
    .transform((text) => text.toLowerCase())
    .refine((text) => contrastOn(theme, text) >= LEAST_CONTRAST, told(fault))
    .nullable();

/**
 * Letters, digits and few signs: labels are messages, in which braces and angles would mean something. Joiners stand
 * between letters alone, where Persian and Sorani write them.
 */
const LABEL = /^(?:[\p{L}\p{M}\p{N} '’().,،/&-]|(?<=[\p{L}\p{M}])[\u200c\u200d](?=\p{L}))+$/u;

export const termSchema = z
  .strictObject({
    kind: z.enum(TERM_KINDS),
    key: z.string().max(40),
    /** What it is called in `language`; null: as the program calls it. */
    label: z
      .string()
      .max(400)
      .transform(cleanLine)
      .pipe(
        z
          .string()
          .min(1, told('called'))
          .max(40, told('lettersAtMost', { limit: 40 }))
          .regex(LABEL, told('calledSigns')),
      )
      .nullable(),
    /** The language of the page on which the label was written, and on whose pages alone it is shown. */
    language: z.enum(LANGUAGES),
    lane: z.enum(LANES).nullable(),
    light: colourOn('light', 'colourPale'),
    dark: colourOn('dark', 'colourDark'),
    /** The version that was seen; 0 where there was no row. */
    version: z.number().int().min(0).max(2_000_000_000),
  })
  .refine(({ kind, key }) => TERMS[kind].includes(key), { path: ['key'], ...told('noTerm') })
  .refine(({ kind, label }) => kind !== 'party' || label === null, {
    path: ['label'],
    ...told('partyName'),
  })
  .refine(({ kind, lane }) => kind === 'type' || lane === null, {
    path: ['lane'],
    ...told('laneless'),
  })
  .refine(
    ({ kind, light, dark }) => kind === 'tone' || kind === 'party' || (light === null && dark === null),
    {
      path: ['light'],
      ...told('colourless'),
    },
  )
  .refine(({ light, dark }) => (light === null) === (dark === null), {
    path: ['dark'],
    ...told('colourPair'),
  });
/** A choice as it is sent: with the label of one language. */
export type TermChange = z.infer<typeof termSchema>;

/** A term as it is stored. */
export interface Term extends Omit<TermChange, 'label' | 'language'> {
  /** What it is called in the languages in which a label was chosen. */
  labels: Readonly<Partial<Record<Language, string>>>;
}

/** A name of a topic, as readers see it. */
export const topicNameSchema = z
  .string()
  .max(400)
  .transform(cleanLine)
  .pipe(
    z
      .string()
      .min(1, told('called'))
      .max(100, told('lettersAtMost', { limit: 100 })),
  );

/** The style sheet of the chosen colours; '' where none is chosen. Every value has passed `termSchema`. */
export function coloursAsCss(terms: readonly Pick<Term, 'kind' | 'key' | 'light' | 'dark'>[]): string {
  const rules = terms.flatMap(({ kind, key, light, dark }) =>
    light !== null && dark !== null ? [`--color-${kind}-${key}:light-dark(${light},${dark})`] : [],
  );
  return rules.length > 0 ? `:root{${rules.join(';')}}` : '';
}
