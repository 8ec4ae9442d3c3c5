/** Single sentences, coded for what they assert: source, CAMEO root, target. For each root a match and a near miss. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

/** "AAA 17 BBB" for each source and target of each event; mutual acts give both directions. */
function codings(body: string): string[] {
  const { events } = extract({ id: 's', title: null, body, publishedOn: '2008-08-06' }, lexicon);
  return events.flatMap(({ participants, cameoRoot }) => {
    const codes = (role: string): string[] =>
      participants.filter((each) => each.role === role).map((each) => each.cameo?.slice(0, 3) ?? '?');
    const from = codes('initiator');
    const to = codes('recipient');
    return to.length > 0
      ? from.flatMap((source) => to.map((target) => `${source} ${cameoRoot} ${target}`))
      : from.flatMap((source) =>
          from.filter((other) => other !== source).map((target) => `${source} ${cameoRoot} ${target}`),
        );
  });
}

describe('each CAMEO root', () => {
  test.each([
    ['Mali expressed sorrow for the victims of the floods in Niger.', 'MLI 01 NER'],
    ['Kuwait asked France for help in clearing mines.', 'KWT 02 FRA'],
    ['Uganda is ready to negotiate with Kenyan officials.', 'UGA 03 KEN'],
    ['Brazilian envoys mediated between Peru and Ecuador.', 'BRA 04 PER'],
    ['Serbia recognised the independence of Montenegro.', 'SRB 05 MNE'],
    ['Vietnam shared intelligence with Australia about the smugglers.', 'VNM 06 AUS'],
    ['Chinese rescue workers delivered food to Pakistan.', 'CHN 07 PAK'],
    ['The pirates released a Filipino crew after a ransom was paid.', '--- 08 PHL'],
    ['UN inspectors are investigating abuses by Congolese soldiers.', 'IGO 09 COD'],
    ['Bolivia demanded that Chile return the land.', 'BOL 10 CHL'],
    ['Rwanda sued Belgium over the deaths.', 'RWA 11 BEL'],
    ['Bahrain denied entry to an Iranian cleric.', 'BHR 12 IRN'],
    ['Hutu rebels threatened to kill French hostages.', 'RWA 13 FRA'],
    ['Thousands of Iraqis demonstrated in Baghdad against US troops.', 'IRQ 14 USA'],
    ['Bangladesh deployed troops along its border with Myanmar.', 'BGD 15 MMR'],
    ['Venezuela broke off diplomatic relations with Colombia.', 'VEN 16 COL'],
    ['Kenyan police arrested three Ugandan men, officials said Friday.', 'KEN 17 UGA'],
    ['Somali pirates hijacked a Danish ship.', 'SOM 18 DNK'],
    ['Turkish warplanes bombed Iranian positions overnight.', 'TUR 19 IRN'],
    ['Serbian forces committed atrocities against Croatian villagers.', 'SRB 20 HRV'],
  ])('%s', (sentence, coding) => {
    expect(codings(sentence)).toContain(coding);
  });

  test.each([
    ['01: a hope is no act', 'Mali hopes the floods in Niger will recede.'],
    ['02: not asked', 'Kuwait did not ask France for help.'],
    ['03: no readiness', 'Uganda may negotiate with Kenyan officials.'],
    ['04: nobody between', 'Brazilian envoys slept well in their hotel.'],
    ['05: a supposition', 'If Serbia recognised Montenegro, trade would grow.'],
    ['06: intelligence of another kind', 'The intelligence of dolphins fascinates Australian children.'],
    ['07: not given', 'Chinese workers failed to deliver food to Pakistan.'],
    ['08: a release of songs', 'The release of the album pleased its fans.'],
    ['09: nobody investigated', 'UN inspectors may investigate Congolese soldiers.'],
    ['10: high demand', 'Demand for copper in Chile was high.'],
    ['11: no suit', 'Rwanda might sue Belgium.'],
    ['12: an entry', 'The Iranian entry won the film prize in Bahrain.'],
    ['13: no threat', 'The storm could reach the French coast.'],
    ['14: shown, not protested', 'The device worked well.'],
    ['15: a parachute', 'Bangladesh might deploy troops along its border with Myanmar.'],
    ['16: broken glass', 'The glass broke in Bogota.'],
    ['17: not arrested', 'Kenyan police did not arrest the Ugandan men.'],
    ['18: a day before, not asserted', 'The meeting ended a day before pirates hijacked a Danish ship.'],
    ['19: might bomb', 'Turkish warplanes could bomb Iranian positions.'],
    ['20: no massacre', 'Serbian forces did not massacre Croatian villagers.'],
  ])('near miss of %s', (_what, sentence) => {
    expect(codings(sentence)).toEqual([]);
  });
});

describe('words that govern an act', () => {
  test.each([
    ['a claim about another accuses him', 'Peru said Chile had attacked Bolivia.', 'PER 11 CHL'],
    [
      'what one says of oneself is the act',
      'Peru said it would send troops to the border with Chile.',
      'PER 15 CHL',
    ],
    ['a wish for another’s act appeals', 'Norway wants Sweden to help Finland.', 'NOR 02 SWE'],
    ['a wish for one’s own act intends', 'Norway wants to help Finland.', 'NOR 03 FIN'],
    ['refused', 'Putin has refused to meet Saakashvili.', 'RUS 12 GEO'],
    ['will not', 'Iran said it would not give access to Japan.', 'IRN 12 JPN'],
    ['what lies ahead keeps its code', 'Canada will supply arms to Latvia.', 'CAN 07 LVA'],
    ['passive', 'An American citizen was murdered by a Pakistani man in Karachi.', 'USA'],
    ['a short sentence is still English', 'Myanmar seized a Thai trawler.', 'MMR 17 THA'],
    ['nominal', 'The killing of a British aid worker by Somali gunmen has shocked London.', 'SOM 18 GBR'],
    [
      'a clause beside the main one is closed',
      'Bush, speaking in Seoul, urged Laos to free the men.',
      'USA 02 LAO',
    ],
    ['no doer but a place', 'There were six Italian soldiers killed in Lebanon.', 'LBN 19 ITA'],
    [
      'a participle before the verb',
      'The Kenyan men sought for the raid were freed by Eritrea.',
      'ERI 08 KEN',
    ],
  ])('%s', (_what, sentence, coding) => {
    expect(codings(sentence).join('; ')).toContain(coding);
  });

  test('mutual acts stand for both directions', () => {
    expect(codings('Iran held negotiations with Oman.')).toEqual(['IRN 04 OMN', 'OMN 04 IRN']);
  });

  test('forces repress, crowds riot', () => {
    const found = codings('French police clashed with Turkish protesters.');
    expect(found).toEqual(['FRA 17 TUR', 'TUR 14 FRA']);
  });

  test('roles come from the nouns', () => {
    const { events } = extract(
      {
        id: 'r',
        title: null,
        body: 'A court in Kenya sentenced two Ugandan men.',
        publishedOn: '2008-08-06',
      },
      lexicon,
    );
    expect(events[0]?.participants.map(({ role, cameo }) => [role, cameo])).toEqual([
      ['initiator', 'KENJUD'],
      ['recipient', 'UGACVL'],
    ]);
  });

  test('two sentences are an article: a future act is then intent', () => {
    const body = 'Canada will supply arms to Latvia on Friday. The arms are new.';
    const { events } = extract({ id: 'a', title: null, body, publishedOn: '2008-08-06' }, lexicon);
    expect(events[0]).toMatchObject({ main: true, type: 'planned', cameoRoot: '03' });
  });
});
