/** Wider rows: consultation, diplomatic cooperation, speech. CAMEO 04–05. */

import { alike, say, verb } from '../act-rows';
import type { ActRow } from '../language-pack';

const ACCORD =
  'treaty|treaties|pact|pacts|accord|accords|agreement|agreements|deal|deals|truce|ceasefire|protocol|convention|memorandum|contract|contracts|charter|settlement|armistice|alliance|partnership|communique|declaration';
const TIES = 'relations|ties|links|contacts';
const TALKS = 'talks|discussions|consultations|meeting|meetings|conversation|conversations';

export const WIDE_TALK: readonly ActRow[] = [
  // 04 Consultation.
  verb(
    'meeting',
    '040',
    [
      '{~meet|~meet with|~meet up} > 0 with',
      `~hold|~have|~begin|~start|~open|~resume|~conduct|~conclude|~end|~continue|~reopen|~host|~attend * ${TALKS} > with between`,
      '~hold|~host|~open|~begin * summit > with between',
      alike('confer consult huddle speak converse parley', '> with to'),
      '~sit|~get|~come|~break bread down|together|with > with',
      '~gather|~assemble|~convene > in at',
      '~convene|~call|~summon * meeting|session|conference > with of',
      '~chat > with',
      '~discuss * with > with',
      '~shake hands|hand > with of',
      '~have|~hold * lunch|dinner|breakfast|audience > with',
      'is|are|was|were in * talks|meeting|discussions|consultations > with',
      'is|are|was|were in * for talks|meetings|discussions|consultations > with',
    ],
    { mutual: true },
  ),
  verb('meeting', '040', ['~entertain > 0', '~welcome * at|to|in|on * airport|palace|visit|arrival > 0']),
  verb(
    'negotiation',
    '046',
    [
      '~negotiate|~bargain|~haggle > with over',
      '~enter|~open|~begin|~start|~resume|~hold|~conduct|~have|~conclude|~end|~continue * negotiations|negotiation|dialogue|dialog > with between',
    ],
    { mutual: true },
  ),
  verb('negotiation', '045', [
    alike('mediate arbitrate broker intercede', '> between among 0 in with'),
    '~act|~serve as * mediator|broker|intermediary|go-between > between',
    '~shuttle > between',
  ]),
  verb(
    'call',
    '041',
    [
      '~call up > 0',
      '~speak|~talk|~confer by|on|over * telephone|phone|video|hotline > with to',
      '~speak|~talk * by|on|over * telephone|phone|video|hotline > with to',
    ],
    { mutual: true },
  ),
  verb(
    'visit',
    '042',
    [
      '~arrive|~land > in at on',
      '~fly|~sail|~travel|~head|~journey|~drive|~go > to into for',
      '~fly|~drop|~come in|into > to into',
      '~go * to > to',
      '~set > for',
      '{~pay|~make|~begin|~start|~end|~conclude|~complete|~undertake|~continue|~wind up|~wrap up} * visit|trip|tour|stopover|pilgrimage|journey > to of in through',
      '~set off|out|foot > for to in on',
      '~attend * summit|conference|meeting|opening|games|olympics|inauguration > in',
      '~cross|~slip into > into',
      '~stop over|off > in',
      '~call at > at',
      '~send|~dispatch|~despatch * emissary|emissaries|negotiator|negotiators|minister|ministers|diplomat > to',
      '~address * parliament|congress|assembly|knesset > of in',
    ],
    { destination: true },
  ),
  verb('visit', '043', ['~welcome|~host|~receive * visit|visiting > 0 by of']),
  // 05 Diplomatic cooperation.
  verb('statement', '051', [
    alike('extol compliment champion cheer', '> 0'),
    '~reward > 0',
    '~pay * tribute|homage > to',
    '~express|~voice|~declare|~pledge|~reaffirm|~give|~offer|~throw|~lend|~put * support|solidarity|gratitude|confidence|admiration|backing|weight|sympathy|approval|appreciation > for with to in behind of',
    '~stand|~side|~rally|~sympathise|~sympathize|~align > by with behind around',
    '~come * defence|defense > of',
    '~speak|~vote|~come out in * favour|favor|support > of',
    '~approve > of 0',
    '~come|~jump|~rush|~rally to the defence|defense > of',
  ]),
  verb('statement', '051', ['~welcome > 0'], { ifPerson: { type: 'meeting', cameo: '043' } }),
  verb('agreement', '054', [
    '~recognise|~recognize > 0 of',
    '~recognise|~recognize * state|independence|sovereignty|government|statehood > of',
    `~establish|~restore|~resume|~normalise|~normalize|~re-establish|~open|~upgrade|~mend|~forge|~repair * ${TIES} > with between`,
    '~open|~reopen * embassy|consulate|mission > in',
    '~accept * credentials|ambassador > of from',
    '~send|~return * ambassador|envoy > to',
    '~exchange * ambassadors|envoys > with',
  ]),
  verb('statement', '055', [
    '~say|~be sorry > to for',
    '~make|~offer|~issue|~send|~extend|~give * apology|apologies > to for',
    '~ask|~beg * forgiveness|pardon > of from',
    '~atone > for to',
  ]),
  verb('statement', '056', ['~forgive|~absolve|~exonerate > 0']),
  verb(
    'agreement',
    '057',
    [
      `~sign|~initial|~ink|~conclude|~seal|~clinch|~reach|~strike|~finalise|~finalize|~forge|~negotiate|~make|~enter * ${ACCORD} > with between`,
      '~sign|~make peace > with',
      '~agree * truce|ceasefire|border|swap|plan > with',
      '~come to terms > with',
      '~bury the hatchet > with',
      '~settle|~resolve * dispute|differences|quarrel|row > with',
      '~agree to exchange|swap|settle|share|end|resume|form|sign|restore > with',
      '~reconcile|~unite > with',
    ],
    { mutual: true },
  ),
  verb('agreement', '057', [
    `~approve|~endorse|~pass|~adopt * ${ACCORD} > with between 0`,
    '~rejoin|~enter > 0',
    '~admit > 0 to as into',
  ]),
  say('010', [
    '~tell',
    '~argue',
    '~warn that',
    '~contend',
    '~assert',
    '~maintain',
    '~allege',
    '~charge that',
    '~write',
    '~testify',
    '~suggest that',
    '~learn',
    '~show',
    '~conclude that',
    '~find that',
    '~disclose',
    '~agree that',
    '~inform * that',
  ]),
];
