/** Wider rows: demand, disapproval, rejection, threat, protest, posture, broken ties, coercion. CAMEO 10–17. */

import { alike, verb } from '../act-rows';
import type { ActRow } from '../language-pack';

const BOUNDS =
  'sanctions|sanction|embargo|tariff|tariffs|ban|restrictions|curbs|duties|duty|blockade|quota|quotas|levy|penalties|visa|boycott|measures';
const OFFER =
  'offer|offers|proposal|proposals|plan|request|requests|appeal|appeals|call|calls|demand|demands|invitation|bid|suggestion|ultimatum|pressure|ruling|resolution|idea|overture|overtures|terms|mediation|accord|compromise|conditions|protest|warning|warnings|accusation|criticism|truce|draft|claim|extradition';
const ENVOYS =
  'ambassador|ambassadors|commissioner|representative|envoy|envoys|diplomat|diplomats|attache|attaches|consul|charge|staff|embassy';
const FORCE =
  'troops|soldiers|forces|tanks|warship|warships|ships|fleet|carrier|jets|bombers|bomber|warplanes|aircraft|missiles|missile|battalion|battalions|division|divisions|brigade|brigades|army|navy|reinforcements|armour|artillery|guards|submarine|submarines|destroyer|destroyers|gunboats|frigate|paratroopers|regiment|batteries|marines|militia|reservists|reserves|helicopters|gunboat|convoy|interceptors|fighters';
const CASE = 'case|suit|lawsuit|complaint|charges|claim|action|proceedings|petition';
const STREETS =
  'rally|rallies|protest|protests|demonstration|demonstrations|march|marches|sit|vigil|picket|walkout|hunger|hartal|mutiny';

export const WIDE_PRESS: readonly ActRow[] = [
  // 10 Demand.
  verb('statement', '100', [
    '~demand * from|of > from of',
    '~demand|~insist that > 0',
    '~demand|~exact|~claim > from of 0 by to',
    alike('order command instruct compel direct', '> 0 to'),
    '~insist > on 0 that',
    '~give * hours|days|week|until|deadline * to > 0',
  ]),
  // 11 Disapprove.
  verb('statement', '111', [
    alike(
      'criticise criticize deplore slam blast lambast rebuke chide assail scold berate castigate censure reprimand vilify ridicule mock insult deride upbraid excoriate pillory attack-verbally revile fault disparage lament admonish',
      '> 0 by of on for',
    ),
    '~lash|~hit|~strike|~rail out|back|against > at against',
    '~lash|~hit out > at against',
    '~rail|~fulminate|~inveigh > against',
    '~express|~voice * anger|outrage|fury|dismay|disgust|displeasure|alarm|regret|concern|disappointment|indignation|opposition|criticism > at over about with to of',
    '~take issue|exception > with to',
    '~call|~brand|~label|~describe|~term * liar|terrorist|terrorists|dictator|tyrant|racist|unacceptable|illegal|aggressor|evil|criminal|murderer|hypocrite|rogue > 0',
    '~exchange|~trade|~swap * insults|accusations|barbs|recriminations|threats > with',
    '~complain|~grumble|~gripe|~quarrel > to about of with over',
    '~attack|~assail * policy|policies|record|stance|remarks|decision > of on by',
    '~disapprove > of',
    '~single out * criticism > 0',
    '{~pour scorn|~heap} > on',
  ]),
  verb('statement', '112', [
    alike('impeach', '> 0'),
    '~point * finger|fingers > at',
    '~hold * responsible|accountable > 0',
    '~claim that > 0',
    '~implicate > 0 in',
    '~pin|~lay|~put * blame > on',
  ]),
  verb('protest', '114', [
    `~lodge|~file|~submit|~deliver|~issue|~register|~make|~hand|~send * protest|protests|complaint|note > with to against over at`,
    '{~summon|~call in|~convoke|~haul in|~carpet} > 0',
  ]),
  verb('protest', '115', [
    `~file|~bring|~launch|~lodge|~open|~start|~win * ${CASE} > against`,
    '~take|~haul|~drag * to * court|tribunal|arbitration|trial|wto > 0',
    '~take|~haul|~drag * to court|arbitration > 0',
    '~complain to * court|council|wto > about against over',
  ]),
  // 12 Reject.
  verb('statement', '120', [
    `{~reject|~rebuff|~dismiss|~spurn|~refuse|~decline|~turn down|~shun|~ignore|~defy|~flout|~oppose|~resist|~snub|~veto|~brush aside|~disregard|~throw out} * ${OFFER} > of from by for to`,
    alike('reject rebuff spurn shun snub oppose defy ignore disregard flout repudiate', '> 0 by from of'),
    '~turn down|away|back > 0 from',
    '~rule out > 0 with to',
    alike(
      'veto block obstruct thwart stall hinder impede stonewall filibuster scupper derail',
      '> 0 with of on by',
    ),
    '~say no to > 0',
    '~refuse|~deny|~bar|~ban * entry|visa|visas|permission|access|entering|admission|passage|landing|overflight|extradition > 0 to from',
    '~stop|~keep * from > 0',
    '~bar|~debar|~exclude|~lock out > 0',
    '{~break|~violate|~breach} * treaty|pact|accord|agreement|truce|ceasefire|deal > with of',
    '~back away|out > from of',
    '~stay away > from',
    '~fail to > 0',
    '~resist|~withstand > 0 from by',
    '~withhold|~deny > 0 from to',
  ]),
  // 13 Threaten.
  verb('statement', '130', [
    alike('threaten warn caution menace blackmail intimidate', '> 0 with against'),
    '~warn|~caution > 0 of about against',
    '~give|~issue|~deliver|~send|~present|~hand * ultimatum|warning|threat|threats > to 0',
    '~give * ultimatum > 0 to',
    '~vow|~swear|~threaten|~promise to|revenge|vengeance|retaliation|reprisals * retaliate|avenge|punish|crush|destroy|strike|respond > against on 0 at',
    '~vow|~swear|~threaten|~promise|~pledge * revenge|vengeance|retaliation|reprisals > against on',
    '~vow|~swear|~threaten|~promise to retaliate|avenge|punish|crush|destroy|strike|attack|wipe > against on 0 at',
    '~brandish|~rattle > at',
    '~issue * death threats|fatwa > against',
  ]),
  // 14 Protest.
  verb('protest', '141', [
    alike('demonstrate rally march protest picket parade chant agitate', '> against outside at over to in'),
    `~hold|~stage|~mount|~begin|~launch|~organise|~organize|~join|~call * ${STREETS} > against outside over in at to`,
    '~hold|~stage|~join|~call|~begin * strike|boycott|blockade|strikes > against outside over in',
    '~march|~parade|~rally|~gather|~assemble|~demonstrate * to protest|denounce|demand|condemn > against 0 at',
    '~take to * streets > against over',
    '~burn|~trample|~tear|~torch * flag|flags|effigy|effigies|portrait|portraits > of 0',
    '~go|~walk|~come on|off|out strike|job > against over in',
    '~go on * strike|hunger strike > against over in',
    '~block|~blockade|~barricade|~occupy|~seal * road|roads|bridge|bridges|port|ports|highway|border|railway|street|streets|crossing|airport|square|embassy|consulate|building > to in of 0 against over between',
    '~march on * embassy|consulate|mission|palace|parliament|ministry > in of 0 on',
    '~besiege|~surround|~picket|~mob * embassy|consulate|mission|ambassador > in of 0',
    '~strike > against',
    '~boo|~heckle|~jeer > 0',
    '~boycott * election|elections|vote|poll > in',
    '~down tools > against over',
  ]),
  verb('protest', '145', [
    alike('riot rampage', '> against in over at'),
    '~hurl|~throw|~toss|~lob|~pelt|~fling|~shower * stones|stone|rocks|rock|bottles|bottle|eggs|petrol|paint|bricks|molotov|firebombs|shoes|tomatoes > at on 0',
    alike('loot trash wreck deface firebomb', '> 0'),
    '~set * fire|ablaze|alight > to 0',
    '~storm|~attack|~burn|~sack * embassy|consulate|mission > of in 0',
    '~smash|~break * windows > of at',
  ]),
  // 15 Posture.
  verb('deployment', '150', [
    `~send|~deploy|~dispatch|~move|~mass|~station|~rush|~order|~concentrate|~commit|~position|~shift|~assemble|~sail|~post|~amass|~pour|~redeploy|~bring up * ${FORCE} > to into near along on towards toward off against at in around over through past`,
    '~put|~place * on * alert|footing|standby > along near against with on 0 over',
    '~put|~place * on alert > along near against with on 0 over',
    '~test|~flight-test * missile|missiles|rocket|warhead|bomb|device > over off near towards into',
    'test ~fire|~launch > over off near towards into',
    '~fire|~launch * missile|missiles|rocket|rockets over|past > over past',
    alike('mobilise mobilize mass buzz overfly shadow harass deploy', '> 0 against along near over on'),
    '~fly|~sail|~steam|~patrol * over|near|past|off|through|along > in over near past off through along',
    '{~call up|~mobilise|~mobilize|~activate} * reserves|reservists|army|troops > against along',
    '~hold|~stage|~conduct * show of force|exercise|exercises|drill|drills|parade > near off against along over in',
    '~show|~flex * force|muscle|muscles > against to at near',
    '~reinforce|~fortify|~strengthen|~tighten|~seal * border|frontier|garrison > with near against',
    '~scramble * jets|fighters|warplanes > 0 against to over',
    '~train|~aim|~point * guns|missiles|artillery > at on',
    '~violate|~enter|~breach|~penetrate * airspace|waters > of',
  ]),
  // 16 Reduce relations.
  verb('sanction', '161', [
    `~cut|~break off > 0 with`,
    `~recall|~withdraw|~pull|~bring * ${ENVOYS} > from in to home`,
    '~close|~shut|~evacuate * embassy|consulate|mission|border|borders|airspace|frontier|crossing|crossings > in with to of',
    '~walk out > on',
    '~disown|~ostracise|~ostracize|~isolate > 0',
    '~suspend|~eject|~oust > 0 from',
    '~withdraw|~revoke * recognition > of from',
  ]),
  verb('expulsion', '161', [`~expel|~oust|~throw|~kick|~order|~boot|~eject|~send * ${ENVOYS} > of from 0`]),
  verb('sanction', '162', [
    '~cut|~halt|~suspend|~stop|~freeze|~end|~withhold|~slash|~reduce|~withdraw|~cancel|~cut off * aid|assistance|loan|loans|funding|grant|supplies|supply|gas|shipments|exports|sales|deliveries|flights|imports|payments|support|trade|electricity|credits > to from of with for',
    '~strip * of aid|assistance|funding > 0 of',
    '~stop selling|supplying|buying|exporting|importing|shipping > to from',
    '~stop * selling|supplying|exports > to',
    '~turn|~cut|~switch * off > to',
  ]),
  verb('sanction', '163', [
    `~impose|~slap|~clamp|~place|~put|~tighten|~renew|~extend|~introduce|~widen|~enforce|~declare|~levy|~announce|~reimpose|~toughen|~adopt|~approve * ${BOUNDS} > on against to with`,
    alike('penalise penalize', '> 0'),
    '~list|~designate|~proscribe|~classify as|a * terrorist|terror > 0',
    '~list|~designate|~proscribe|~classify * {as terrorist|as terror|as a terrorist|as a terror} > 0',
    '~ban * imports|import|exports|flights|ships|goods|products|beef|meat|wine|fruit > from of by to',
    '~close|~block * trade > with',
    '~call for * boycott|embargo|sanctions > of on against',
  ]),
  verb('sanction', '164', [
    '~pull|~walk|~storm|~back|~drop out of * talks|negotiations|meeting|summit|conference|deal|treaty|pact|accord > with on',
    '{~break off|~end|~suspend|~quit|~abandon|~halt|~boycott|~freeze|~call off|~cancel} * talks|negotiations|dialogue > with',
  ]),
  {
    type: 'cancelled',
    cameo: '160',
    frame: 'call-off',
    patterns: [
      '{~cancel|~call off|~postpone|~scrap|~delay|~shelve|~put off|~defer} * visit|trip|tour|meeting|summit|talks|exercise|exercises|match|deal|contract|project|order|negotiations > with to of from for in by',
    ],
  },
  verb('cancelled', '160', [
    '~advise|~warn|~urge * against * travel|travelling|traveling|trips > to',
    '~advise|~warn against * travel|travelling|traveling|trips > to',
  ]),
  // 17 Coerce.
  verb('sanction', '172', [
    '~seize|~confiscate|~impound|~freeze|~expropriate|~nationalise|~nationalize|~requisition * assets|asset|property|land|funds|accounts|account|ship|ships|vessel|trawler|cargo|boat|boats|tanker|freighter|plane|company|companies|mines|oilfields|equipment|money|truck|trucks > of from 0',
    alike('confiscate impound expropriate nationalise nationalize commandeer', '> 0 from of'),
    alike('censor gag silence muzzle proscribe', '> 0'),
    '{~close|~shut down|~raid|~search|~ransack} * office|offices|newspaper|station|bureau|home|homes|mosque|church|party > of 0',
    '~extend|~decree * curfew|martial|emergency > in on',
    '~revoke|~withdraw|~cancel * licence|license|visa|visas|passport|accreditation|citizenship > of from',
    '~fine > 0',
    '~board|~intercept|~detain|~stop|~hold * ship|vessel|boat|trawler|freighter|tanker > of 0',
  ]),
  verb('attack', '173', [
    alike('apprehend incarcerate intern condemn-to nab extradite-for remand', '> 0'),
    '~pick|~lock|~bang up > 0',
    '~put|~place * trial|arrest > 0',
    '~place|~put * under * arrest > 0',
    '~take * custody|prisoner > 0',
    '~charge > 0',
    '~try > 0 for',
    '~obtain|~approve * warrant|warrants > for against',
    '~hold|~keep|~question|~remand > 0 on over without for',
    '~sentence|~condemn to * death|prison|jail > 0',
    '~sentence * to > 0',
  ]),
  verb('expulsion', '174', [
    alike('banish exile repatriate-forcibly', '> 0 from'),
    '~throw|~kick|~turf|~drive|~boot|~force|~push out > 0 of from',
    '~throw|~kick|~turf|~boot|~force|~push * out > 0 out of',
    '~send|~ship|~fly * back|home|packing > 0',
    '~deport|~expel * to|from > 0',
    '~strip * of * citizenship|nationality > 0',
  ]),
  verb('attack', '175', [
    '~fire|~shoot|~lob|~use * teargas|bullets > at on against into',
    '{~fire|~shoot|~lob|~use} * {tear gas|water cannon|water cannons|rubber bullets|baton rounds} > at on against into',
    '{~disperse|~baton-charge|~teargas|~club|~quell|~suppress|~repress|~beat|~break up|~put down} > 0 of by',
    '~break|~put up|down * protest|demonstration|rally|rising|uprising|revolt > of by in',
    '{~crack down|~clamp down} > on',
    '~drive|~push * back * water|batons|gas > 0',
    '~use|~unleash * force|dogs|batons > against on',
  ]),
];
