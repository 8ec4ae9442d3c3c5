/**
 * International organisations and movements that negotiate as parties.
 *
 * One line each: CAMEO code | usual name | seat, as "City/ISO" | other names. CAMEO codes follow the CAMEO manual's
 * list of international organisations (IGO + three letters) and, where the manual has none, the generic IGO code; the
 * usual name is the one that news uses most.
 */
const ORGANISATION_ROWS = `
IGONAT|NATO|Brussels/BE|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic Alliance,Atlantic Alliance,NATO alliance,western military alliance,Western alliance
IGOEEC|European Union|Brussels/BE|EU,E.U.,European bloc
IGOUNO|United Nations|New York/US|UN,U.N.,world body
IGOIAE|International Atomic Energy Agency|Vienna/AT|IAEA,UN nuclear watchdog,U.N. nuclear watchdog
IGOIMF|International Monetary Fund|Washington/US|IMF
IGOWBK|World Bank|Washington/US|IBRD
IGOWTO|World Trade Organization|Geneva/CH|WTO,World Trade Organisation
IGOWHO|World Health Organization|Geneva/CH|WHO,World Health Organisation
IGOIMO|International Maritime Organization|London/GB|IMO,International Maritime Organisation
IGOILO|International Labour Organization|Geneva/CH|ILO,International Labor Organization
IGOFAO|Food and Agriculture Organization|Rome/IT|FAO
IGOWFP|World Food Programme|Rome/IT|WFP,World Food Program
IGOCHR|UNHCR|Geneva/CH|UN refugee agency,U.N. refugee agency,United Nations High Commissioner for Refugees
IGOCEF|UNICEF|New York/US|United Nations Children's Fund
IGOUNE|UNESCO|Paris/FR|United Nations Educational Scientific and Cultural Organization
IGODEV|UNDP|New York/US|United Nations Development Programme
IGOITU|International Telecommunication Union|Geneva/CH|ITU
IGOICA|International Civil Aviation Organization|Montreal/CA|ICAO
IGOARL|Arab League|Cairo/EG|League of Arab States,LAS
IGOAFU|African Union|Addis Ababa/ET|AU,A.U.,Organisation of African Unity,Organization of African Unity,OAU
IGOASN|ASEAN|Jakarta/ID|Association of Southeast Asian Nations,Association of South East Asian Nations
IGOAPE|APEC||Asia-Pacific Economic Cooperation,Asia Pacific Economic Cooperation
IGOOPC|OPEC|Vienna/AT|Organization of the Petroleum Exporting Countries
IGOOIC|Organisation of Islamic Cooperation|Jeddah/SA|OIC,Organization of Islamic Cooperation,Organization of the Islamic Conference
IGOGCC|Gulf Cooperation Council|Riyadh/SA|GCC
IGOSCE|OSCE|Vienna/AT|Organization for Security and Cooperation in Europe,Organization for Security and Co-operation in Europe
IGOCOE|Council of Europe|Strasbourg/FR|
IGOOAS|Organization of American States|Washington/US|OAS
IGOCIS|Commonwealth of Independent States|Minsk/BY|CIS
IGOSCO|Shanghai Cooperation Organization|Beijing/CN|SCO,Shanghai Cooperation Organisation
IGOCST|Collective Security Treaty Organization|Moscow/RU|CSTO
IGOBRI|BRICS||
IGOGOE|Group of Eight||G8,G-8
IGOGOS|Group of Seven||G7,G-7
IGOGOT|Group of Twenty||G20,G-20
IGOGSS|Group of 77||G77,G-77
IGONAM|Non-Aligned Movement||NAM
IGOCWN|Commonwealth of Nations|London/GB|Commonwealth
IGOECO|Economic Cooperation Organization|Tehran/IR|
IGOWAS|Economic Community of West African States|Abuja/NG|ECOWAS
IGOSAD|Southern African Development Community|Gaborone/BW|SADC
IGOIGD|Intergovernmental Authority on Development|Djibouti/DJ|IGAD
IGOEAC|East African Community|Arusha/TZ|EAC
IGOSAA|SAARC|Kathmandu/NP|South Asian Association for Regional Cooperation
IGOMSR|Mercosur|Montevideo/UY|
IGOCRC|CARICOM|Georgetown/GY|Caribbean Community
IGOADB|Asian Development Bank|Manila/PH|ADB
IGOAFB|African Development Bank|Abidjan/CI|AfDB
IGOIAD|Inter-American Development Bank|Washington/US|InterAmerican Development Bank,IDB
IGOEBR|European Bank for Reconstruction and Development|London/GB|EBRD
IGOOEC|OECD|Paris/FR|Organisation for Economic Co-operation and Development,Organization for Economic Cooperation and Development
IGOOPW|OPCW|The Hague/NL|Organisation for the Prohibition of Chemical Weapons
IGOICC|International Criminal Court|The Hague/NL|ICC
IGOICJ|International Court of Justice|The Hague/NL|ICJ,World Court
IGOITP|Interpol|Lyon/FR|International Criminal Police Organization
IGOICR|International Committee of the Red Cross|Geneva/CH|ICRC,Red Cross
IGOIOM|International Organization for Migration|Geneva/CH|IOM
IGOOTS|Organization of Turkic States|Istanbul/TR|Turkic Council
IGOPIF|Pacific Islands Forum|Suva/FJ|
IGOUFM|Union for the Mediterranean|Barcelona/ES|
IGOQUA|Quartet||Middle East Quartet
`;

/** Movements that act as parties: CAMEO code | usual name | country ISO or - | other names. */
const MOVEMENT_ROWS = `
IMGMUSISI|Islamic State|-|ISIS,ISIL,IS group,Islamic State group,Daesh,Da'esh,Da'ish,Islamic State terror group
IMGMUSALQ|al-Qaeda|-|al-Qaida,Al Qaeda,Qaeda
PSEREBHMS|Hamas|PS|Islamic Resistance Movement
LBNREBHEZ|Hezbollah|LB|Hizbullah,Hizbollah,Hezbullah
AFGREBTAL|Taliban|AF|Taleban
PSEREBISJ|Islamic Jihad|PS|Palestinian Islamic Jihad
YEMREBHTH|Houthis|YE|Houthi,Ansar Allah,Huthi,Huthis
TURREBPKK|PKK|TR|Kurdistan Workers' Party,Kurdistan Workers Party
SYRREBYPG|YPG|SY|People's Protection Units
SYRREBSDF|Syrian Democratic Forces|SY|SDF
PSEGOVFTA|Fatah|PS|
PSEGOVPLO|Palestine Liberation Organization|PS|PLO,P.L.O.
EGYOPPMUS|Muslim Brotherhood|EG|
COLREBFRC|FARC|CO|Revolutionary Armed Forces of Colombia
LKAREBTAM|Tamil Tigers|LK|LTTE,Liberation Tigers of Tamil Eelam
SOMREBSHA|al-Shabaab|SO|al-Shabab,Shebab
NGAREBBOK|Boko Haram|NG|
IRNMILRGC|Islamic Revolutionary Guard Corps|IR|IRGC,Revolutionary Guards,Revolutionary Guard Corps,Iranian Revolutionary Guards
ESHREBPLS|Polisario Front|EH|Polisario
PAKREBLET|Lashkar-e-Taiba|PK|Lashkar-e-Tayyeba,Lashkar-e-Toiba,LeT
`;

export interface OrganisationRow {
  cameo: string;
  name: string;
  seat: { city: string; country: string } | null;
  aliases: string[];
}

export interface MovementRow {
  cameo: string;
  name: string;
  country: string | null;
  aliases: string[];
}

function cells(rows: string): string[][] {
  return rows
    .trim()
    .split('\n')
    .map((row) => row.split('|'));
}

function listOf(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.split(',');
}

export const ORGANISATIONS: readonly OrganisationRow[] = cells(ORGANISATION_ROWS).map(
  ([cameo = '', name = '', seat = '', aliases]) => {
    const [city = '', country = ''] = seat.split('/');
    return { cameo, name, seat: city === '' ? null : { city, country }, aliases: listOf(aliases) };
  },
);

export const MOVEMENTS: readonly MovementRow[] = cells(MOVEMENT_ROWS).map(
  ([cameo = '', name = '', country = '-', aliases]) => ({
    cameo,
    name,
    country: country === '-' ? null : country,
    aliases: listOf(aliases),
  }),
);

/** Organs with a name of their own: name | organisation or state that it belongs to | other names. */
export const ORGANS: ReadonlyArray<readonly [name: string, of: string, aliases: string]> = [
  [
    'United Nations Security Council',
    'United Nations',
    'UN Security Council,U.N. Security Council,UNSC,Security Council',
  ],
  [
    'United Nations General Assembly',
    'United Nations',
    'UN General Assembly,U.N. General Assembly,UNGA,General Assembly',
  ],
  [
    'United Nations Human Rights Council',
    'United Nations',
    'UN Human Rights Council,Human Rights Council,UNHRC',
  ],
  ['United Nations Special Commission', 'United Nations', 'UNSCOM,UN Special Commission'],
  ['United Nations Interim Force in Lebanon', 'United Nations', 'UNIFIL'],
  ['European Commission', 'European Union', 'EC,EU Commission'],
  ['European Council', 'European Union', ''],
  ['European Parliament', 'European Union', 'EU Parliament'],
  ['Council of the European Union', 'European Union', 'EU Council'],
  ['European External Action Service', 'European Union', 'EEAS'],
  ['North Atlantic Council', 'NATO', 'NAC'],
  ['United States Congress', 'United States', 'US Congress,U.S. Congress,Congress'],
  ['United States Senate', 'United States', 'US Senate,U.S. Senate'],
  [
    'United States House of Representatives',
    'United States',
    'US House of Representatives,House of Representatives',
  ],
  [
    'United States Department of State',
    'United States',
    'US State Department,U.S. State Department,US Department of State,State Department',
  ],
  ['United States Central Command', 'United States', 'US Central Command,U.S. Central Command,CENTCOM'],
  ['United States Navy', 'United States', 'US Navy,U.S. Navy,USS'],
  ["People's Liberation Army", 'China', 'PLA,Chinese army'],
  ["People's Liberation Army Navy", 'China', 'Chinese navy,PLA Navy'],
  ['Knesset', 'Israel', ''],
  ['Bundestag', 'Germany', 'German Bundestag'],
  ['State Duma', 'Russia', 'Duma'],
  ['House of Commons', 'United Kingdom', ''],
];
