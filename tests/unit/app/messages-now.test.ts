import { catalogues } from '@/app/messages/catalogue';
import { en as catalogue } from '@/app/messages/generated/pages';
import { chosenLanesNow, messagesNow, noteTerms } from '@/app/messages/messages-now';
import { translator } from '@/app/messages/translator';
import { LANGUAGES, type Language } from '@/lib/domain/language';
import type { Term } from '@/lib/domain/vocabulary';
import { answering, type RequestFacts } from '@/lib/request';

const term = (change: Partial<Term>): Term => ({
  kind: 'type',
  key: 'meeting',
  labels: {},
  lane: null,
  light: null,
  dark: null,
  version: 1,
  ...change,
});
const REQUEST: Omit<RequestFacts, 'language'> = {
  id: 'request',
  address: '127.0.0.1',
  remember: null,
  calendar: null,
  isStranger: true,
  userId: null,
  refused: null,
  status: null,
  endVisit: () => undefined,
};
afterEach(() => noteTerms([]));

it('calls a term as an administrator has chosen, everything else as ever', () => {
  noteTerms([
    term({ labels: { en: 'Encounter' }, lane: 'decisions' }),
    term({ kind: 'lane', key: 'talks', labels: { en: 'Contacts', fr: 'Échanges' } }),
  ]);
  expect(translator('words.types')('meeting')).toBe('Encounter');
  expect(translator('words.lanes')('talks')).toBe('Contacts');
  expect(translator('words.types')('visit')).toBe(catalogue.words.types.visit);
  expect(messagesNow().words.types.meeting).toBe('Encounter');
  expect(chosenLanesNow()).toEqual({ meeting: 'decisions' });
  expect(catalogue.words.types.meeting).toBe('Meeting');
});

it('calls a term so on pages of the language in which it was named alone', () => {
  noteTerms([term({ labels: { ar: 'لقاء' } })]);
  const calledIn = (language: Language) =>
    answering({ ...REQUEST, language }, () => translator('words.types')('meeting'));
  expect(LANGUAGES.map(calledIn)).toEqual(
    LANGUAGES.map((language) => (language === 'ar' ? 'لقاء' : catalogues[language].words.types.meeting)),
  );
});

it('calls all as the program does where nothing is chosen', () => {
  noteTerms([]);
  expect(messagesNow()).toEqual(catalogue);
  expect(chosenLanesNow()).toEqual({});
});
