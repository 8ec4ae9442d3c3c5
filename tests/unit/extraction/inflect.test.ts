import { describe, expect, test } from '@jest/globals';
import { inflect as arabic } from '@/lib/extraction/lexicon/ar/inflect';
import { inflect as persian } from '@/lib/extraction/lexicon/fa/inflect';
import { inflect as french } from '@/lib/extraction/lexicon/fr/inflect';
import type { VerbForm } from '@/lib/extraction/lexicon/language-pack';
import { inflect as turkish } from '@/lib/extraction/lexicon/tr/inflect';
import { foldWord } from '@/lib/extraction/text/fold';

function tenseOf(forms: VerbForm[], form: string): string | undefined {
  return forms.find((each) => foldWord(each.form) === foldWord(form))?.tense;
}

describe('forms of verbs', () => {
  test.each([
    [arabic('التقى'), 'التقت', 'past'],
    [arabic('التقى'), 'سيلتقي', 'future'],
    [arabic('بحث'), 'يبحثون', 'present'],
    [persian('کردن'), 'می‌کند', 'present'],
    [persian('کردن'), 'نکرد', 'negated'],
    [persian('کردن'), 'کنند', 'subjunctive'],
    [turkish('görüş'), 'görüştü', 'past'],
    [turkish('görüş'), 'görüşecek', 'future'],
    [turkish('görüş'), 'görüşmedi', 'negated'],
    [turkish('et'), 'ediyor', 'present'],
    [french('recevoir'), 'reçu', 'participle'],
    [french('rencontrer'), 'rencontrera', 'future'],
    [french('rencontrer'), 'rencontrerait', 'conditional'],
  ])('%#: %s', (forms, form, tense) => {
    expect(tenseOf(forms, form)).toBe(tense);
  });

  test('a verb that is not in the table is refused', () => {
    expect(() => arabic('كتب')).toThrow('كتب');
    expect(() => persian('خوردن')).toThrow('خوردن');
  });
});
