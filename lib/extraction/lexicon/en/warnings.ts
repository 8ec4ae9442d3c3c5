/** English: the words that the rules for warnings look for. */
import type { WarningRows } from '../warning-rows';

export const WARNINGS_EN: WarningRows = {
  bodies:
    'delegation mission team forces troops office representatives trainers advisers advisors activities experts',
  countries: 'countries nations states governments neighbours neighbors',
  general: 'general gen',
  together: 'met meet host receiv welcom encounter',
  digest:
    'news digest|digest|news round-up|round-up|roundup|news summary|summary|highlights|chronology|factbox|news in brief',
  bodyWithin: 2,
  generalAfter: 'secretary director attorney',
  again:
    /\b(?:again|also|second|third|another|later|earlier|previous(?:ly)?|last|first|since|before|after|until|continu\w+|resum\w+)\b/iu,
  treatyArticle: /\b(?:Articles?|article)\s(\d{1,3}|[IVX]{1,5})\b/gu,
  consultations: { treaty: /\b(?:NATO|North Atlantic)\b/, before: /\bconsult\w*\b[^.]{0,40}$/i },
  title: {
    ending:
      /\b(?:suspend|end|halt|stop|cancel|scrap|freez|froz|quit|clos|abandon|withdraw)\w*\b[^.:;]{0,40}?\b(mission|operations?|talks|negotiations|dialogue|programme|program|cooperation|support|presence)\b/i,
    goesOn:
      /\b(?:the|its|his|their)(?: \w+)? (mission|operations?|talks|negotiations|dialogue|programme|program|cooperation|support|presence)(?: itself)? (?:continues?|remains?|goes on|will continue|will remain|stays|(?:is|was|has) not (?:been )?(?:suspended|over|ended|cancelled))\b/gi,
    pair: /\b(\p{L}{5,}) between (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) and (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/gu,
  },
  slips: [
    {
      pattern: /\bhypothetical (?:\w+ )?(?:meeting|briefing|session|conference|summit|talks|visit)\b/i,
      meant: 'virtual',
    },
    {
      pattern: /\bnuclei\b(?=[^.]{0,60}\b(?:group|organi[sz]ation|terror\w*|militants?|gang)\b)/i,
      meant: 'cells',
    },
    { pattern: /\b(?:group|organi[sz]ation|terror\w*|militants?|gang)(?:['’]s)? nuclei\b/i, meant: 'cells' },
  ],
};
