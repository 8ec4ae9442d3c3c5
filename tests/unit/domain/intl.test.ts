import { dateFormat, distanceInWords, listFormat, placeInWords } from '@/lib/domain/intl';
import { LANGUAGE_FACTS, LANGUAGES } from '@/lib/domain/language';

const NOW = Date.parse('2026-11-28T15:00:00Z');
const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const locale = (language: (typeof LANGUAGES)[number]) => LANGUAGE_FACTS[language].locale;

it.each([
  ['en', '16 September 2020'],
  ['ar', '16 سبتمبر 2020'],
  ['fa', '۱۶ سپتامبر ۲۰۲۰'],
  ['ckb', '١٦ ئەیلوول ٢٠٢٠'],
  ['fr', '16 septembre 2020'],
  ['tr', '16 Eylül 2020'],
] as const)('writes a day in %s in the Gregorian calendar', (language, words) => {
  expect(dateFormat(locale(language), DAY).format(new Date('2020-09-16'))).toBe(words);
});

it('gives Sorani its own months, in a span at both ends', () => {
  const format = dateFormat(locale('ckb'), DAY);
  const span = format.formatRange(new Date('2025-11-28'), new Date('2025-12-02'));
  expect(span).toContain('تشرینی دووەم');
  expect(span).toContain('کانوونی یەکەم');
  for (let month = 0; month < 12; month++)
    expect(format.format(new Date(Date.UTC(2021, month, 15)))).not.toMatch(
      /كانون|شباط|آذار|حزيران|تموز|آب|تشرين/,
    );
});

it.each([
  [NOW - 10_000, '10 seconds ago', '١٠ چرکە لەمەوبەر'],
  [NOW - 180_000, '3 minutes ago', '٣ خولەک لەمەوبەر'],
  ['2026-11-27T14:00:00Z', 'yesterday', '١ ڕۆژ لەمەوبەر'],
  [NOW + 7_200_000, 'in 2 hours', 'دوای ٢ کاتژمێر'],
])('says how far %s lies', (then, english, sorani) => {
  expect(distanceInWords(then, NOW, locale('en'))).toBe(english);
  expect(distanceInWords(then, NOW, locale('ckb'))).toBe(sorani);
});

it('joins names as a language does', () => {
  expect(listFormat(locale('en')).format(['a', 'b', 'c'])).toBe('a, b and c');
  expect(listFormat(locale('ckb')).format(['a', 'b', 'c'])).toBe('a، b و c');
  expect(listFormat(locale('ckb'), 'disjunction').format(['a', 'b'])).toBe('a یان b');
  expect(listFormat(locale('ckb')).format(['a'])).toBe('a');
});

it('keeps the name of a place in its own order', () => {
  const place = { name: 'Joint Force Command Naples (Lago Patria)', country: 'IT' };
  expect(placeInWords(place, locale('en'))).toBe('Joint Force Command Naples (Lago Patria), Italy');
  expect(placeInWords(place, locale('ar'))).toBe(
    '\u2068Joint Force Command Naples (Lago Patria)\u2069، إيطاليا',
  );
  expect(placeInWords({ name: 'Iraq', country: 'IQ' }, locale('en'))).toBe('Iraq');
  expect(placeInWords({ name: '', country: 'NO' }, locale('en'))).toBe('Norway');
  expect(placeInWords({ name: '', country: 'NO' }, locale('fa'))).toBe('نروژ');
});

it('finds numbers, lists and names of states in every language', () => {
  for (const language of LANGUAGES)
    expect(placeInWords({ name: 'x', country: 'IQ' }, locale(language))).not.toMatch(/IQ/);
});
