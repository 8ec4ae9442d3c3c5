/**
 * Names of persons: spellings of one name across scripts and transliterations, offices by date, short forms, word
 * boundaries, namesakes. Each spelling stands in a plain sentence of our own in its language.
 */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ExtractedEvent } from '@/lib/domain/extraction';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

const FRAME: Readonly<Record<string, (name: string) => string>> = {
  en: (name) =>
    `ANKARA (Wire) -- ${name} met Turkish officers in Ankara on Wednesday. They spoke of training.`,
  ar: (name) => `التقى ${name} ضباطا أتراكا في أنقرة يوم الأربعاء. وبحثوا التدريب.`,
  fa: (name) => `${name} روز چهارشنبه با مقام‌های ترکیه در آنکارا دیدار کرد. آنان درباره آموزش گفت‌وگو کردند.`,
  fr: (name) => `${name} a rencontré mercredi à Ankara des responsables turcs. Ils ont parlé de formation.`,
  tr: (name) => `${name}, çarşamba günü Ankara’da Türk yetkililerle görüştü. Eğitim ele alındı.`,
};

function read(body: string, language: string, publishedOn: string): ExtractedEvent[] {
  return extract({ id: 'n', body, language, publishedOn }, lexicon).events;
}

function acting(events: readonly ExtractedEvent[]): (string | null)[] {
  const main = events.find((event) => event.main);
  return (main?.participants ?? []).flatMap(({ role, actorId, name }) =>
    role === 'mentioned' ? [] : [actorId ?? name],
  );
}

const SPELLINGS: readonly (readonly [id: string, language: string, day: string, names: string])[] = [
  [
    'mustafa-al-kadhimi',
    'en',
    '2021-06-30',
    'Mustafa Kazemi|Moustafa al-Kadhemi|Mustafa al-Kazimi|Mustafa Al Kadhimi|Mustapha al-Kadhimi|Mustafa el-Kadhimi|MUSTAFA AL-KADHIMI',
  ],
  [
    'mustafa-al-kadhimi',
    'ar',
    '2021-06-30',
    'مصطفى الكاظمي|مصطفي الكاظمي|مصطفى كاظمي|مُصطفى الكاظمي|مصطفى الكـاظمي',
  ],
  ['mustafa-al-kadhimi', 'fa', '2021-06-30', 'مصطفی الکاظمی|مصطفی کاظمی|مصطفي الكاظمي'],
  ['mustafa-al-kadhimi', 'fr', '2021-06-30', 'Moustafa al-Kazimi|Moustafa Kazimi|Moustafa al-Kadhimi'],
  ['mustafa-al-kadhimi', 'tr', '2021-06-30', 'Mustafa el-Kazımi|Mustafa Kazımi'],
  [
    'fuad-hussein',
    'en',
    '2021-06-30',
    "Fouad Hussain|Fuad Husain|Fu'ad Hussein|Foad Hossein|Fuad Hussien|Dr. Fuad Hussein|Fouad Mohamed Hussein",
  ],
  ['fuad-hussein', 'ar', '2021-06-30', 'فؤاد حسين|فواد حسين|الدكتور فؤاد حسين|فُؤاد حُسين'],
  ['fuad-hussein', 'fa', '2021-06-30', 'فؤاد حسین|فواد حسین|فؤاد حسين'],
  ['fuad-hussein', 'tr', '2021-06-30', 'Fuad Hüseyin|Fuat Hüseyin'],
  [
    'adil-abdul-mahdi',
    'en',
    '2019-06-30',
    'Adil Abdul-Mahdi|Adel Abdel-Mahdi|Adil Abd al-Mahdi|Adel Abdulmahdi|Adil Abdulmehdi',
  ],
  ['adil-abdul-mahdi', 'ar', '2019-06-30', 'عادل عبد المهدي|عادل عبدالمهدي|عادل عبد المهدى'],
  [
    'abdul-amir-al-shammari',
    'en',
    '2023-06-30',
    'Abdul Ameer al-Shammari|Abdulamir al-Shammari|Abd al-Amir al-Shammari|Abdulameer Al-Shammari',
  ],
  ['abdul-amir-al-shammari', 'ar', '2023-06-30', 'عبد الأمير الشمري|عبدالامير الشمري|عبد الامير الشمري'],
  [
    'mohammed-shia-al-sudani',
    'en',
    '2023-06-30',
    "Mohamed Shia' al-Sudani|Muhammad Shia al-Soudani|Mohammad Shia Sudani",
  ],
  ['mohammed-shia-al-sudani', 'fr', '2023-06-30', 'Mohammed Chia al-Soudani|Mohamed Chia Al-Soudani'],
  ['barham-salih', 'en', '2019-06-30', 'Barham Saleh|Barhem Salih|Berham Salih'],
  ['ayad-allawi', 'fr', '2004-09-30', 'Iyad Allaoui|Ayad Allaoui'],
  ['jalal-talabani', 'fr', '2009-06-30', 'Djalal Talabani|Jalal Talabani'],
  ['jalal-talabani', 'tr', '2009-06-30', 'Celal Talabani'],
  ['haider-al-abadi', 'tr', '2016-06-30', 'Haydar el-İbadi|Haydar el-Abadi'],
  ['hoshyar-zebari', 'en', '2006-06-30', 'Hoshiar Zibari|Hoshyar M.M. Zebari'],
  ['juma-inad', 'ar', '2021-06-30', 'جمعة عناد|جمعه عناد|جمعة عناد سعدون'],
  [
    'jens-stoltenberg',
    'ar',
    '2021-06-30',
    'ينس ستولتنبرغ|ينس شتولتنبرغ|ينس ستولتنبرج|ينس ستولتنبرك|ينس ستولتنبيرغ',
  ],
  ['jens-stoltenberg', 'fa', '2021-06-30', 'ینس استولتنبرگ|ینس اشتولتنبرگ'],
  ['nechirvan-barzani', 'ar', '2021-06-30', 'نيجيرفان بارزاني|نێچیرڤان بارزانی'],
];

describe('spellings of one name', () => {
  const rows = SPELLINGS.flatMap(([id, language, day, names]) =>
    names.split('|').map((name) => [name, id, language, day] as const),
  );
  test.each(rows)('%s is %s (%s)', (name, id, language, day) => {
    expect(acting(read(FRAME[language]?.(name) ?? '', language, day))).toContain(id);
  });
});

describe('an office is who held it that day', () => {
  test.each([
    ['the Iraqi foreign minister', '2020-09-16', 'fuad-hussein'],
    ['the Iraqi foreign minister', '2016-10-18', 'ibrahim-al-jaafari'],
    ['the Iraqi prime minister', '2005-09-26', 'ibrahim-al-jaafari'],
    ['the NATO secretary general', '2009-04-08', 'jaap-de-hoop-scheffer'],
    ['the commander of the NATO Mission Iraq', '2021-09-26', 'michael-lollesgaard'],
    ['Iraqi Foreign Minister Hussein', '2020-09-16', 'fuad-hussein'],
    ['Iraqi Defence Minister Obeidi', '2015-03-01', 'khaled-al-obeidi'],
    ['Iraqi Defence Minister Obeidi', '2009-03-01', 'abdul-qadir-al-obeidi'],
    ['Iraqi Prime Minister Mohammed al-Sudani', '2023-06-30', 'mohammed-shia-al-sudani'],
  ])('%s on %s is %s', (who, day, id) => {
    expect(
      acting(
        read(
          `${who[0]?.toUpperCase()}${who.slice(1)} met Turkish officers in Ankara on this day. They spoke of training.`,
          'en',
          day,
        ),
      ),
    ).toContain(id);
  });

  test.each([
    ['ar', 'التقى وزير الخارجية العراقي الأمين العام لحلف الناتو في بروكسل يوم الأربعاء.'],
    [
      'ar',
      'التقى وزير الخارجية العراقي فؤاد محمد حسين الأمين العام لحلف الناتو ستولتنبرغ في بروكسل يوم الأربعاء.',
    ],
    ['fa', 'وزیر امور خارجه عراق روز چهارشنبه با دبیرکل ناتو در بروکسل دیدار کرد.'],
    [
      'fr',
      "Le ministre irakien des Affaires étrangères a rencontré mercredi à Bruxelles le secrétaire général de l'OTAN.",
    ],
    ['tr', 'Irak Dışişleri Bakanı, NATO Genel Sekreteri ile çarşamba günü Brüksel’de görüştü.'],
  ])('in %s too: %s', (language, body) => {
    expect(acting(read(body, language, '2020-09-16')).sort()).toEqual(['fuad-hussein', 'jens-stoltenberg']);
  });
});

describe('short forms after the first full mention', () => {
  const met = 'NATO Secretary General Jens Stoltenberg';
  test.each([
    [
      'the surname',
      `Iraqi Foreign Minister Fuad Hussein arrived in Brussels on Wednesday. Hussein met ${met} there.`,
    ],
    [
      'the surname as the text writes it',
      `Iraqi Foreign Minister Fouad Hussain arrived in Brussels on Wednesday. Hussain met ${met} there.`,
    ],
    ['the office', `Iraqi Foreign Minister Fuad Hussein arrived on Wednesday. The minister met ${met}.`],
    [
      'both men',
      `Iraqi Foreign Minister Fuad Hussein received ${met} on Wednesday. Both men signed an accord.`,
    ],
    ['he', `Iraqi Foreign Minister Fuad Hussein came to Brussels on Wednesday. He met ${met} there.`],
  ])('%s', (_, told) => {
    const found = acting(read(`BRUSSELS, Sept. 16, 2020 (Wire) -- ${told}`, 'en', '2020-09-16'));
    expect(found).toEqual(expect.arrayContaining(['fuad-hussein', 'jens-stoltenberg']));
  });

  test('metonyms are their states', () => {
    const body =
      'BRUSSELS, Sept. 16, 2020 (Wire) -- Baghdad and the Alliance signed an accord on Wednesday. The two sides will train officers.';
    expect(read(body, 'en', '2020-09-16')[0]?.parties).toEqual(['Iraq', 'NATO']);
  });

  test('clitics of Arabic and cases of Turkish stand on the name', () => {
    const ar = 'عقد اجتماع في بروكسل يوم الأربعاء بين ينس ستولتنبرغ وفؤاد حسين.';
    const tr = 'Jens Stoltenberg, Fuad Hüseyin’le çarşamba günü Brüksel’de görüştü.';
    expect(acting(read(ar, 'ar', '2020-09-16')).sort()).toEqual(['fuad-hussein', 'jens-stoltenberg']);
    expect(acting(read(tr, 'tr', '2020-09-16')).sort()).toEqual(['fuad-hussein', 'jens-stoltenberg']);
  });
});

describe('is not taken for a person of the lexicon', () => {
  test.each([
    ['en', 'Fuad Husseini', 'fuad-hussein'],
    ['en', 'Hussein', 'fuad-hussein'],
    ['en', 'Jose Antonio Gurria', 'jose-antonio-aguero-martinez'],
    ['en', 'Mahmoud al-Sudani', 'mohammed-shia-al-sudani'],
    ['ar', 'فؤاد حسينوف', 'fuad-hussein'],
    ['ar', 'علي حسن', 'fuad-hussein'],
  ])('%s: %s', (language, name, id) => {
    const events = read(FRAME[language]?.(name) ?? '', language, '2021-06-30');
    expect(events.flatMap(({ participants }) => participants.map(({ actorId }) => actorId))).not.toContain(
      id,
    );
  });
});
