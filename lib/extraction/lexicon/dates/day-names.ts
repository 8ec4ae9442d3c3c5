/** Words that make a name of the weekday, month or day beside them: "Friday prayers", "Mr. March", صلاة الجمعة. */
import type { DateLexicon } from './lexicon';

type DayNames = NonNullable<DateLexicon['names']>;

export const englishNames: DayNames = {
  before: /\b(?:Black|Prague|Red|Bloody)\s$/u,
  title:
    /\b(?:M(?:r|rs|s|iss|me)|Mister|Dr|Doctor|Prof|Professor|Sir|Lord|Lady|Dame|Sister|Brother|Father|Bishop|Rev|Reverend|Sheikh|Imam|Gen|General|Col|Colonel|Maj|Major|Capt|Captain|Lt|Lieutenant|Sgt|Sergeant|Cpl|Adm|Admiral|Judge|Justice)\.?\s$/u,
  office:
    /\b(?:[Aa]mbassador|[Ee]nvoy|[Mm]inister|[Pp]resident|[Pp]remier|[Ss]ecretary|[Ss]enator|[Gg]overnor|[Cc]hief|[Cc]hancellor|[Dd]irector|[Cc]hairman|[Ss]pokes(?:man|woman|person)|[Dd]eputy|[Cc]ommander|[Cc]ommissioner|[Cc]onsul|[Dd]iplomat|[Ll]awmaker|[Nn]egotiator|[Cc]hargé|Sen\.|Gov\.|Rep\.)\s$/u,
  surname: /^\s\p{Lu}\p{Ll}/u,
  paper: /\b(?:USA|Russia|India|Vatican|Turkey|the)\sToday$/,
  after:
    /^\s(?:Agreement|Times|Telegraph|[Mm]osque|Street|Square|[Bb]ridge|[Bb]rigades?|Movement|movement|Coalition|coalition|[Aa]lliance|Front|Revolution|War|Uprising|prayers?|sermons?|[Ss]chool|mass)\b/u,
};

export const frenchNames: DayNames = {
  title:
    /(?<!\p{L})(?:M\.|MM\.|Mme|Mmes|Mlle|Dr|Me|Mgr|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|[Dd]octeur|[Pp]rofesseur|[Mm]aître|[Gg]énéral|[Cc]olonel|[Cc]apitaine|[Cc]ommandant|[Ll]ieutenant|[Aa]miral|[Jj]uge|Sœur|Frère|Père|Lady|Lord|Sir)\s$/u,
  office:
    /(?<!\p{L})(?:[Aa]mbassad(?:eur|rice)|[Éé]missaire|[Ee]nvoyée?|[Mm]inistre|[Pp]résidente?|[Ss]ecrétaire|[Ss]énateur|[Gg]ouverneur|[Dd]irecteur|[Cc]hancelier|[Dd]éputée?)\s$/u,
  surname: /^\s\p{Lu}\p{Ll}/u,
};

export const arabicNames: DayNames = {
  // Friday is never without its article.
  word: /^(?!ال)[\p{L}\p{M}]+$/u,
  before: /(?:صلاة|خطبة|خطيب|حرب|ثورة|حركة|شارع|ساحة|جسر|مسجد|جامع|تحالف|تيار)\s$/u,
  title:
    /(?:^|[^\p{L}])(?:و|ب|ل)?(?:ال)?(?:سيد|سيدة|دكتور|دكتورة|شيخ|لواء|عميد|فريق|عقيد|نقيب|أستاذ|مهندس|حاج)\s$/u,
  office: /(?:^|[^\p{L}])(?:و|ب|ل)?(?:ال)?(?:وزير|سفير|رئيس|مبعوث|مستشار|نائب|قائد|مدير)\s$/u,
  surname: /^\s(?!(?:في|على|إلى|من|أن|إن|عن|مع)\s)\p{Lo}{3}/u,
};

export const persianNames: DayNames = {
  after: /^\s\p{Lo}{2,15}[،,]\s(?:وزیر|سفیر|رئیس|نخست|معاون|سخنگو|مشاور|فرمانده|نماینده|دبیر|فرستاده)/u,
  title: /(?:^|\P{L})(?:آقای|خانم|دکتر|سردار|امیر|سرلشکر|سرتیپ|ژنرال|شیخ|حاج|مهندس)\s$/u,
};
