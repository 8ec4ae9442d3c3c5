/** Words that a page writes beside the day of its publication, in every language that it may be laid out in. */

interface PageWords {
  /** Before a date with a clock that is the page's and not the story's. */
  stamps: readonly string[];
  /** Of the day on which the page came out. */
  published: readonly string[];
  /** Of a later change of it, or of a copy that somebody made. */
  updated: readonly string[];
  /** What else stands in a line that only says who published it and when, in small letters too. */
  beside: readonly string[];
}

/** Between such a label and its date. */
export const STAMP_LINKS = 'on|at';

const list = (text: string): string[] => text.split(',');

export const PAGE_WORDS: Readonly<Record<string, PageWords>> = {
  en: {
    stamps: list(
      'updated,last updated,first updated,published,last published,first published,posted,last posted,first posted,modified,last modified,first modified,printed,last printed,first printed,accessed,last accessed,first accessed,retrieved,last retrieved,first retrieved,created,last created,first created,release date,publication date',
    ),
    published: list(
      'first published,originally published,published,publication date,date of publication,date published,posted,issued,issue date,released,release date,date of issue,date,created,filed,submitted,press release,news release,distributed',
    ),
    updated: list(
      'last updated,last update,updated,update,last modified,modified,last edited,edited,last reviewed,reviewed,accessed,retrieved,printed,archived',
    ),
    beside: list(
      'on,at,by,of,the,and,for,from,in,to,local,time,press,team,office,desk,newsroom,news,staff,writer,reporter,agency,agencies,release,statement,min,minute,minutes,read,views,public,via,source,no',
    ),
  },
  fr: {
    stamps: list('publié le,mis à jour le'),
    published: list(
      'publié,publiée,date de publication,parution,paru,mis en ligne,mise en ligne,posté,posté,rédigé,créé,diffusé',
    ),
    updated: list(
      'mis à jour,mise à jour,dernière mise à jour,actualisé,actualisée,modifié,modifiée,dernière modification,consulté',
    ),
    beside: list('le,à,par,de,du,la,et,les,heure,heures,rédaction,agence,avec,communiqué,lecture'),
  },
  tr: {
    stamps: list('yayın tarihi,güncelleme'),
    published: list(
      'yayın tarihi,yayınlanma tarihi,yayımlanma tarihi,yayınlanma,yayımlanma,yayınlandı,yayımlandı,yayım tarihi,giriş tarihi,giriş,eklenme tarihi,eklenme,haber tarihi,tarih,oluşturulma tarihi,oluşturulma',
    ),
    updated: list(
      'son güncelleme,son güncelleme tarihi,güncelleme tarihi,güncelleme,güncellenme tarihi,güncellenme,güncellendi',
    ),
    beside: list('saat,haber,merkezi,ajansı,kaynak,editör,tarihinde,günü'),
  },
  ar: {
    stamps: list('نشر,تاريخ النشر,آخر تحديث'),
    published: list(
      'نشر في,نشر بتاريخ,نشر,نشرت في,تاريخ النشر,تم النشر في,تم النشر,وقت النشر,تاريخ الإصدار,التاريخ,تاريخ,بتاريخ,صدر في,أضيف في,تاريخ الإضافة',
    ),
    updated: list('آخر تحديث,تم التحديث,تاريخ التحديث,تحديث,حدث في,آخر تعديل,عدل في'),
    beside: list(
      'في,الساعة,بتوقيت,القدس,المحتلة,غرينتش,مكة,المكرمة,بغداد,القاهرة,بيروت,دمشق,صباحا,مساء,ص,م,من,على,إلى,وكالة,وكالات,كتب,تحرير,متابعات,أخبار',
    ),
  },
  fa: {
    stamps: list('تاریخ انتشار'),
    published: list('تاریخ انتشار,زمان انتشار,منتشر شده در,منتشر شد,انتشار,تاریخ خبر,تاریخ درج,تاریخ,مورخ'),
    updated: list('آخرین به روزرسانی,آخرین بروزرسانی,به روزرسانی,بروزرسانی,تاریخ به روزرسانی,ویرایش'),
    beside: list('در,ساعت,به,وقت,تهران,کد,خبر,خبرگزاری,گروه,سرویس,ه,ش'),
  },
};
