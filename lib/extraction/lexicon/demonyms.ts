/** Adjectives of nations that are made of the name of the state by rule, for states without a row of their own. */
import { STATES } from './world/states';

/** `known` with the adjectives of all other states; `adjective` answers none where the rule does not fit the name. */
export function withRegular(
  known: Readonly<Record<string, string[]>>,
  language: string,
  adjective: (name: string) => string[],
): Record<string, string[]> {
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const found: Record<string, string[]> = { ...known };
  for (const { iso } of STATES) {
    if (iso === null || found[iso] !== undefined) continue;
    const forms = adjective(display.of(iso) ?? '');
    if (forms.length > 0) found[iso] = forms;
  }
  return found;
}

/** "KE" → "Kenyan"; null where the list has none. */
export function englishAdjective(iso: string | null): string | null {
  return STATES.find((state) => state.iso === iso)?.demonyms[0] ?? null;
}
