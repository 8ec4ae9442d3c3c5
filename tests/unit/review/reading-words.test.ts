import { dateRuleWords } from '@/app/admin/date-rule-words';
import { warningLabel } from '@/app/admin/warning-label';
import { sayInWords } from '@/app/messages/field-words';
import { en as catalogue } from '@/app/messages/generated/pages';
import type { Explanation } from '@/lib/domain/explanation';
import { STAGES } from '@/lib/extraction/finders/dates/stages';

it('says in plain words what each date rule does: a new rule gets a line in date-rules.en.json', () => {
  const rules = new Set(STAGES.flat().map(({ name }) => name));
  expect([...rules].filter((name) => !(name in catalogue.dateRules))).toEqual([]);
});

it('names a rule without words by its id', () => {
  const dates = [{ rule: 'day-month-year' }, { rule: 'brand-new' }];
  expect(dateRuleWords({ sentences: [{ dates }] } as unknown as Explanation)).toEqual({
    'day-month-year': catalogue.dateRules['day-month-year'],
    'brand-new': 'Read by a rule named “brand new”.',
  });
});

it('never shows a warning by its code', () => {
  expect(warningLabel('post-not-held')).toBe('A post that another held that day');
  expect(warningLabel('not-thought-of-yet')).toBe('To look at twice');
});

it.each([
  ['date', '2021-05-05', '5 May 2021'],
  ['date', 'some day', 'some day'],
  ['type', 'call', 'Call'],
  ['status', 'cancelled', 'Called off'],
  ['location', 'Mons', 'Mons'],
])('says a %s that reads %s in words', (field, says, words) => {
  expect(sayInWords(field, says)).toBe(words);
});
