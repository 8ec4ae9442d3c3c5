/** Turkish: the words that the rules for warnings look for. */
import type { WarningRows } from '../warning-rows';

export const WARNINGS_TR: WarningRows = {
  bodies:
    'heyeti heyet misyonu misyon ekibi güçleri birlikleri ofisi temsilcileri eğitmenleri danışmanları faaliyetleri uzmanları',
  countries: 'ülke devlet hükümet',
  general: 'general',
  together: 'bulus kabul agirla bir',
  digest: 'günün özeti|özet|gazete manşetleri|haber özeti|günün haberleri',
  bodyWithin: 3,
  again: /\b(?:tekrar|yeniden|ayrıca)\b/iu,
};
