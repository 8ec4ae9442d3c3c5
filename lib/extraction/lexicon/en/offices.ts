/** English names of offices. The canonical office is the one that the starter data's posts use. */
import type { OfficeRow } from '../language-pack';
import { DEPARTMENTS, SECOND_DEPARTMENTS } from './departments';
import { FURTHER_OFFICES } from './offices-further';

const row = (office: string, cameo: string, forms: string): OfficeRow => ({
  office,
  cameo,
  forms: forms.split(','),
});

function ministers(): OfficeRow[] {
  return DEPARTMENTS.flatMap(([name, before, after, cameo]) => {
    const a = before.split(',');
    const b = after.split(',');
    const forms = [
      ...a.flatMap((word) => [
        `${word} minister`,
        `${word} secretary`,
        `${word} cabinet secretary`,
        ...SECOND_DEPARTMENTS.map((second) => `${word} and ${second} minister`),
      ]),
      ...b.flatMap((word) => [
        `minister of ${word}`,
        `minister for ${word}`,
        ...SECOND_DEPARTMENTS.flatMap((second) => [
          `minister of ${word} and ${second}`,
          `minister for ${word} and ${second}`,
        ]),
        `secretary of state for ${word}`,
        `secretary for ${word}`,
        `cabinet secretary for ${word}`,
        `secretary of ${word}`,
      ]),
    ].filter((form) => !/^(trade and industry|foreign|war) secretary$/.test(form));
    const office = name === 'Trade' ? 'Minister of Trade' : `Minister of ${name}`;
    return [
      { office, cameo, forms },
      {
        office: `Deputy ${office}`,
        cameo,
        forms: forms
          .filter((form) => !form.includes(' and '))
          .flatMap((form) => [
            `deputy ${form}`,
            `vice ${form}`,
            `assistant ${form}`,
            ...(form.endsWith(' minister') && !form.startsWith('minister')
              ? [`${form.slice(0, -9)} vice minister`, `vice-${form}`, `${form.slice(0, -9)} deputy minister`]
              : []),
          ]),
      },
      {
        office: `Minister of State for ${name}`,
        cameo,
        forms: [
          ...b.flatMap((word) => [`minister of state for ${word}`, `state minister for ${word}`]),
          ...a.flatMap((word) => [`junior ${word} minister`, `${word} state minister`]),
        ],
      },
    ];
  });
}

const SINGULAR: readonly OfficeRow[] = [
  ...FURTHER_OFFICES,
  ...ministers(),
  row(
    'Minister of Foreign Affairs',
    'GOV',
    'foreign secretary,top diplomat,chief diplomat,external affairs minister,fm',
  ),
  row('Secretary of State', 'GOV', 'secretary of state,state secretary'),
  row(
    'Secretary of Defense',
    'GOVMIL',
    'secretary of defense,defense secretary,defence secretary,defense chief,pentagon chief',
  ),
  row('Minister of Defence', 'GOVMIL', 'defence chief'),
  row('Deputy Secretary of State', 'GOV', 'deputy secretary of state'),
  row(
    'Assistant Secretary of State',
    'GOV',
    'assistant secretary of state,undersecretary of state,under secretary of state',
  ),
  row('President', 'GOV', 'president,state president,interim president,acting president,head of state'),
  row('Vice President', 'GOV', 'vice president,vice-president,deputy president'),
  row('President-elect', 'GOV', 'president-elect,president elect'),
  row(
    'Prime Minister',
    'GOV',
    'prime minister,premier,pm,head of government,caretaker prime minister,interim prime minister',
  ),
  row(
    'Deputy Prime Minister',
    'GOV',
    'deputy prime minister,vice prime minister,vice premier,vice-premier,deputy premier,first deputy prime minister',
  ),
  row('Chancellor', 'GOV', 'chancellor,federal chancellor'),
  row('Vice Chancellor', 'GOV', 'vice chancellor'),
  row('Taoiseach', 'GOV', 'taoiseach'),
  row('King', 'GOV', 'king'),
  row('Queen', 'GOV', 'queen'),
  row('Crown Prince', 'GOV', 'crown prince'),
  row('Prince', 'GOV', 'prince'),
  row('Emir', 'GOV', 'emir,amir'),
  row('Sultan', 'GOV', 'sultan'),
  row('Emperor', 'GOV', 'emperor'),
  row('Pope', 'GOV', 'pope'),
  row('Supreme Leader', 'GOV', 'supreme leader'),
  row('Leader', 'GOV', 'leader,top leader,paramount leader,military ruler'),
  row('State Councilor', 'GOV', 'state councilor,state councillor'),
  row(
    'General Secretary',
    'GOV',
    'general secretary,party chief,party leader,party secretary,communist party leader,democratic party chief,democratic party leader',
  ),
  row('Chief Executive', 'GOV', 'chief executive,chief executive-designate'),
  row('Secretary General', '', 'secretary general,secretary-general,sec-gen,secgen'),
  row('Deputy Secretary General', '', 'deputy secretary general,deputy secretary-general'),
  row(
    'Assistant Secretary General',
    '',
    'assistant secretary general,assistant secretary-general,deputy assistant secretary general,under secretary-general,under-secretary-general,undersecretary general',
  ),
  row('Director General', '', 'director general,director-general,executive director,managing director'),
  row('Chief', '', 'chief,head,boss'),
  row('Commissioner', '', 'commissioner'),
  row(
    'High Representative for Foreign Affairs and Security Policy',
    '',
    'high representative,foreign policy chief,foreign-policy chief,high representative for foreign affairs,high representative for foreign affairs and security policy',
  ),
  row(
    'President of the European Commission',
    '',
    'commission president,european commission president,president of the european commission,european commission chief,commission chief,ec president',
  ),
  row(
    'President of the European Council',
    '',
    'council president,european council president,president of the european council,european council chief',
  ),
  row(
    'President of the European Parliament',
    'LEG',
    'european parliament president,president of the european parliament',
  ),
  row(
    'Special Envoy',
    'GOV',
    'special envoy,envoy,peace envoy,special representative,mediator,special coordinator,emissary,chief negotiator,top negotiator,negotiator',
  ),
  row('Ambassador', 'GOV', 'ambassador,permanent representative,high commissioner to'),
  row("Chargé d'Affaires", 'GOV', "charge d'affaires,chargé d'affaires"),
  row('Consul General', 'GOV', 'consul general,consul'),
  row(
    'National Security Adviser',
    'GOV',
    'national security adviser,national security advisor,security adviser,security advisor',
  ),
  row(
    'Adviser',
    'GOV',
    'adviser,advisor,senior adviser,presidential adviser,presidential aide,aide,top aide',
  ),
  row('Trade Representative', 'GOV', 'trade representative'),
  row('Deputy Trade Representative', 'GOV', 'deputy trade representative,deputy U.S. trade representative'),
  row('Foreign Secretary', 'GOV', 'permanent secretary'),
  row('Secretary', 'GOV', 'secretary,executive secretary'),
  row('Cabinet Secretary', 'GOV', 'cabinet secretary,chief cabinet secretary'),
  row('Minister', 'GOV', 'minister,state minister,minister of state,cabinet minister,special assistant'),
  row('Deputy Minister', 'GOV', 'deputy minister,vice minister,undersecretary,assistant minister'),
  row(
    'Spokesperson',
    'GOV',
    'spokesman,spokeswoman,spokesperson,chief spokesman,press secretary,acting spokesman,deputy spokesman,presidential spokesman,government spokesman,chief spokesperson',
  ),
  row(
    'Speaker of Parliament',
    'LEG',
    'speaker,parliament speaker,speaker of parliament,parliamentary speaker,house speaker',
  ),
  row('Counterpart', 'GOV', 'counterpart,counterparts,opposite number,opposite numbers'),
  row('Senator', 'LEG', 'senator,congressman,congresswoman,lawmaker,legislator,deputy speaker'),
  row('Member of the European Parliament', 'LEG', 'mep'),
  row(
    'Chief of Staff',
    'MIL',
    'chief of staff,army chief,chief of the general staff,chief of general staff,military chief,armed forces chief,chief of defence,chief of the defence staff',
  ),
  row(
    'Chairman of the Joint Chiefs of Staff',
    'MIL',
    'chairman of the joint chiefs of staff,joint chiefs chairman',
  ),
  row(
    'Commander',
    'MIL',
    'commander,commander in chief,commander-in-chief,top commander,military commander,force commander',
  ),
  row('Supreme Allied Commander Europe', 'MIL', 'supreme allied commander europe,saceur'),
  row('General', 'MIL', 'army general'),
  row('Chairman', '', 'chairman,chairwoman,chairperson,chair'),
  row('Governor', 'GOV', 'governor,mayor'),
  row('Judge', 'JUD', 'judge,chief justice,chief prosecutor,prosecutor'),
  row('Nobel Laureate', '', 'nobel laureate'),
  row('Chief Inspector', '', 'chief inspector,chief weapons inspector,chief arms inspector'),
];

/** "presidents", "foreign ministers", "ministers of defence", "secretaries-general": the word that bears the office. */
function pluralOf(form: string): string | null {
  const words = form.split(' ');
  const at = words.findIndex((word) => PLURALS[word] !== undefined);
  return at < 0 ? null : words.map((word, i) => (i === at ? (PLURALS[word] as string) : word)).join(' ');
}

const PLURALS: Readonly<Record<string, string>> = {
  president: 'presidents',
  minister: 'ministers',
  premier: 'premiers',
  chancellor: 'chancellors',
  king: 'kings',
  secretary: 'secretaries',
  ambassador: 'ambassadors',
  commissioner: 'commissioners',
  adviser: 'advisers',
  speaker: 'speakers',
  governor: 'governors',
  counterpart: 'counterparts',
};

/** The plural words by which `refiners/plural-offices.ts` knows an office of several. */
export const PLURAL_OFFICES: readonly string[] = Object.values(PLURALS);

export const OFFICES: readonly OfficeRow[] = [
  ...SINGULAR,
  ...SINGULAR.map((one) => ({
    ...one,
    forms: one.forms.flatMap((form) => {
      const several = pluralOf(form);
      return several === null || /^(minister|secretar|speaker|governor|adviser|king)\w*$/.test(several)
        ? []
        : [several];
    }),
  })),
];
