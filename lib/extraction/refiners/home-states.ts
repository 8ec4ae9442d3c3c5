/**
 * The state that a text means without naming it: of its dateline, or of the press that writes its language.
 *
 * Matches: "the minister" under a BAGHDAD dateline (of Iraq); "Dışişleri Bakanı" in Turkish (of Türkiye). Near miss: a
 * Turkish text dated from Baku.
 */
import type { Entity } from '../lexicon/entity';
import type { Named } from '../reading';

/** The state whose press the language is, where the text is not dated from elsewhere. */
export function homeState(reading: Named): Entity | null {
  const home = reading.pack.pack.home ?? null;
  if (home === null || (reading.dateline?.country ?? home) !== home) return null;
  return reading.lexicon.stateByIso.get(home) ?? null;
}

/** The state of the dateline's city, for officials named without their country. */
export function datelineState(reading: Named): Entity | null {
  const country = reading.dateline?.country ?? reading.pack.pack.home ?? null;
  return country === null ? null : (reading.lexicon.stateByIso.get(country) ?? null);
}
