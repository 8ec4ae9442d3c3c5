/** One person told in two ways is one: an office and the name behind it, joint offices and their holders; texts of our own. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

function acting(text: string): { initiators: string[]; others: string[] } {
  const body = `OSLO, May 6, 2014 (Reuters) - ${text}`;
  const { events } = extract({ id: 'a', title: null, body, language: 'en' }, lexicon);
  const people = events.find(({ main }) => main)?.participants ?? [];
  const names = (roles: readonly string[]): string[] =>
    people.filter(({ role }) => roles.includes(role)).map(({ name }) => name);
  return { initiators: names(['initiator']), others: names(['recipient', 'participant']) };
}

describe('holders of joint offices, named behind the states', () => {
  test('are those who act, and nobody who holds the office by our lists', () => {
    const { initiators, others } = acting(
      'The foreign ministers of Egypt and Jordan, Anders Holm and Mette Dahl, met in Cairo on Sunday.',
    );
    expect(initiators).toEqual(['Anders Holm', 'Mette Dahl']);
    expect(others).toEqual([]);
  });

  test('near miss: two names that no comma puts beside the states', () => {
    const { initiators, others } = acting(
      'The foreign ministers of Egypt and Jordan met Anders Holm and Mette Dahl in Cairo on Sunday.',
    );
    expect(initiators).toHaveLength(2);
    expect(others).toEqual(['Anders Holm', 'Mette Dahl']);
  });
});

describe('an office and the name right behind its complement', () => {
  test.each([
    ['the Norwegian Ambassador to Nairobi Mr. Anders Holm'],
    ["the chargé d'affaires of the Norwegian Embassy in Nairobi Mr. Anders Holm"],
  ])('%s is one person', (words) => {
    const { others } = acting(`The Foreign Ministry of Kenya summoned ${words} on Monday.`);
    expect(others).toEqual(['Anders Holm']);
  });

  test('near miss: an ambassador and somebody else', () => {
    const { others } = acting(
      'The Foreign Ministry of Kenya summoned the Norwegian ambassador to Nairobi and Danish consul Anders Holm on Monday.',
    );
    expect(others).toContain('Ambassador of Norway to Kenya');
  });
});

describe('an office without a name, and the name with which a later sentence opens', () => {
  test('are one person', () => {
    const { initiators } = acting(
      'The Iraqi trade minister arrived in Oslo on Monday. Mr Khalid Hamdan will stay until Friday.',
    );
    expect(initiators).toEqual(['Khalid Hamdan']);
  });

  test('near miss: a person of whom the sentence says who that is', () => {
    const { initiators } = acting(
      'The Iraqi trade minister arrived in Oslo on Monday. Khalid Hamdan, a farmer, watched him leave the airport.',
    );
    expect(initiators).toEqual(['Minister of Trade of Iraq']);
  });
});

describe('whoever is expelled', () => {
  test('is no doer: the state from which one is expelled expels', () => {
    const { initiators, others } = acting('Three Norwegian diplomats were expelled from Kenya on Monday.');
    expect(initiators).toEqual(['Kenya']);
    expect(others).toEqual(['Norway']);
  });

  test('near miss: where somebody is said to expel, the one whence it happens does not', () => {
    const { initiators } = acting(
      'Three Norwegian diplomats were expelled by Kenya from their embassy on Monday.',
    );
    expect(initiators).toEqual(['Kenya']);
  });
});
