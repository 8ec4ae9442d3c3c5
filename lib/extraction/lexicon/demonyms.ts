/** Adjectives of nations that are made of the name of the state by rule, for states without a row of their own. */

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** All codes that a state could have (ISO 3166-1 alpha-2); most of them have no name. */
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** `known` with the adjectives of all other states; `adjective` answers none where the rule does not fit the name. */
export function withRegular(
  known: Readonly<Record<string, string[]>>,
  language: string,
  adjective: (name: string) => string[],
): Record<string, string[]> {
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const found: Record<string, string[]> = { ...known };
  for (const iso of CODES) {
    if (found[iso] !== undefined) continue;
    const forms = adjective(display.of(iso) ?? '');
    if (forms.length > 0) found[iso] = forms;
  }
  return found;
}
