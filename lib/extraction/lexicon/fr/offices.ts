/** French names of offices and organs; a state's adjective may stand inside them ("ministre irakien de la Défense"). */
import type { OfficeRow, OrganRow } from '../language-pack';

/** Department: canonical name, CAMEO role, the words after "ministre" and "ministère". */
const DEPARTMENTS: ReadonlyArray<readonly [name: string, cameo: string, forms: string]> = [
  [
    'Foreign Affairs',
    'GOV',
    "des affaires étrangères,des affaires etrangères,des relations extérieures,de l'europe et des affaires étrangères,délégué aux affaires étrangères",
  ],
  ['Defence', 'GOVMIL', 'de la défense,des armées,de la défense nationale'],
  ['Interior', 'GOV', "de l'intérieur"],
  ['Finance', 'GOV', 'des finances'],
  ['Economy', 'GOV', "de l'économie,de l'économie et des finances"],
  ['Trade', 'GOV', 'du commerce,du commerce extérieur'],
  ['Energy', 'GOV', "de l'énergie,du pétrole"],
  ['Justice', 'GOVJUD', 'de la justice'],
  ['Health', 'GOVHLH', 'de la santé'],
  ['Education', 'GOVEDU', "de l'éducation,de l'éducation nationale"],
  ['Agriculture', 'GOVAGR', "de l'agriculture"],
  ['Transport', 'GOV', 'des transports'],
  ['Industry', 'GOV', "de l'industrie"],
  ['Culture', 'GOV', 'de la culture'],
  ['Environment', 'GOV', "de l'environnement"],
  ['Development Cooperation', 'GOV', 'de la coopération,du développement'],
  ['European Affairs', 'GOV', "des affaires européennes,délégué aux affaires européennes,délégué à l'europe"],
  ['Labour', 'GOVLAB', 'du travail'],
];
const row = (office: string, cameo: string, forms: string): OfficeRow => ({
  office,
  cameo,
  forms: forms.split(','),
});

export const OFFICES: readonly OfficeRow[] = [
  ...DEPARTMENTS.flatMap(([name, cameo, forms]): OfficeRow[] => {
    const all = forms.split(',');
    return [
      {
        office: `Minister of ${name}`,
        cameo,
        forms: all.flatMap((word) => [`ministre ${word}`, `ministres ${word}`, `ministre d'état ${word}`]),
      },
      {
        office: `Deputy Minister of ${name}`,
        cameo,
        forms: all.flatMap((word) => [`vice-ministre ${word}`, `secrétaire d'état ${word}`]),
      },
    ];
  }),
  row(
    'Minister of Foreign Affairs',
    'GOV',
    'chef de la diplomatie,cheffe de la diplomatie,ministre des ae,chefs de la diplomatie',
  ),
  row('Secretary of State', 'GOV', "secrétaire d'état"),
  row('Secretary of Defense', 'GOVMIL', 'secrétaire à la défense,chef du pentagone'),
  row(
    'President',
    'GOV',
    "président,présidente,chef de l'état,chef d'état,président de la république,présidents,chefs d'état",
  ),
  row('Vice President', 'GOV', 'vice-président,vice-présidente'),
  row(
    'Prime Minister',
    'GOV',
    'premier ministre,première ministre,chef du gouvernement,cheffe du gouvernement,premiers ministres,premier-ministre',
  ),
  row('Deputy Prime Minister', 'GOV', 'vice-premier ministre,vice premier ministre'),
  row('Chancellor', 'GOV', 'chancelier,chancelière'),
  row('King', 'GOV', 'roi,souverain,monarque'),
  row('Queen', 'GOV', 'reine'),
  row('Crown Prince', 'GOV', 'prince héritier'),
  row('Prince', 'GOV', 'prince'),
  row('Emir', 'GOV', 'émir'),
  row('Sultan', 'GOV', 'sultan'),
  row('Pope', 'GOV', 'pape,souverain pontife'),
  row('Supreme Leader', 'GOV', 'guide suprême,guide religieux,guide de la révolution'),
  row('Leader', 'GOV', 'dirigeant,numéro un,leader,homme fort'),
  row('Secretary General', '', 'secrétaire général,secrétaire générale'),
  row('Chief', '', 'chef,cheffe,patron,patronne'),
  row('Deputy Secretary General', '', 'secrétaire général adjoint,secrétaire générale adjointe'),
  row('Director General', '', 'directeur général,directrice générale'),
  row(
    'High Representative for Foreign Affairs and Security Policy',
    '',
    'haut représentant,haute représentante,chef de la diplomatie européenne,cheffe de la diplomatie européenne,haute représentante pour les affaires étrangères',
  ),
  row(
    'President of the European Commission',
    '',
    'présidente de la commission européenne,président de la commission européenne',
  ),
  row('President of the European Council', '', 'président du conseil européen'),
  row(
    'President of the European Parliament',
    'LEG',
    'président du parlement européen,présidente du parlement européen',
  ),
  row('Special Representative', 'GOV', 'représentant spécial,représentante spéciale'),
  row('Special Envoy', 'GOV', 'envoyé spécial,émissaire,médiateur,envoyé,négociateur en chef,négociateur'),
  row('Ambassador', 'GOV', 'ambassadeur,ambassadrice,représentant permanent,ambassadeurs'),
  row("Chargé d'Affaires", 'GOV', "chargé d'affaires"),
  row('Consul General', 'GOV', 'consul général,consul'),
  row(
    'National Security Adviser',
    'GOV',
    'conseiller à la sécurité nationale,conseiller pour la sécurité nationale',
  ),
  row('Adviser', 'GOV', 'conseiller,conseillère'),
  row('Minister', 'GOV', 'ministre,ministre délégué,ministres'),
  row('Spokesperson', 'GOV', 'porte-parole,porte-parole du ministère des affaires étrangères'),
  row(
    'Speaker of Parliament',
    'LEG',
    "président du parlement,présidente du parlement,président de l'assemblée nationale,président du sénat",
  ),
  row('Senator', 'LEG', 'sénateur,député,eurodéputé'),
  row('Chief of Staff', 'MIL', "chef d'état-major,chef d'état-major des armées,chef de l'armée"),
  row('Counterpart', 'GOV', 'homologue,homologues'),
  row('Commander', 'MIL', 'commandant,commandant en chef,commandante'),
];

const organ = (name: string | null, cameo: string, forms: string): OrganRow => ({
  organ: name,
  cameo,
  forms: forms.split(','),
});

export const ORGANS: readonly OrganRow[] = [
  ...DEPARTMENTS.map(([name, cameo, forms]) => ({
    organ: `Ministry of ${name}`,
    cameo,
    forms: forms.split(',').map((word) => `ministère ${word}`),
  })),
  organ('Ministry of Foreign Affairs', 'GOV', 'diplomatie'),
  organ('Embassy', 'GOV', 'ambassade,consulat,ambassades'),
  organ('Parliament', 'LEG', 'parlement,députés,sénateurs,parlementaires'),
  organ('National Assembly', 'LEG', 'assemblée nationale'),
  organ('Congress', 'LEG', 'congrès'),
  organ('Senate', 'LEG', 'sénat'),
  organ(
    null,
    'GOV',
    'gouvernement,autorités,administration,présidence,délégation,régime,pouvoir,dirigeants,responsables,partie,négociateurs,diplomates,gouvernements,officiels,émissaires,dirigeants,hauts responsables,représentants,diplomate',
  ),
  organ(
    null,
    'MIL',
    'armée,armées,militaires,forces aériennes,forces navales,chasseurs,navires,forces armées,troupes,forces,soldats,aviation,marine',
  ),
  organ(null, 'COP', 'police'),
  organ(null, 'OPP', 'manifestants,opposition'),
];
