/** Departments of government in English, for offices and organs. */
/** Departments of government: canonical name, adjective forms before "minister", forms after "of". */
export const DEPARTMENTS: ReadonlyArray<
  readonly [name: string, before: string, after: string, cameo: string]
> = [
  [
    'Foreign Affairs',
    'foreign,external affairs,foreign affairs',
    'foreign affairs,foreign relations,external affairs,external relations,international relations,foreign affairs and international cooperation,international relations and cooperation',
    'GOV',
  ],
  [
    'Defence',
    'defence,defense,national defence,war',
    'defence,defense,national defence,national defense',
    'GOVMIL',
  ],
  ['Interior', 'interior,home,home affairs', 'the interior,interior,home affairs,internal affairs', 'GOV'],
  ['Finance', 'finance,treasury', 'finance,the treasury,treasury', 'GOV'],
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

/** What else one minister has: "Foreign Affairs and Trade". */
export const SECOND_DEPARTMENTS: readonly string[] =
  'trade,cooperation,co-operation,international cooperation,industry,energy,tourism,water,culture,transport,communications,public works,expatriates,emigrants,economy,development,planning,investment,religious affairs,sports,forestry,mines,housing,fisheries,environment,information,technology,social affairs,security,worship,european integration,commerce,irrigation,public health'.split(
    ',',
  );
