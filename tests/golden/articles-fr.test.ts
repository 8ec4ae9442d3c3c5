/** Sentences as French agencies word them, written for this test. */
import { describe, expect, test } from '@jest/globals';
import { mainEventReader } from '../support/main-event';

const main = mainEventReader('fr');

describe('acts in French prose', () => {
  test.each([
    [
      "Le ministre irakien des Affaires étrangères, Fouad Hussein, a rencontré lundi à Bruxelles le secrétaire général de l'Otan, Mark Rutte.",
      '2025-02-19',
      '2025-02-17 meeting Fuad Hussein > Mark Rutte | Iraq NATO',
    ],
    [
      'BAGDAD, 12 mars (AFP) - Le président français Emmanuel Macron est arrivé mardi à Bagdad pour une visite de deux jours.',
      '2024-03-12',
      '2024-03-12/2024-03-13 visit Emmanuel Macron > Iraq | France Iraq',
    ],
    [
      "Le Premier ministre britannique Keir Starmer s'est entretenu par téléphone avec le président ukrainien Volodymyr Zelensky.",
      '2025-03-01',
      '2025-03-01~ call Keir Starmer > Volodymyr Zelensky | Ukraine United Kingdom',
    ],
    [
      "La France et l'Allemagne ont signé jeudi un accord de défense à Berlin.",
      '2025-05-08',
      '2025-05-08 agreement France + Germany | France Germany',
    ],
    [
      "L'Iran a convoqué l'ambassadeur de Suède à Téhéran.",
      '2023-07-20',
      '2023-07-20~ protest Iran > Ambassador of Sweden to Iran | Iran Sweden',
    ],
    [
      'Les Etats-Unis ont imposé de nouvelles sanctions contre la Russie.',
      '2024-02-23',
      '2024-02-23~ sanction United States > Russia | Russia United States',
    ],
    [
      'Le chef de la diplomatie turque Hakan Fidan se rendra samedi à Téhéran.',
      '2024-01-04',
      '2024-01-06 planned Hakan Fidan > Iran | Iran Türkiye',
    ],
    [
      'La visite du président turc à Washington a été reportée.',
      '2024-04-26',
      '2024-04-26~ cancelled Recep Tayyip Erdoğan > United States | Türkiye United States',
    ],
    [
      "Le Niger a expulsé l'ambassadeur de France.",
      '2023-08-25',
      '2023-08-25~ expulsion Niger > Ambassador of France to Niger | France Niger',
    ],
    [
      'La Russie a livré une aide humanitaire à la Syrie.',
      '2023-02-10',
      '2023-02-10~ aid Russia > Syria | Russia Syria',
    ],
    [
      'Le ministre allemand de la Défense, Boris Pistorius, a été reçu mercredi à Erbil par le président de la région du Kurdistan, Nechirvan Barzani.',
      '2024-03-06',
      '2024-03-06 meeting Nechirvan Barzani > Boris Pistorius | Germany Iraq',
    ],
    [
      "PARIS (AFP) - Emmanuel Macron a reçu vendredi à l'Élysée le Premier ministre irakien Mohammed Chia al-Soudani. Les deux dirigeants ont discuté de la lutte contre le groupe Etat islamique.",
      '2024-03-18',
      '2024-03-15 meeting Emmanuel Macron > Mohammed Shia al-Sudani | France Iraq',
    ],
    [
      "Le secrétaire d'État américain Antony Blinken est attendu mercredi à Bagdad, a annoncé lundi le département d'État.",
      '2024-12-09',
      '2024-12-09 planned Antony Blinken > Iraq | Iraq United States',
    ],
    [
      "L'Union européenne a adopté lundi un nouveau train de sanctions contre l'Iran.",
      '2024-10-14',
      '2024-10-14 sanction European Union > Iran | European Union Iran',
    ],
    [
      'Moscou et Damas signent un accord de coopération militaire',
      '2017-01-20',
      '2017-01-20~ agreement Russia + Syria | Russia Syria',
    ],
    [
      'Le roi Abdallah II de Jordanie et le président égyptien Abdel Fattah al-Sissi ont eu un entretien téléphonique mardi.',
      '2024-10-14',
      '2024-10-08 call Abdullah II of Jordan + Abdel Fattah al-Sisi | Egypt Jordan',
    ],
    [
      "L'Allemagne a promis une aide de 50 millions d'euros à la Jordanie.",
      '2024-01-21',
      '2024-01-21~ aid Germany > Jordan | Germany Jordan',
    ],
    [
      'La ministre belge des Affaires étrangères Hadja Lahbib a remercié le Qatar pour sa médiation.',
      '2024-01-21',
      '2024-01-21~ statement Hadja Lahbib > Qatar | Belgium Qatar',
    ],
    [
      "L'Otan a lancé lundi une mission d'entraînement en Irak.",
      '2018-10-29',
      '2018-10-29 mission NATO > Iraq | Iraq NATO',
    ],
  ])('%s', (text, day, expected) => {
    expect(main(text, day)).toBe(expected);
  });

  test.each([
    ["Le ministre n'a pas rencontré son homologue américain."],
    ['Paris pourrait suspendre son aide au Niger.'],
    ['Le cours du pétrole a reculé mardi à Londres.'],
    ["L'équipe de France a battu l'Italie mardi à Rome."],
  ])('no event: %s', (text) => {
    expect(main(text, '2025-01-15')).toBe('none');
  });
});

describe('shared adjectives, announced acts and demonstrations in French', () => {
  test.each([
    [
      'Les chefs de la diplomatie russe et turc se sont rencontrés à Antalya.',
      '2025-03-12',
      '2025-03-12~ meeting Sergei Lavrov + Hakan Fidan | Russia Türkiye',
    ],
    [
      "L'Algérie a rappelé son ambassadeur à Paris pour consultations.",
      '2025-03-12',
      '2025-03-12~ decision Algeria > France | Algeria France',
    ],
    [
      'La Chine a condamné les frappes israéliennes.',
      '2025-03-12',
      '2025-03-12~ condemnation China > Israel | China Israel',
    ],
    [
      'Une rencontre entre Emmanuel Macron et Abdelmadjid Tebboune est prévue dimanche à Oran.',
      '2025-03-12',
      '2025-03-16 planned Emmanuel Macron + Abdelmadjid Tebboune | Algeria France',
    ],
    [
      "Des centaines de personnes ont manifesté lundi à Nairobi devant l'ambassade d'Ouganda.",
      '2025-03-12',
      '2025-03-10 protest Kenyan demonstrators > Uganda | Kenya Uganda',
    ],
    [
      'Plusieurs milliers de personnes se sont rassemblées mardi à Téhéran pour une manifestation anti-américaine.',
      '2025-03-12',
      '2025-03-11 protest Iranian demonstrators > United States | Iran United States',
    ],
  ])('%s', (text, day, expected) => {
    expect(main(text, day)).toBe(expected);
  });

  test.each([
    [
      'Le sélectionneur et les joueurs ont rencontré la presse avant le match de football France-Maroc au stade.',
    ],
    ["Le gouvernement n'a pas rappelé son ambassadeur."],
  ])('no event: %s', (text) => {
    expect(main(text, '2025-03-12')).toBe('none');
  });
});
