/** English names of offices and organs. The canonical office is the one that the starter data's posts use. */
import type { OfficeRow, OrganRow } from '../language-pack';

const row = (office: string, cameo: string, forms: string): OfficeRow => ({
  office,
  cameo,
  forms: forms.split(','),
});

/** Departments of government: canonical name, adjective forms before "minister", forms after "of". */
const DEPARTMENTS: ReadonlyArray<readonly [name: string, before: string, after: string, cameo: string]> = [
  [
    'Foreign Affairs',
    'foreign,external affairs,foreign affairs',
    'foreign affairs,foreign relations,external affairs,external relations',
    'GOV',
  ],
  [
    'Defence',
    'defence,defense,national defence,war',
    'defence,defense,national defence,national defense',
    'GOVMIL',
  ],
  ['Interior', 'interior,home,home affairs', 'the interior,interior,home affairs,internal affairs', 'GOV'],
  ['Finance', 'finance,treasury', 'finance', 'GOV'],
  [
    'Trade',
    'trade,commerce,foreign trade,trade and industry',
    'trade,commerce,foreign trade,trade and industry,trade and economic development,economic development and trade,industry and trade',
    'GOV',
  ],
  ['Economy', 'economy,economic affairs,economics', 'economy,the economy,economic affairs', 'GOV'],
  ['Energy', 'energy,oil,petroleum,power', 'energy,oil,petroleum,electricity', 'GOV'],
  ['Justice', 'justice', 'justice', 'GOVJUD'],
  ['Health', 'health', 'health', 'GOVHLH'],
  ['Education', 'education,higher education', 'education', 'GOVEDU'],
  ['Agriculture', 'agriculture,farm', 'agriculture', 'GOVAGR'],
  ['Transport', 'transport,transportation', 'transport,transportation', 'GOV'],
  ['Industry', 'industry', 'industry', 'GOV'],
  ['Culture', 'culture', 'culture', 'GOV'],
  ['Environment', 'environment', 'environment,the environment', 'GOV'],
  ['Information', 'information', 'information', 'GOVMED'],
  ['Security', 'security,public security', 'security,public security,state security', 'GOV'],
  [
    'Development Cooperation',
    'development,development cooperation,international development',
    'development cooperation,development co-operation,international development,international cooperation',
    'GOV',
  ],
  ['European Affairs', 'europe,european affairs', 'european affairs', 'GOV'],
  ['Labour', 'labour,labor', 'labour,labor', 'GOVLAB'],
  ['Planning', 'planning', 'planning', 'GOV'],
  ['Water Resources', 'water,water resources,irrigation', 'water resources,irrigation,water', 'GOV'],
  ['Tourism', 'tourism', 'tourism', 'GOV'],
];

function ministers(): OfficeRow[] {
  return DEPARTMENTS.flatMap(([name, before, after, cameo]) => {
    const a = before.split(',');
    const b = after.split(',');
    const forms = [
      ...a.flatMap((word) => [`${word} minister`, `${word} secretary`]),
      ...b.flatMap((word) => [
        `minister of ${word}`,
        `minister for ${word}`,
        `secretary of state for ${word}`,
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
        forms: forms.flatMap((form) => [
          `deputy ${form}`,
          `vice ${form}`,
          `assistant ${form}`,
          ...(form.endsWith(' minister') && !form.startsWith('minister')
            ? [`${form.slice(0, -9)} vice minister`, `vice-${form}`, `${form.slice(0, -9)} deputy minister`]
            : []),
        ]),
      },
    ];
  });
}

export const OFFICES: readonly OfficeRow[] = [
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
  row('Commissioner', '', 'commissioner,high commissioner'),
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

const organ = (name: string | null, cameo: string, forms: string): OrganRow => ({
  organ: name,
  cameo,
  forms: forms.split(','),
});

export const ORGANS: readonly OrganRow[] = [
  ...DEPARTMENTS.map(([name, before, after, cameo]) => ({
    organ: `Ministry of ${name}`,
    cameo,
    forms: [
      ...before.split(',').flatMap((word) => [`${word} ministry`, `${word} department`]),
      ...after
        .split(',')
        .flatMap((word) => [`ministry of ${word}`, `ministry for ${word}`, `department of ${word}`]),
    ],
  })),
  organ('Ministry of Foreign Affairs', 'GOV', 'ministry of foreign affairs,mofa,foreign office'),
  organ('Embassy', 'GOV', 'embassy,consulate,high commission,mission to the un'),
  organ(
    'Parliament',
    'LEG',
    'parliament,national assembly,legislature,lower house,house of representatives,senate,congress,lawmakers,parliamentarians,council of representatives,federal assembly,duma',
  ),
  organ('Supreme Court', 'JUD', 'supreme court,court,high court'),
  organ('Central Bank', 'GOV', 'central bank'),
  organ(
    'Navy',
    'MIL',
    'navy,naval forces,navy fleet,navy ship,warship,warships,navy missile destroyer,missile destroyer,destroyer,frigate',
  ),
  organ(
    null,
    'GOV',
    "government,authorities,administration,cabinet,officials,official,regime,leadership,leaders,leader's office,ministers,diplomats,diplomat,negotiators,officials,delegation,side,state,presidency,president's office,prime minister's office,rulers,government officials,security officials,officers,mission,team,representatives,trade officials,trade delegation,government delegation,parliamentary delegation,military delegation,delegates,council of ministers,government taskforce,task force,taskforce",
  ),
  organ(
    null,
    'MIL',
    'forces,troops,army,military,air force,soldiers,warplanes,warplane,jets,planes,tanks,artillery,armed forces,security forces,defence forces,defense forces,gunboats,missiles,fighter jets,helicopters,special forces,marines,coast guard,peacekeepers',
  ),
  organ(null, 'COP', 'police,border guards'),
  organ(null, 'SPY', 'intelligence,intelligence agency,intelligence service,spies'),
  organ(null, 'REB', 'rebels,insurgents,militants,separatists,guerrillas,militia,militias,fighters,gunmen'),
  organ(
    null,
    'OPP',
    'opposition,dissidents,protesters,demonstrators,activists,protestors,rioters,protestor,demonstrator',
  ),
  organ(null, 'CVL', 'civilians,people,citizens,nationals,refugees,villagers,residents,public,workers'),
  organ(null, '', 'allies,members,member states,alliance'),
];
