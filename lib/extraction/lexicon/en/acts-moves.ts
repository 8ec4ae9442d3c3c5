/** English words for moving staff and missions, founding joint bodies, raising ties, joining, leaving and taking over. */

import { none, verb } from '../act-rows';
import type { ActRow } from '../language-pack';

const STAFF =
  'staff|personnel|diplomats|trainers|instructors|advisers|advisors|troops|forces|soldiers|peacekeepers|contingent|mission|embassy|nationals|monitors|observers|inspectors|experts';
const JOINT =
  'committee|commission|council|company|consortium|body|mechanism|centre|center|fund|taskforce|secretariat|institute|university|chamber|foundation';
const TIES =
  'relations|ties|relationship|partnership|representation|mission|embassy|consulate|level|status|cooperation';

export const MOVES: readonly ActRow[] = [
  none([
    '~set|~lay out * plan|plans|terms|vision|position|proposal|proposals|conditions|goals|policy|steps|details|case|view|views|priorities|agenda',
    '~sign * law|laws|bill|decree|order|budget|autograph|autographs|book|petition|legislation',
    '~expel|~ban|~bar|~suspend|~sanction|~oust|~send * player|players|batsman|bowler|cricketer|cricketers|footballer|footballers|striker|goalkeeper|coach|umpire|referee|athlete|athletes|swimmer|sprinter|boxer|student|students|pupil|pupils',
    '~call * pure|invention|fabrication|lie|lies|baseless|unfounded|false|nonsense|rumour|rumours|untrue',
  ]),
  verb('deployment', '087', [
    `{~move|~pull|~take|~bring|~fly|~ship} * ${STAFF} out|home|away > of from`,
    `{~evacuate|~withdraw|~remove|~recall|~repatriate} * ${STAFF} > from out`,
    '~complete|~begin|~start|~finish|~end|~speed|~resume * withdrawal|pullout|pull-out|drawdown|evacuation > from of',
    '~leave|~quit|~vacate * base|bases|camp|barracks > in at',
  ]),
  verb('deployment', '150', [
    `{~relocate|~redeploy|~transfer|~shift|~move} * ${STAFF} > from to`,
    `{~reduce|~cut|~scale back|~draw down} * ${STAFF} > in from at`,
  ]),
  verb('decision', '161', [
    '~move|~relocate|~transfer * embassy|mission|consulate to|from > from to',
    '~close|~shut|~shutter|~vacate * embassy|consulate|mission|legation|office|offices|bureau > in of',
    '{~withdraw from|~pull out of|~quit|~leave|~exit|~abandon|~renounce|~denounce|~tear up|~scrap|~abrogate|~repudiate|~walk away from|~drop out of|~opt out of} * treaty|pact|accord|agreement|convention|statute|court|council|commission|bloc|alliance|commonwealth|league|organisation|organization|union|programme|program > with of',
    '~declare|~name|~pronounce * unwelcome > 0',
  ]),
  verb('sanction', '161', [
    '~revoke|~cancel|~withdraw|~annul|~rescind|~suspend * asylum|visa|visas|accreditation|agrément|exequatur > of 0 from for',
  ]),
  verb('decision', '080', [
    '{~renounce|~relinquish|~abandon|~waive|~drop|~give up} * claim|claims|sovereignty > on to over',
    '~lift|~drop|~withdraw|~waive * veto|objection|objections|opposition|reservations > to on of',
    '~admit|~readmit|~accept|~let|~allow * observers|monitors|inspectors|investigators|rapporteur > 0 of from into',
  ]),
  verb('decision', '054', ['~open|~reopen|~inaugurate|~establish * embassy|consulate|legation > in']),
  verb(
    'agreement',
    '057',
    [
      '{~set up|~establish|~form|~create|~found|~launch} * joint > with between',
      `{~set up|~establish|~form|~create|~found} * ${JOINT} > with between`,
    ],
    { mutual: true },
  ),
  verb('decision', '050', [`{~upgrade|~elevate|~raise} * ${TIES} > with in to between`]),
  verb('agreement', '057', [
    '~become * member|members|party|parties|signatory|signatories > of to',
    '{~accede|~be admitted|~be accepted} > to into as',
    '~deposit * instrument|instruments > of with',
  ]),
  verb('mission', '060', [
    '{~take charge|~take over command|~assume command|~assume charge|~take command|~take over leadership|~assume leadership} of * mission|operation|force|forces|fleet|brigade|battalion|command|contingent|group > of from',
    '{~hand over|~pass|~hand|~transfer|~relinquish|~cede|~yield} * command|baton|leadership|control > to of',
    '~take over > from',
  ]),
  verb('decision', '030', ['~vow|~swear to > 0 with']),
  verb('statement', '120', [
    '~shoot|~strike|~vote|~slap down * proposal|proposals|plan|plans|idea|offer|bid|request|amendment|draft|motion|suggestion|deal > of by from',
    '~throw out * proposal|plan|bid|amendment|motion|draft > of by from',
    '~pour cold water on > 0',
  ]),
  {
    type: 'cancelled',
    cameo: '160',
    frame: 'call-off',
    patterns: [
      '{~suspend|~halt|~freeze|~break off|~cancel|~postpone|~put off|~call off|~delay|~defer|~shelve|~scrap|~adjourn} * talks|negotiations|negotiation|visit|trip|tour|meeting|summit|dialogue|exercise|exercises|drill|drills|conference|session|consultations > 0 with between',
    ],
  },
];
