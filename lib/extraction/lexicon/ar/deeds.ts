/** Arabic words by which a headline names a deed. */
import { type DeedRow, deed } from '../deed-row';

export const DEED_WORDS: readonly DeedRow[] = [
  deed(
    'credentials',
    'أوراق اعتماده, أوراق اعتمادها, أوراق اعتمادهم, أوراق اعتماد, أوراق الاعتماد, كتاب اعتماده',
  ),
  deed('command-taken', 'تسلم, تسلمت, يتسلم, تتسلم, تولى, تولت, استلم, استلمت', 'قيادة, رئاسة'),
  deed('command-given', 'سلم, سلمت, يسلم, نقل', 'قيادة'),
  deed('withdrawal', 'سحب, سحبت, تسحب, يسحب, انسحاب, انسحبت', 'قوات, جنود, مستشاري, مدربي, بعثة, كتيبة'),
  deed('envoy-recalled', 'استدعت, استدعى, استدعاء', 'سفيرها, سفيره, سفيرنا'),
  deed(
    'envoy-expelled',
    'طرد, طردت, تطرد, غير مرغوب, مغادرة',
    'سفير, دبلوماسي, دبلوماسيين, دبلوماسيا, مرغوب',
  ),
  deed('envoy-summoned', 'استدعت, استدعى, استدعاء, تستدعي', 'سفير, القائم'),
  deed('embassy-opened', 'افتتح, افتتحت, أعادت فتح, إعادة فتح, تفتتح', 'سفارة, سفارتها, قنصلية'),
  deed('embassy-closed', 'أغلق, أغلقت, إغلاق', 'سفارة, سفارتها, قنصلية'),
  deed('relations-restored', 'استئناف, استأنفت, إعادة, تطبيع', 'علاقات'),
  deed('relations-broken', 'قطع, قطعت', 'علاقات, علاقاتها'),
  deed('accession', 'انضم, انضمت, انضمام'),
  deed('ratification', 'صادق, صادقت, مصادقة, تصديق'),
  deed('truce', 'هدنة, وقف إطلاق'),
  deed('congratulation', 'هنأ, هنأت, تهنئة, يهنئ'),
  deed('condolence', 'تعازي, تعازيه, عزى, تعزية'),
  deed('invitation', 'دعوة رسمية, وجه دعوة'),
];
