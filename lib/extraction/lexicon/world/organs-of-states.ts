/**
 * What the organs of a state are usually called in English, where it is not "Ministry of … of X" or "Parliament of X".
 * One line a state: ISO | organ=usual name | …; organs as in `en/offices.ts`. From general knowledge.
 */
import type { Entity } from '../entity';
import { STATES } from './states';

const ROWS = `
US|Ministry of Foreign Affairs=United States Department of State|Ministry of Defence=United States Department of Defense|Ministry of Finance=United States Department of the Treasury|Ministry of Trade=United States Department of Commerce|Ministry of Justice=United States Department of Justice|Ministry of Energy=United States Department of Energy|Ministry of Agriculture=United States Department of Agriculture|Ministry of Interior=United States Department of the Interior|Ministry of Security=United States Department of Homeland Security|Parliament=United States Congress|Senate=United States Senate|House of Representatives=United States House of Representatives|Supreme Court=Supreme Court of the United States|Central Bank=Federal Reserve|Navy=United States Navy
GB|Ministry of Foreign Affairs=Foreign and Commonwealth Office|Ministry of Interior=Home Office|Ministry of Finance=HM Treasury|Central Bank=Bank of England|Navy=Royal Navy
CA|Navy=Royal Canadian Navy|Central Bank=Bank of Canada
AU|Ministry of Foreign Affairs=Department of Foreign Affairs and Trade of Australia|Navy=Royal Australian Navy|Central Bank=Reserve Bank of Australia
NZ|Ministry of Foreign Affairs=Ministry of Foreign Affairs and Trade of New Zealand|Central Bank=Reserve Bank of New Zealand
IE|Ministry of Foreign Affairs=Department of Foreign Affairs of Ireland|Parliament=Oireachtas
PH|Ministry of Foreign Affairs=Department of Foreign Affairs of the Philippines|Ministry of Defence=Department of National Defense of the Philippines|Parliament=Congress of the Philippines
IN|Ministry of Foreign Affairs=Ministry of External Affairs of India|Ministry of Interior=Ministry of Home Affairs of India|Central Bank=Reserve Bank of India
ZA|Ministry of Foreign Affairs=Department of International Relations and Cooperation of South Africa
CH|Ministry of Foreign Affairs=Federal Department of Foreign Affairs of Switzerland|Parliament=Federal Assembly of Switzerland|Central Bank=Swiss National Bank
DE|Ministry of Foreign Affairs=Federal Foreign Office of Germany|Parliament=Bundestag|Central Bank=Bundesbank
FR|Parliament=Parliament of France|Central Bank=Bank of France
IT|Central Bank=Bank of Italy
ES|Parliament=Cortes Generales
IL|Parliament=Knesset|Central Bank=Bank of Israel
IQ|Parliament=Council of Representatives of Iraq
IR|Parliament=Islamic Consultative Assembly
TR|Parliament=Grand National Assembly of Türkiye
PS|Parliament=Palestinian Legislative Council
RU|Navy=Russian Navy|Parliament=State Duma
UA|Parliament=Verkhovna Rada
PL|Parliament=Sejm
LT|Parliament=Seimas
LV|Parliament=Saeima
EE|Parliament=Riigikogu
SE|Parliament=Riksdag
NO|Parliament=Storting
DK|Parliament=Folketing
IS|Parliament=Althing
GR|Parliament=Hellenic Parliament|Navy=Hellenic Navy
CN|Navy=People's Liberation Army Navy|Parliament=National People's Congress|Central Bank=People's Bank of China
JP|Parliament=National Diet|Navy=Japan Maritime Self-Defense Force|Central Bank=Bank of Japan
KR|Parliament=National Assembly of South Korea|Navy=Republic of Korea Navy|Central Bank=Bank of Korea
KP|Parliament=Supreme People's Assembly
TW|Parliament=Legislative Yuan
VN|Parliament=National Assembly of Vietnam
HU|Parliament=National Assembly of Hungary
BG|Parliament=National Assembly of Bulgaria
RS|Parliament=National Assembly of Serbia
SI|Parliament=National Assembly of Slovenia
AM|Parliament=National Assembly of Armenia
AZ|Parliament=National Assembly of Azerbaijan
KW|Parliament=National Assembly of Kuwait
PK|Parliament=National Assembly of Pakistan
KE|Parliament=National Assembly of Kenya
NG|Parliament=National Assembly of Nigeria
VE|Parliament=National Assembly of Venezuela
LA|Parliament=National Assembly of Laos
KH|Parliament=National Assembly of Cambodia
SN|Parliament=National Assembly of Senegal
ML|Parliament=National Assembly of Mali
TD|Parliament=National Assembly of Chad
MN|Parliament=State Great Khural
TM|Parliament=Mejlis of Turkmenistan
MX|Parliament=Congress of Mexico
BR|Parliament=National Congress of Brazil
AR|Parliament=National Congress of Argentina
CL|Parliament=National Congress of Chile
CO|Parliament=Congress of Colombia
PE|Parliament=Congress of Peru
ID|Central Bank=Bank Indonesia
`;

const NAMES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [iso = '', ...cells] = row.split('|');
      return cells.map((cell) => {
        const [organ = '', name = ''] = cell.split('=');
        return [`${iso} ${organ}`, name] as const;
      });
    }),
);

const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  STATES.flatMap((row) => (row.demonyms[0] === undefined ? [] : [[row.name, row.demonyms[0]] as const])),
);

/** "of the Netherlands", "of Chad". */
export function ofName(owner: string): string {
  return /^(Netherlands|Philippines|United|Maldives|Bahamas|Gambia|Comoros|Solomon|Marshall|Democratic|Republic|Central African|Czech|Dominican|Soviet|Holy)/.test(
    owner,
  )
    ? `the ${owner}`
    : owner;
}

/** The usual English name of an organ of a state or organisation: "Knesset", "Indian Navy", "Ministry of Finance of Chad". */
export function organName(organ: string, owner: Entity): string {
  const usual = owner.kind === 'state' ? NAMES.get(`${owner.country} ${organ}`) : undefined;
  if (usual !== undefined) return usual;
  // "The Bulgarian national assembly" is what is usually called its parliament; its senate is not.
  const house = owner.kind === 'state' ? NAMES.get(`${owner.country} Parliament`) : undefined;
  if (/^(?:National Assembly|Congress)$/.test(organ) && house?.includes(organ)) return house;
  const adjective = ADJECTIVES.get(owner.name);
  if (organ === 'Navy' && adjective !== undefined) return `${adjective} Navy`;
  return `${organ} of ${ofName(owner.name)}`;
}
