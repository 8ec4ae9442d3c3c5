/** Single sentences: what grammar does to an act. Each construction with a match and, where there is one, a near miss. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

function codings(body: string): string[] {
  const { events } = extract({ id: 's', title: null, body, publishedOn: '2012-08-06' }, lexicon);
  return events.flatMap(({ participants, cameoRoot }) => {
    const codes = (role: string): string[] =>
      participants.filter((each) => each.role === role).map((each) => each.cameo?.slice(0, 3) ?? '?');
    const from = codes('initiator');
    const to = codes('recipient').length > 0 ? codes('recipient') : from;
    return from.flatMap((source) =>
      to
        .filter((target) => to !== from || target !== source)
        .map((target) => `${source} ${cameoRoot} ${target}`),
    );
  });
}

describe('clauses', () => {
  test.each([
    [
      'relative clause before the verb',
      'Malta, which had met envoys from Tunisia, sued Libya.',
      'MLT 11 LBY',
    ],
    [
      'participle before the verb',
      'Kenyan soldiers, armed with rifles, arrested three Somali men.',
      'KEN 17 SOM',
    ],
    [
      'apposition',
      'The European Union, the biggest donor to Gambia, pledged it ten million euros.',
      'IGO 03 GMB',
    ],
    [
      'date between verb and particle',
      'Chad accused on Monday its neighbour Sudan of treason.',
      'TCD 11 SDN',
    ],
    ['quotation first', '"Return our boats", Oman told Yemen.', 'OMN 10 YEM'],
    ['demand at the end of the sentence', 'Peru must free the sailors, Chile said.', 'CHL 10 PER'],
    ['prompted', 'Gabon shelled a town in Cameroon, prompting Cameroon to recall its envoy.', 'CMR 16 GAB'],
    ['told by what it would do', 'Iran said it would strike back if Oman attacked.', 'IRN 13 OMN'],
    ['purpose', 'Thousands of Poles marched to protest against their government.', 'POL 14 POL'],
    ['causative', 'Uganda had six Rwandan traders deported.', 'UGA 17 RWA'],
    ['raised', 'Laos is said to have expelled two Thai diplomats.', 'LAO 16 THA'],
    ['ditransitive', 'Japan lent Samoa forty million yen.', 'JPN 07 WSM'],
    ['light verb and noun', 'Malawi took Zambia to court on Friday.', 'MWI 11 ZMB'],
    ['object’s noun before a passive verb', 'Sanctions were imposed on Niger by Benin.', 'BEN 16 NER'],
    ['a noun and whose it is', 'Togo’s condemnation of the Ghanaian raid came late.', 'TGO 11 GHA'],
    ['a noun with its agent behind', 'The shelling of a Syrian town by Turkey angered Moscow.', 'TUR 19 SYR'],
  ])('%s', (_what, sentence, coding) => {
    expect(codings(sentence.replaceAll('’', "'"))).toContain(coding);
  });

  test.each([
    ['may', 'Malta may sue Libya.'],
    ['whether', 'Whether Gabon will attack Cameroon is unclear.'],
    ['there is no', 'There is no evidence that Oman armed Yemeni rebels.'],
    ['nature', 'Heavy rain killed six people in Samoa.'],
    ['sport', 'The Zambian team beat Malawi in Lusaka.'],
    ['no object', 'A Danish tourist drowned off Samoa.'],
  ])('nothing is asserted: %s', (_what, sentence) => {
    expect(codings(sentence)).toEqual([]);
  });
});

describe('sides', () => {
  test.each([
    ['two adjectives, one noun', 'Fijian and Samoan sailors trained together.', 'FJI 06 WSM'],
    ['three subjects', 'Chad, Niger and Mali criticised Libya.', 'TCD 11 LBY'],
    ['an adjective of a thing', 'A Kenyan raid on Somali camps angered Oman.', 'KEN 19 SOM'],
    ['pirates take hostage, states impound', 'Somali pirates seized a Danish freighter.', 'SOM 18 DNK'],
    ['states impound', 'Norway seized a Danish freighter.', 'NOR 17 DNK'],
    ['movements of a state', 'ETA threatened to bomb French trains.', 'ESP 13 FRA'],
    ['peoples of a state', 'Chechen gunmen kidnapped a Dutch doctor.', 'RUS 18 NLD'],
    ['at home', 'Bolivian miners rioted against their government.', 'BOL 14 BOL'],
    ['the government', 'Rebels in Chad declared a truce with the government.', 'TCD 08 TCD'],
    ['forces do not visit', 'Two Russian bombers flew near Norwegian airspace.', 'RUS 15 NOR'],
  ])('%s', (_what, sentence, coding) => {
    expect(codings(sentence)).toContain(coding);
  });
});
