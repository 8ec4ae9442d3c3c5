/** Persian words by which a headline names a deed. */
import { type DeedRow, deed } from '../deed-row';

export const DEED_WORDS: readonly DeedRow[] = [
  deed('credentials', 'استوارنامه, استوارنامه‌اش, استوارنامه خود, رونوشت استوارنامه'),
  deed('command-taken', 'عهده, تحویل گرفت', 'فرماندهی'),
  deed('command-given', 'سپرد, واگذار, تحویل داد', 'فرماندهی'),
  deed('withdrawal', 'خارج, خروج, عقب‌نشینی', 'نیروهای, نیروها, سربازان, نظامیان, مستشاران'),
  deed('envoy-recalled', 'فراخواند, فراخوانده', 'سفیر'),
  deed('envoy-expelled', 'اخراج, نامطلوب', 'سفیر, دیپلمات, دیپلمات‌های, عنصر'),
  deed('envoy-summoned', 'احضار', 'سفیر, کاردار'),
  deed('embassy-opened', 'بازگشایی, گشود, افتتاح', 'سفارت, کنسولگری'),
  deed('embassy-closed', 'تعطیل, بست', 'سفارت, کنسولگری'),
  deed('relations-broken', 'قطع', 'روابط'),
  deed('relations-restored', 'ازسرگیری, برقراری', 'روابط'),
  deed('accession', 'پیوست, عضویت'),
  deed('truce', 'آتش‌بس'),
  deed('congratulation', 'تبریک'),
  deed('condolence', 'تسلیت'),
];
