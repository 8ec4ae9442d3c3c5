/** Arabic: the words that the rules for warnings look for. */
import type { WarningRows } from '../warning-rows';

export const WARNINGS_AR: WarningRows = {
  bodies: 'وفد بعثة فريق قوات مكتب ممثلي مدربي مستشاري أنشطة نشاطات خبراء مهمة',
  countries: 'البلدين البلدان الدولتين الدولتان الحكومتين الحكومتان',
  general: 'الجنرال جنرال',
  together: 'التق اجتم استقبل لقاء اللقاء يلتق يستقبل',
  digest: 'موجز|حصاد|نشرة|أبرز عناوين|أهم الأنباء|موجز الأنباء|عناوين الصحف',
  bodyWithin: 3,
  again: /مجددا|أيضا|سابق/u,
  treatyArticle: /المادة\s(\d{1,3}|[٠-٩]{1,3})/gu,
};
