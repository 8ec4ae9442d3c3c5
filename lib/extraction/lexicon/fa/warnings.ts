/** Persian: the words that the rules for warnings look for. */
import type { WarningRows } from '../warning-rows';

export const WARNINGS_FA: WarningRows = {
  bodies: 'هیئت هیات مأموریت ماموریت تیم گروه نیروهای دفتر نمایندگان مستشاران فعالیت‌های فعالیتهای کارشناسان',
  countries: 'کشور دولت',
  general: 'ژنرال',
  together: 'ديدار ملاقات پذيرفت نشست',
  digest: 'خلاصه اخبار|مهم‌ترین اخبار|بسته خبری|مرور اخبار|گزیده اخبار',
  bodyWithin: 3,
  again: /دوباره|همچنین/u,
  treatyArticle: /ماده\s([۰-۹]{1,3}|\d{1,3})/gu,
};
