/** Wider rows: acts that nouns name, "X's condemnation of Y", "a raid on Z". */

import { noun } from '../act-rows';
import type { ActRow } from '../language-pack';

export const WIDE_NOUNS: readonly ActRow[] = [
  noun('statement', '016', ['denial|denials > of by']),
  noun('statement', '020', ['appeal|appeals|plea|pleas|request|invitation|overture|overtures > to']),
  noun('statement', '030', ['offer|promise|pledge > to of']),
  noun(
    'meeting',
    '040',
    [
      'talks|meeting|meetings|discussions|consultations|negotiations|summit|dialogue|encounter|handshake > between with',
    ],
    { mutual: true },
  ),
  noun('visit', '042', ['visit|visits|trip|tour|stopover|arrival > to in of'], { destination: true }),
  noun('statement', '051', ['praise|support|endorsement|backing|defence|tribute|thanks > of for to']),
  noun('agreement', '054', ['recognition > of']),
  noun('statement', '055', ['apology|apologies > to for']),
  noun('agreement', '057', ['treaty|pact|accord|truce|ceasefire|agreement|alliance > between with'], {
    mutual: true,
  }),
  noun(
    'training',
    '062',
    ['joint exercises|joint exercise|joint manoeuvres|manoeuvres|joint drills > with between'],
    { mutual: true },
  ),
  noun('aid', '070', ['aid|assistance|loan|loans|grant|gift|donation > to for']),
  noun('decision', '084', ['release|extradition|handover > of']),
  noun('decision', '087', ['withdrawal|pullout|pull-out|retreat > from']),
  noun('decision', '090', ['investigation|inquiry|probe > into of']),
  noun('statement', '100', ['demand|demands|ultimatum > to on']),
  noun('statement', '111', [
    'condemnation|criticism|denunciation|censure|rebuke|reprimand|disapproval > of to',
  ]),
  noun('statement', '112', ['accusation|accusations|allegation|allegations > against']),
  noun('protest', '114', ['protest|complaint > to against']),
  noun('statement', '120', ['rejection|refusal|veto|rebuff|dismissal|snub > of to']),
  noun('statement', '130', ['threat|threats|warning|warnings > to against']),
  noun('protest', '141', ['demonstration|demonstrations|march|rally|strike > against outside']),
  noun('protest', '145', ['riot|riots|rioting > against in']),
  noun('deployment', '150', ['deployment > to in near along']),
  noun('sanction', '161', ['break|rupture|split > with', 'recall > of']),
  noun('sanction', '163', ['boycott|embargo|blockade|sanctions|ban|tariffs > of on against']),
  noun('expulsion', '174', ['expulsion|deportation|eviction > of']),
  noun('attack', '173', [
    'arrest|detention|jailing|imprisonment|conviction|prosecution|sentencing|indictment > of',
  ]),
  noun('attack', '175', ['crackdown > on']),
  noun('attack', '180', [
    'kidnapping|abduction|murder|murders|assassination|beheading|hijacking|execution|shooting|killing|killings|slaying|slayings|wounding|stabbing|beating|lynching|torture > of',
  ]),
  noun('attack', '190', [
    'attack|attacks|raid|raids|strike|strikes|assault|assaults|offensive|invasion|incursion|incursions|shelling|bombardment|bombing|bombings|airstrike|airstrikes|bombardments|ambush|siege|air strike|air strikes|missile strike|rocket attack > on against of at into in',
    'clashes|clash|fighting|battle|war|skirmish|skirmishes|firefight > between with',
  ]),
  noun('attack', '192', ['occupation|annexation|capture|seizure|conquest > of']),
  noun('attack', '200', ['massacre|genocide|slaughter|extermination|gassing|ethnic cleansing > of']),
];
