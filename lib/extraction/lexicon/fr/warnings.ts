/** French: the words that the rules for warnings look for. */
import type { WarningRows } from '../warning-rows';

export const WARNINGS_FR: WarningRows = {
  bodies:
    'délégation mission équipe forces troupes bureau représentants formateurs conseillers activités experts',
  countries: 'pays nations états gouvernements',
  general: 'général',
  together: 'rencontr recu recoi entrev reuni',
  digest: 'revue de presse|chronologie|repères|l’essentiel|en bref|brèves',
  bodyWithin: 3,
  generalAfter: 'secrétaire directeur',
  again: /\b(?:encore|aussi|précédent\w*|dernier|second\w*|continu\w+)\b/iu,
  treatyArticle: /(?<![\p{L}\p{N}])(?:[Ll][’'])?[Aa]rticles?\s(\d{1,3}|[IVX]{1,5})\b/gu,
  consultations: { treaty: /\b(?:OTAN|NATO|Atlantique Nord)\b/, before: /\bconsult\w*\b[^.]{0,40}$/i },
};
