/** English words for measures one state takes toward another: protest, recall, expulsion, sanctions, troops, aid, missions, posts. */

import { noun, verb } from '../act-rows';
import type { ActRow } from '../language-pack';

export const MEASURES: readonly ActRow[] = [
  verb('protest', '112', [
    '~summon|~summons|~convoke > 0 to',
    '~call|~haul|~order in > 0 to',
    '~hand|~lodge|~deliver|~send|~present|~file * protest|protests|complaint|complaints|objection|note of > to with against',
    '~protest to > 0 against',
  ]),
  verb('protest', '141', [
    '~gather|~mass|~assemble|~picket|~converge outside|at|near|before|on > outside at in near',
    '~march|~descend on|to > on to',
    '~picket|~besiege > 0',
    '~rally|~demonstrate|~chant outside|near|against > outside against in',
    '~burn|~torch|~trample|~tear * flag|flags|effigy|effigies|portrait > of 0',
    '~pelt|~stone > 0',
    '~hurl|~throw * stones|rocks|bottles|eggs > at',
  ]),
  verb('decision', '161', [
    '~recall|~withdraw|~pull|~bring * ambassador|envoy|commissioner|consul|chargé > from to',
    '~order|~call * home|back > from in to',
    '~pull|~withdraw|~bring * ambassador|envoy out of > of',
    '~order * to come|return home > from in',
    '{~break|~break off|~sever|~cut|~cut off|~suspend|~rupture|~downgrade|~freeze|~reduce|~curtail|~scale back|~end} * relations|ties|tie|links|contact|contacts > with',
  ]),
  verb('expulsion', '161', [
    '~put * {ambassador|envoy|diplomat|diplomats} on {plane|a plane|the plane} > to of',
    '~ask|~request|~tell|~order|~give * {ambassador|envoy|diplomat|diplomats|attache|attaché|consul|charge|official|officials} to {leave|depart|quit|go|get out} > of from',
    '{~expel|~oust|~eject|~kick out|~throw out|~boot out} * diplomat|diplomats|attache|attaché|envoy|ambassador|secretary|official|officials|staff > of from 0',
    '~order|~tell|~give * to leave|depart|pack > 0 to',
    '~order * out > 0',
    '~give * hours|days|until to leave|depart|quit|pack > 0 to',
    '~declare|~brand|~name * persona|personae|persona-non-grata|undesirable > 0 of from',
    '~bundle|~escort|~order|~throw out of > 0 of',
  ]),
  verb('expulsion', '174', [
    '~send|~ship|~fly * back|home > 0 to',
    '~drive|~throw|~round out|up > 0 from out',
    '~deport|~expel|~repatriate|~evict > 0 from to',
  ]),
  verb('sanction', '163', [
    '~impose|~slap|~clap|~place|~levy|~announce|~adopt|~approve|~agree|~extend|~renew|~prolong|~tighten|~widen|~toughen|~unveil|~decree|~reinstate|~reimpose * sanctions|sanction|embargo|tariff|tariffs|duty|duties|levy|ban|bans|restrictions|curbs|penalties|measures|boycott|blockade > on against',
    '~hit|~target|~punish * with|by sanctions|tariffs|tariff|duties|ban|embargo > 0',
    '~add|~place|~put * to|on blacklist|list|register > 0',
    '~designate|~blacklist|~sanction > 0',
    '~prohibit|~ban|~bar|~outlaw|~halt|~stop * sale|sales|export|exports|import|imports|shipment|shipments|flights > to of from',
    '~freeze|~block * assets|accounts|funds > of',
  ]),
  verb('decision', '080', [
    '~lift|~ease|~suspend|~remove|~waive|~scrap|~relax|~drop|~end|~terminate * sanctions|sanction|embargo|ban|bans|tariffs|restrictions|blockade > on against',
    '~readmit|~reinstate > 0 to',
    '~resume|~restore|~reopen * flights|trade|links|aid|border|crossing|embassy|embassies|consulates > with to between in',
    '{~exchange|~swap|~hand over|~repatriate} * prisoners|detainees|captives|bodies|remains|hostages > with to between',
  ]),
  verb('decision', '075', [
    '~grant|~give|~offer|~provide * asylum|refuge|shelter|sanctuary|citizenship|haven > to 0',
    '~shelter|~harbour|~harbor > 0',
  ]),
  verb('deployment', '150', [
    '~deploy|~send|~dispatch|~rush|~fly|~ship|~move|~station|~mass|~pour|~commit|~redeploy|~airlift|~concentrate * troops|troop|forces|soldiers|infantry|marines|paratroopers|commandos|warships|warship|fleet|jets|aircraft|bombers|tanks|armour|armor|reinforcements|battalion|brigade|battery|batteries|missiles|police|units|squadron|flotilla|frigate|destroyer > to in near off along into on at',
    '{~beef up|~step up|~bolster|~strengthen|~reinforce} * presence|forces|troops|defences|defenses|positions|patrols|garrison > in along on near',
    '~put|~place * on * alert|standby|footing > 0 along with against',
    '~put|~place * on alert|standby > 0 along with against',
  ]),
  verb('deployment', '087', [
    '{~withdraw|~pull|~pull out|~evacuate|~bring home|~repatriate|~recall|~remove} * troops|forces|soldiers|peacekeepers|contingent|personnel|staff|battalion|garrison|last > from out in',
    '~pull * out of > of from',
    '~withdraw|~retreat|~depart|~sail from > from',
    '~complete|~begin|~start|~end * withdrawal|pullout|pull-out > from of',
  ]),
  noun('deployment', '087', [
    'withdrawal of troops|withdrawal of forces|troop withdrawal|pullout|pull-out > from by',
  ]),
  verb('aid', '070', [
    '{~provide|~deliver|~send|~supply|~donate|~give|~present|~hand|~hand over|~contribute|~disburse|~release|~fly|~ship|~airlift|~truck|~transport} * aid|assistance|relief|help|supplies|food|rice|wheat|flour|medicine|medicines|vaccines|doses|equipment|tents|blankets|generators|ambulances|vehicles|trucks|boats|consignment|shipment|cargo|tonnes|tons|funds|cash|cheque|check|masks > to for',
    '~receive * aid|assistance|consignment|shipment|donation|doses|vaccines|grant > from by',
    '~come * aid|rescue|assistance of > of',
    '~inaugurate|~open|~launch|~build|~rebuild|~rehabilitate|~renovate * hospital|clinic|school|schools|bridge|road|library|laboratory|station|plant|camp|shelter > in for with',
  ]),
  verb('aid', '033', [
    '~make * donation|contribution > to of',
    '~fund|~finance|~bankroll|~underwrite * construction|reconstruction|rehabilitation|project|projects|programme|program > of in for',
    '~pledge|~promise|~offer|~announce|~approve|~commit|~earmark|~allocate|~extend|~sign|~grant|~provide|~give * aid|assistance|grant|grants|loan|loans|credit|credits|million|billion|mln|bln|yen|euros|dollars|package > to for 0',
    '~agree|~decide|~undertake to provide|give|extend|grant|lend|finance|fund > to for',
  ]),
  verb('aid', '071', ['{~write off|~cancel|~forgive|~reschedule|~waive} * debt|debts > of owed to for 0']),
  verb('mission', '061', [
    '{~take over|~take up|~assume|~hand over|~transfer|~relinquish|~receive|~cede} * command|leadership|helm > of from to',
    '~take * helm|command|reins of > of from',
    '~succeed|~replace|~relieve * as * commander|head|chief > 0 as',
    '~step down as * commander|head > of',
    '{~launch|~establish|~open|~set up|~inaugurate|~begin|~start|~approve|~authorise|~authorize|~extend|~renew|~prolong|~expand|~enlarge|~close|~end|~wind up|~terminate} * mission|missions|operation|force|mandate|office|bureau > in to for of',
    '~send|~dispatch|~despatch|~field * observers|monitors|inspectors|advisers|advisors|experts|trainers|mediators|peacekeepers > to in',
  ]),
  noun('mission', '061', [
    'change of command|change-of-command|transfer of command|handover of command|transfer of authority > of at from to',
  ]),
  verb(
    'training',
    '061',
    [
      '~hold|~conduct|~begin|~start|~launch|~stage|~open|~kick|~end|~complete|~conclude|~wrap * exercise|exercises|drill|drills|manoeuvres|maneuvers|manoeuvre|games|training|course|courses|workshop > with in off for',
      '{~take part in|~participate in|~join|~attend|~open|~close|~wrap up|~host} * exercise|exercises|drill|drills|manoeuvres|maneuvers|wargames|workshop|course > with',
    ],
    { mutual: true },
  ),
  verb('training', '061', [
    '~graduate|~complete|~finish|~pass * course|courses|training|programme|program > in from',
    '~graduate from > from',
    '~deliver|~provide|~give|~conduct|~offer * training|instruction|course|courses|workshop > to for in',
    '~train|~instruct|~coach|~mentor > 0',
  ]),
  noun('training', '061', [
    'exercise|exercises|drill|drills|manoeuvres|maneuvers|military course|training course|training programme|training program > with between of by in for',
  ]),
  verb('appointment', '050', [
    '{~present|~submit|~hand|~hand over|~deliver} * credentials|credential|credence|exequatur > to',
    '~swear in as > 0',
    '~name|~appoint|~designate|~nominate|~pick|~choose|~tap|~select * to lead|head|command|be|serve > 0',
    '~replace|~change * ambassador|envoy|representative > to in at',
    '~name|~appoint|~designate|~nominate|~pick|~choose|~tap|~select * as|to be ambassador|envoy|representative|commissioner|consul|secretary-general|chief|head|commander > 0 to for',
    '~appoint|~name * ambassador|envoy|representative > to',
    '{~take|~assume|~take up} * office|post|duties|charge > as in',
    '~accredit > 0 to',
  ]),
  verb('appointment', '050', ['~receive|~accept|~take * credentials|credence > of from'], { reverse: true }),
  {
    type: 'cancelled',
    cameo: '160',
    frame: 'call-off',
    patterns: [
      '~cancel|~postpone|~delay|~suspend|~defer|~scrap|~halt|~freeze|~shelve|~abandon|~abort|~adjourn|~scrub|~drop > 0 with',
      '~call off > 0 with',
      '~put off|back|on ice > 0 with',
      '~pull out of * summit|talks|meeting|visit > 0 with',
      '{~break off|~cut short|~cut off|~walk out of} * talks|negotiations|visit|trip > 0 with to',
    ],
  },
  verb('condemnation', '111', [
    '~condemn|~denounce|~decry > 0',
    '~deplore|~slam|~blast * attack|attacks|bombing|bombings|killing|killings|assassination|strike|strikes|raid|raids|massacre|aggression|invasion|shelling > on against of in by',
    '~call|~describe|~brand * cowardly|barbaric|heinous|terrorist|outrage|despicable|dastardly > 0',
    '~issue * condemnation > of',
    '~express|~voice * disapproval|condemnation|abhorrence|revulsion|denunciation > of at',
  ]),
];
