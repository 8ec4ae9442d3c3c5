/**
 * English nouns that make a run of capitalised words the name of a body, with the CAMEO role of such a body: OPP and REB
 * for those that a civil war or an opposition forms, BUS for firms, MED for the press (sources, never actors).
 */
import type { OrganRow } from '../language-pack';

const row = (cameo: string, forms: string): OrganRow => ({ organ: null, cameo, forms: forms.split(' ') });

export const BODY_NOUNS: readonly OrganRow[] = [
  row('REB', 'front army brigade brigades battalions militia resistance mujahideen'),
  row('OPP', 'movement party league congress alliance coalition rally'),
  row(
    'BUS',
    'company corporation corp inc ltd plc limited holding holdings airlines airways airline lines shipping industries enterprise enterprises exchange trading consortium cargo petroleum refinery factory combine',
  ),
  row(
    '',
    'fund bank agency authority commission committee council office bureau institute foundation society association federation confederation union community mission force forces corps command guard guards directorate board chamber assembly court tribunal service crescent cross organization organisation secretariat department administration university academy club group inspectorate registry council initiative framework',
  ),
  row(
    'MED',
    'times post herald tribune gazette observer daily newspaper tv television radio press broadcasting news agence telegraph guardian independent reuters weekly journal magazine chronicle channel network',
  ),
];

/** News agencies, papers and stations by name: they report, they do not act. */
export const MEDIA: readonly string[] =
  `Itar-Tass,Tass,ITAR-TASS,Interfax,RIA Novosti,Xinhua,Reuters,Reuter,Agence France-Presse,AFP,Associated Press,UPI,
DPA,Deutsche Presse-Agentur,Kyodo,Jiji,Yonhap,ANSA,EFE,IRNA,Tasnim,ISNA,Anadolu,KUNA,WAM,QNA,PTI,Press Trust of India,
Bernama,Antara,Tanjug,CTK,MTI,Ritzau,NTB,Belga,ANP,BTA,Agerpres,Rompres,Mediafax,PANA,KCNA,VNA,JANA,Prensa Latina,
Notimex,Lusa,Azertag,Azertac,Armenpress,BelTA,Belta,Ukrinform,UNIAN,Kazinform,Al Jazeera,Al-Jazeera,
Al Arabiya,Al-Arabiya,Al Mayadeen,BBC,CNN,CNBC,NBC,CBS,Fox News,NHK,CCTV,CGTN,RTE,TRT,TASR,Voice of America,Radio Free Europe,
Radio Liberty,Deutsche Welle,Le Monde,Le Figaro,Le Soleil,Der Spiegel,El Pais,Haaretz,Asharq al-Awsat,Al-Hayat,Al-Ahram,Asahi Shimbun,
Yomiuri Shimbun,Hurriyet,Milliyet,People's Daily,Granma,Izvestia,Pravda,Kommersant,Shafaq News,Rudaw,Bloomberg,Politico,Axios,
Ekstra Bladet,Jyllands-Posten,Politiken,Die Welt,Die Zeit,Corriere della Sera,La Repubblica,ANTARA,Petra News Agency,IRIN`
    .split(',')
    .map((name) => name.trim());

/** Words after a news agency's name, or alone, that make the name after them a reporter's. */
export const REPORTERS: readonly string[] = 'correspondent correspondents reporter reporters'.split(' ');

/** Nouns of bodies within a state or organisation beyond those above; an office beside them is the body's own. */
export const SUB_BODIES: readonly string[] =
  'delegation team taskforce panel subcommittee branch wing arm unit division section faction bloc caucus parliament senate congress house ministry embassy consulate police intelligence navy air fleet institute centre center college school union syndicate guild hospital bar trust programme program project operation campaign foundation museum stock market railway railways port airport sector region province district governorate municipality city capital region'.split(
    ' ',
  );
