/** Countries as people write them, and as they are stored: two letters (ISO 3166-1). */
import { z } from 'zod';
import { foldName } from './fold-name';
import { faultInWords } from './plain-faults';

/** The languages in which a country is known by name. */
const LANGUAGES = ['en', 'ar', 'fa', 'fr', 'tr'] as const;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** What Intl names by two letters although it is no country. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
/** Common names beside those that Intl gives. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'Emirates'],
  BA: ['Bosnia'],
  CD: ['DRC', 'Democratic Republic of the Congo'],
  CG: ['Republic of the Congo'],
  CI: ['Ivory Coast'],
  CN: ["People's Republic of China"],
  CZ: ['Czech Republic'],
  GB: ['Great Britain', 'Britain'],
  HK: ['Hong Kong'],
  IR: ['Islamic Republic of Iran'],
  KP: ['DPRK'],
  KR: ['Republic of Korea'],
  LA: ['Lao'],
  MK: ['Macedonia'],
  MM: ['Burma'],
  NL: ['Holland'],
  PS: ['Palestine', 'State of Palestine', 'فلسطين', 'Filistin'],
  RU: ['Russian Federation'],
  SA: ['KSA'],
  SY: ['Syrian Arab Republic'],
  SZ: ['Swaziland'],
  TR: ['Turkey', 'Turkiye'],
  US: ['USA', 'United States of America', 'America', 'ABD', 'أمريكا', 'آمریکا'],
  VA: ['Vatican', 'Holy See'],
};

const names = (language: string) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });

let english: Intl.DisplayNames | null = null;
/** Names that were asked for, by code: at most as many as there are pairs of letters. */
const asked = new Map<string, string | null>();
let byName: ReadonlyMap<string, string> | null = null;

/** The code as it is used today, `UK` as `GB`; null where no country has it. */
function codeOf(letters: string): string | null {
  const code = new Intl.Locale(`und-${letters}`).region ?? letters;
  english ??= names('en');
  return /^[A-Z]{2}$/.test(code) && !NO_COUNTRY.has(code) && english.of(code) ? code : null;
}

function namesToCodes(): ReadonlyMap<string, string> {
  const codes = LETTERS.flatMap((one) => LETTERS.map((two) => one + two)).filter(
    (letters) => codeOf(letters) === letters,
  );
  const known = new Map<string, string>();
  for (const language of LANGUAGES) {
    const display = names(language);
    for (const code of codes) {
      const name = display.of(code);
      if (!name) continue;
      known.set(foldName(name), code);
      // "Myanmar (Burma)" is known by either name alone, unless another country has it too.
      for (const part of name.split(/[()]/)) if (part.trim() && part !== name) addNew(known, part, code);
    }
  }
  for (const [code, all] of Object.entries(ALSO)) for (const name of all) known.set(foldName(name), code);
  return known;
}

function addNew(known: Map<string, string>, name: string, code: string): void {
  const folded = foldName(name);
  if (!known.has(folded)) known.set(folded, code);
}

/**
 * The code of a country written as its code or by its name in English, Arabic, Persian, French or Turkish: "iq",
 * "Iraq", "العراق" → `IQ`. Null where it is no country that we know; nothing is guessed from a part of a name.
 */
export function readCountry(text: string): string | null {
  const written = text.trim();
  if (/^[A-Za-z]{2}$/.test(written)) return codeOf(written.toUpperCase());
  byName ??= namesToCodes();
  return byName.get(foldName(written.replace(/^the\s+/i, ''))) ?? null;
}

/** The English name of a country by its code; null where the code is none. */
export function countryName(code: string): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  let name = asked.get(code);
  if (name === undefined) {
    english ??= names('en');
    name = english.of(code) ?? null;
    asked.set(code, name);
  }
  return name;
}

/** A country by name or code, as its code; refused where `readCountry` does not know it. */
export const countrySchema = z
  .string()
  .trim()
  .max(100)
  .transform((text, context) => {
    const code = readCountry(text);
    if (code !== null) return code;
    context.addIssue({ code: 'custom', message: faultInWords('country') });
    return z.NEVER;
  });
