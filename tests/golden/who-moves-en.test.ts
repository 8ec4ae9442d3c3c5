/** Who acts, where the sentence of the act leaves it open or another sentence tells it again; articles in our own words. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

/** Names of the main event by role. */
function rolesOf(body: string): Record<string, string[]> {
  const { events } = extract({ id: 'a', title: null, body, publishedOn: null, language: 'en' }, lexicon);
  const roles: Record<string, string[]> = {};
  for (const { name, role } of events.find(({ main }) => main)?.participants ?? [])
    roles[role] = [...(roles[role] ?? []), name];
  return roles;
}

describe('both sides of what two do together', () => {
  test('act where it is called off', () => {
    const { initiator, recipient } = rolesOf(
      'NAIROBI, March 3, 2021 (Wire) -- A summit between Kenyan President Uhuru Kenyatta and Ugandan President Yoweri Museveni was postponed on Wednesday. No reason was given.',
    );
    expect(initiator).toEqual(['Uhuru Kenyatta', 'Yoweri Museveni']);
    expect(recipient).toBeUndefined();
  });

  test('do not where one goes to the other', () => {
    const { initiator, recipient } = rolesOf(
      'NAIROBI, March 3, 2021 (Wire) -- Ugandan President Yoweri Museveni postponed his visit to Kenya on Wednesday. No reason was given.',
    );
    expect(initiator).toEqual(['Yoweri Museveni']);
    expect(recipient).toEqual(['Kenya']);
  });
});

describe('whoever tells an act again for its side', () => {
  test('has condemned it too, and the state of the lead stays the one who condemns', () => {
    const { initiator, participant } = rolesOf(
      'LIMA, March 3, 2021 (Wire) -- Peru condemned on Wednesday the bombing of a market in Mali. President Francisco Sagasti strongly condemned the attack. Forty people died.',
    );
    expect(initiator).toEqual(['Peru']);
    expect(participant).toContain('Francisco Sagasti');
  });

  test('stands in for it where the accord is signed by name', () => {
    const { initiator } = rolesOf(
      'LIMA, March 3, 2021 (Wire) -- Peru and Chile signed an accord on fishing on Wednesday. The accord was signed by Peruvian Foreign Minister Elizabeth Astete and Chilean Foreign Minister Andres Allamand.',
    );
    expect(initiator).toEqual(['Elizabeth Astete', 'Andres Allamand']);
  });
});
