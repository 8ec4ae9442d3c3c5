/** Wider rows: material cooperation, aid, yielding, inquiry. CAMEO 06–09. */

import { alike, verb } from '../act-rows';
import type { ActRow } from '../language-pack';

const ARMS =
  'arms|weapons|weapon|rifles|missiles|tanks|jets|warplanes|fighters|helicopters|ammunition|rockets|guns|munitions|submarines|frigate|frigates|radar|launchers|drones|aircraft|howitzers|mortars|weaponry|warships|gunboats|boats';
const GOODS =
  'oil|gas|coal|goods|cars|uranium|electricity|diamonds|timber|copper|steel|beef|wine|fruit|coffee|tea|sugar|cotton|fish|cattle|fertiliser|machinery|planes|airliners|satellite|satellites|textiles';
const RELIEF =
  'aid|food|medicine|medicines|tents|blankets|supplies|relief|doctors|nurses|medics|rescuers|firefighters|rice|wheat|grain|flour|water|vaccines|vaccine|engineers|teachers|clothing|rescue|surgeons|drugs|generators|milk|doses|ambulances|hospital';
const MONEY =
  'million|billion|dollars|euros|pounds|loan|loans|grant|grants|credit|credits|money|funds|funding|cash|kronor|yen|subsidies|trillion';
const LIMITS =
  'sanctions|embargo|ban|bans|blockade|restrictions|curbs|restriction|tariffs|tariff|siege|curfew|quotas|duties|limits|controls|fine|fines|boycott|penalties';
const FORCES =
  'troops|soldiers|forces|peacekeepers|army|contingent|battalion|marines|warships|garrison|tanks|units|ships|brigade';

export const WIDE_GIVE: readonly ActRow[] = [
  // 06 Material cooperation.
  verb(
    'mission',
    '060',
    [
      alike('co-operate', '> with'),
      '~work|~join|~pool * together|jointly|forces|hands|resources > with',
      '~link up > with',
      '~share|~pool * technology|know-how|resources|water|costs > with',
    ],
    { mutual: true },
  ),
  verb('mission', '061', [
    `~sell|~export|~ship|~supply|~pump|~deliver|~buy|~import|~purchase|~order * ${GOODS} > to from 0`,
    alike('barter', '> with'),
    '~resume|~restart|~begin|~restore * deliveries|delivery|supplies|exports|shipments|flights|trade|imports > to with from',
    '~open|~build|~lay|~complete * pipeline|railway|road|bridge|factory|dam|plant|line > to with in between for',
    '~buy|~import|~purchase * from > from',
    '~sell|~export|~buy|~import * wheat|rice|grain|weapons > to from 0',
  ]),
  verb(
    'training',
    '062',
    [
      '{~hold|~stage|~conduct|~begin|~start|~launch|~carry out|~open|~kick off|~complete} * exercise|exercises|manoeuvres|maneuvers|drill|drills|patrol|patrols|games|training > with',
      '~train|~exercise|~drill|~patrol|~manoeuvre together|jointly|alongside > with alongside',
      '~train|~patrol > with alongside',
      '{~take part|~participate in} * exercise|exercises|manoeuvres|drills > with',
      '~conduct|~mount|~stage * joint > with',
    ],
    { mutual: true },
  ),
  verb('training', '062', ['~train > 0', '~escort|~guard > 0']),
  verb('mission', '063', [
    '~render > 0 to',
    '~hand over|extradite * suspect|suspected|fugitive|criminal > to',
    '~extradite * to > to',
  ]),
  verb('mission', '064', [
    '~share|~exchange|~pass|~swap|~trade|~hand|~give * intelligence|information|data|evidence|secrets|findings|documents|files > with to 0',
    '~tip off > 0',
  ]),
  // 07 Aid.
  verb('aid', '072', [
    `~send|~give|~sell|~supply|~provide|~ship|~deliver|~lend|~donate|~hand|~transfer|~smuggle|~offer * ${ARMS} > to 0 for`,
    alike('rearm', '> 0'),
    '~provide > 0',
  ]),
  verb('aid', '071', [
    `~lend|~loan|~give|~grant|~pay|~advance|~provide|~donate|~disburse|~award|~extend|~wire|~hand|~send|~contribute|~transfer|~deposit|~inject|~channel|~release * ${MONEY} > to 0 for in into`,
    alike('lend loan', '> 0 to'),
    '~bail out > 0',
    '{~cancel|~forgive|~write off|~waive|~reschedule} * debt|debts > of to 0 for',
    '~subsidise|~subsidize|~bankroll > 0',
  ]),
  verb('aid', '073', [
    `{~send|~fly|~ship|~give|~deliver|~donate|~airlift|~bring|~supply|~provide|~drop|~hand out|~distribute|~truck|~dispatch|~rush} * ${RELIEF} > to 0 for in into`,
    alike('feed nurse vaccinate', '> 0'),
    '~treat > 0 from',
    alike('truck ferry', '> to'),
    '~evacuate > 0 from',
    '~save > 0',
    '~rescue * from > 0 from',
    '~come to the * aid|rescue|help > of',
    '~contribute|~give > to 0',
    '~take in > 0',
    '~rebuild > 0',
  ]),
  verb('aid', '075', [
    '~grant|~give|~offer * asylum|refuge|shelter|sanctuary|citizenship|haven|protection|passport > to 0',
    alike('protect naturalise', '> 0'),
    '~take|~let in * refugees|exiles > from',
    '~accept|~admit * refugees > from',
  ]),
  verb('aid', '074', ['~send|~deploy|~contribute * peacekeepers|peacekeeping|observers|monitors > to in']),
  // 08 Yield.
  verb('decision', '085', [
    `~lift|~ease|~relax|~remove|~end|~drop|~scrap|~abolish|~loosen|~waive|~suspend|~repeal|~cancel|~roll back * ${LIMITS} > on against of from imposed 0`,
    `~vote to lift|ease|end|remove|suspend * ${LIMITS} > on against`,
    `~agree|~decide to lift|ease|end|remove|suspend * ${LIMITS} > on against`,
    '~unfreeze|~release * assets|funds|accounts > of to',
    '~reopen * border|crossing|crossings|airspace|port > with to',
    '~unblock|~unban|~decriminalise > 0',
  ]),
  verb('decision', '084', [
    alike('acquit', '> 0'),
    '~set free > 0',
    '~set|~let * free|go > 0',
    '~return|~hand|~give|~send|~turn|~repatriate * back|home|over|remains|bodies|body|statue|artefacts|art|treasures|prisoner|prisoners|hostages|land|island|mask|masks|bones|crew|captives|paintings|manuscripts > to 0',
    '~return|~restore > 0 to',
    '~hand|~give|~turn|~surrender * suspect|suspects|prisoners|fugitive|fugitives|hostages > to',
    '~hand|~give|~turn back|over > to 0',
    '~commute|~quash * sentence|sentences|conviction > of',
  ]),
  verb('decision', '083', [
    '{~resign|~quit|~step|~stand down|~abdicate} > under',
    '{~accept|~agree to|~meet|~satisfy|~concede|~grant} * demand|demands > of by from',
    '{~accept|~comply|~abide|~bow|~yield|~submit|~accede|~give in|~cave in} * resolution|demand|demands|pressure|verdict|ruling > of by from with to',
    '~submit|~bow > to',
    '{~concede|~cede|~surrender|~give up|~relinquish|~abandon} * territory|land|island|claim|town|province|rights > to 0',
    '~drop|~withdraw|~abandon * charges|claim|claims|complaint|suit|demand|demands|objections|case|opposition|veto > against to of',
  ]),
  verb('decision', '086', [
    '~let|~allow|~admit|~permit * into|in|through|inspect|enter|visit|access|cross|land|dock|fly > 0',
    '~admit > 0',
    '~open * door|doors|gates|border|borders|airspace > to for',
    '~give|~grant|~allow * access|permission|passage|entry|visa|visas|amnesty|concessions > to 0',
  ]),
  verb('decision', '087', [
    '~declare|~announce|~observe|~call|~begin|~proclaim|~honour|~respect|~extend * truce|ceasefire|cease-fire|armistice > with in against',
    `~withdraw|~pull|~bring|~evacuate|~remove|~move|~recall|~take * ${FORCES} > from out`,
    '~withdraw|~retreat|~pull out|pull back > from 0',
    '~pull|~move|~back out|back > of from',
    '~leave|~quit|~vacate|~evacuate > 0',
    '~pull * out|back|home > out of from 0',
    '~end|~halt|~stop|~cease|~suspend * offensive|war|bombing|shelling|occupation|hostilities|siege|attacks|raids|fighting|airstrikes|campaign > of against on with in',
    '{~lay down|~give up|~surrender|~hand in|~turn in} * arms|weapons|guns > to in',
    '~back down|off|away > to over',
  ]),
  // 09 Inquiry.
  verb('decision', '090', [
    alike(
      'investigate probe question interrogate inspect monitor quiz interview examine audit',
      '> 0 into on in',
    ),
    '~look|~inquire|~enquire|~delve|~dig > into',
    '{~open|~launch|~begin|~start|~conduct|~announce|~order|~reopen|~widen|~set up|~hold} * investigation|investigations|inquiry|enquiry|probe|inquest|audit > into of against by on in',
    '~search|~inspect|~visit * site|sites|plant|reactor|facility|ship|ships|cargo|factory|laboratory > in of 0',
    '~send|~dispatch * inspectors|investigators|detectives|fact-finding > to',
    '~observe|~monitor * election|elections|ceasefire|truce > in',
  ]),
];
