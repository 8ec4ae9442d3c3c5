/**
 * What a schema says of a value that it refuses, in a sentence for the person who filled the form in. Importing this
 * file puts the sentences in place of zod's own for the whole program; a schema's own sentence for a field (`told`) goes before.
 */
import { z } from 'zod';
import { cleanText } from './clean-text';
import { faults as inEnglish } from './faults.en.json';
import { isolated, isRightToLeft, numberFormat } from './intl';

export type Fault = keyof typeof inEnglish;
export const isFault = (text: string): text is Fault => Object.hasOwn(inEnglish, text);

export interface FaultWords {
  faults: Readonly<Record<Fault, string>>;
  /** For numbers. */
  locale: string;
}
type Issue = Parameters<z.core.$ZodErrorMap>[0];

const BY_TYPE: Partial<Record<string, Fault>> = {
  string: 'text',
  number: 'number',
  int: 'whole',
  boolean: 'choice',
  array: 'list',
  tuple: 'list',
  object: 'group',
  record: 'group',
};
const TOO_SMALL: Partial<Record<string, Fault>> = { string: 'tooShort', array: 'tooFew', set: 'tooFew' };
const TOO_BIG: Partial<Record<string, Fault>> = { string: 'tooLong', array: 'tooMany', set: 'tooMany' };

function faultOf(issue: Issue): [fault: Fault, limit?: number | bigint] {
  switch (issue.code) {
    case 'invalid_type':
      return [
        issue.input === undefined || issue.input === null ? 'missing' : (BY_TYPE[issue.expected] ?? 'other'),
      ];
    case 'too_small':
      // A text that wants one letter at least is simply missing.
      if (issue.origin === 'string' && Number(issue.minimum) <= 1) return ['missing'];
      return [TOO_SMALL[issue.origin] ?? 'tooSmall', issue.minimum];
    case 'too_big':
      return [TOO_BIG[issue.origin] ?? 'tooLarge', issue.maximum];
    case 'invalid_format':
      return ['format'];
    case 'invalid_value':
      return ['option'];
    case 'not_multiple_of':
      return ['whole'];
    case 'unrecognized_keys':
    case 'invalid_key':
      return ['unknown'];
    default:
      return ['other'];
  }
}

// Next bundles this file several times; the words are the process's.
const shared = globalThis as { dragomanFaults?: () => FaultWords; dragomanFaultsInCodes?: boolean };

/** Has the sentences told in the language of whoever is being answered; English until then. */
export function speakFaultsBy(words: () => FaultWords): void {
  shared.dragomanFaults = words;
}

export type FaultValues = Readonly<Record<string, string | number | bigint | undefined>>;

const CODED = 'fault ';

/** zod finds its words when a refusal is first asked for them; here that is while they are told as they are to be. */
function worded<Answer>(answer: Answer): Answer {
  if (typeof answer === 'object' && answer !== null) Reflect.get(answer, 'error');
  return answer;
}

/** What `check` refuses is told in codes, for a record that is read in any language; `readFaultCode` reads them. */
export function inFaultCodes<Answer>(check: () => Answer): Answer {
  const before = shared.dragomanFaultsInCodes ?? false;
  shared.dragomanFaultsInCodes = true;
  try {
    return worded(check());
  } finally {
    shared.dragomanFaultsInCodes = before;
  }
}

/** What `check` refuses is told in English, at the address of any language: to programs, whose refusals are English as a whole. */
export function inEnglishFaults<Answer>(check: () => Answer): Answer {
  const words = shared.dragomanFaults;
  delete shared.dragomanFaults;
  try {
    return worded(check());
  } finally {
    if (words) shared.dragomanFaults = words;
  }
}

/** The fault that a code names, with its values; null where the text is a sentence. */
export function readFaultCode(
  text: string,
): { fault: Fault; values: Record<string, string | number> } | null {
  return text.startsWith(CODED) ? JSON.parse(text.slice(CODED.length)) : null;
}

const coded = (fault: Fault, values: FaultValues) =>
  CODED +
  JSON.stringify({ fault, values }, (_key, value) => (typeof value === 'bigint' ? Number(value) : value));

/** The sentence of a fault, now, in the language of whoever is being answered; what is filled in keeps its own direction. */
export function faultInWords(fault: Fault, values: FaultValues = {}): string {
  if (shared.dragomanFaultsInCodes) return coded(fault, values);
  const { faults, locale } = shared.dragomanFaults?.() ?? { faults: inEnglish, locale: 'en' };
  return faults[fault].replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = values[name];
    if (typeof value === 'number' || typeof value === 'bigint') return numberFormat(locale).format(value);
    // What was typed is said again, and may be anything.
    const text = cleanText(value ?? '');
    return isRightToLeft(locale) ? isolated(text) : text;
  });
}

/** For a check of a schema: the sentence with which it refuses, said in the language of whoever is answered then. */
export const told = (fault: Fault, values?: FaultValues): { error: () => string } => ({
  error: () => faultInWords(fault, values),
});

/** The sentence for a fault that zod found. */
function plainFault(issue: Issue): string {
  const [fault, limit] = faultOf(issue);
  return faultInWords(fault, { limit });
}

z.config({ customError: plainFault });
