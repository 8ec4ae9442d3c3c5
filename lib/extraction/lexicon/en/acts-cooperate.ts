/** English words for sorrow and responsibility, help, mediation, recognition, sharing and yielding. CAMEO 01–08. */

import { noun, verb } from '../act-rows';
import type { ActRow } from '../language-pack';

export const COOPERATE: readonly ActRow[] = [
  verb('statement', '018', [
    '~express|~voice * sorrow|grief|sadness|shock > for over at to',
    '~mourn > 0 for',
    '~offer|~extend|~express * sympathies > to',
  ]),
  verb('statement', '015', [
    '~claim|~accept|~admit|~acknowledge * responsibility > for',
    '~take responsibility > for',
    '~admit to > 0',
  ]),
  verb('statement', '016', [
    '~deny * involvement|responsibility|role|charge|charges|accusation|accusations|allegation|allegations|claims|report|reports|links|wrongdoing > by from of in',
    '~deny * involved|supporting|helping|arming|attacking > 0',
  ]),
  verb('statement', '055', ['~apologise|~apologize > to for', '~issue|~offer * apology > to for']),
  verb('statement', '051', [
    '~defend > 0',
    '~back|~support|~endorse * bid|candidacy|proposal|plan|claim > of by from',
    '~express|~voice * confidence|optimism > in about',
    '~throw * support > behind',
  ]),
  verb('statement', '020', [
    '~plead > with for',
    '~appeal|~plead * for|to > 0 to',
    '~seek * extradition|apology|talks|meeting|mediation|cooperation > of from with',
    '~lobby > 0 for',
  ]),
  verb('statement', '030', [
    '~express * willingness|readiness|interest > to in with',
    '~offer * talks|mediation|cooperation|support|friendship > to with',
  ]),
  verb('negotiation', '045', ['~mediate|~broker > between 0 with', '~act as mediator > between']),
  verb('agreement', '054', [
    '~recognise|~recognize * independence|sovereignty|statehood|government > of 0',
    '~recognise|~recognize > 0',
    '~open * embassy|consulate > in',
    '~grant * recognition|immunity > to',
  ]),
  verb('agreement', '053', ['~rally|~ally|~side > with behind']),
  verb('agreement', '057', ['~sign * pact|peace|truce|ceasefire|cease-fire > with between']),
  verb('mission', '060', [
    '~cooperate|~collaborate|~team > with',
    '~team up > with',
    '~join forces > with',
    '~work together|jointly > with',
  ]),
  verb('mission', '064', ['~share|~exchange * intelligence|information|data|evidence > with']),
  verb('mission', '061', [
    '~trade > with',
    '~sell|~export * oil|gas|grain|goods|cars|uranium > to',
    '~invest > in',
  ]),
  verb('aid', '072', [
    '~sell|~supply|~give|~send|~provide|~ship|~deliver|~transfer * arms|weapons|missiles|tanks|warplanes|helicopters|rockets|ammunition|guns|jets > to',
    '~arm > 0',
  ]),
  verb('aid', '070', ['~help > 0', '~rescue > 0 from', '~come to the aid|rescue|help > of']),
  verb('aid', '073', [
    '~treat * wounded|injured > from',
    '~send|~fly * doctors|medics|rescuers|firefighters > to',
  ]),
  verb('decision', '081', [
    '~ease|~relax|~lift * restrictions|ban|curbs|controls|curfew|censorship|siege|blockade > on of in against for',
    '~reopen * border|crossing|crossings|embassy > with in to',
  ]),
  verb('decision', '084', [
    '{~return|~hand|~hand back|~give back|~transfer|~turn} * prisoners|prisoner|remains|bodies|body|hostages|captives|suspect|statue|statues|mask|masks|bones|skulls|artefacts|treasures|paintings|manuscripts > to 0',
    '~hand over > 0 to',
    '~free|~release|~liberate > 0',
  ]),
  verb('decision', '080', [
    '~surrender|~capitulate > to',
    '~give in|up > to',
    '~give|~grant * permission|access|concessions > to',
    '~agree to demands > of',
    '~bow|~yield|~cave * pressure > from',
    '~retreat|~pull out|back > from',
  ]),
  verb('decision', '087', [
    '~declare|~announce|~observe|~accept * truce|ceasefire|cease-fire > with in',
    '~lay down * arms > in',
    '~lift * siege > of on',
    '~demobilise|~demobilize > 0',
  ]),
  noun('decision', '084', ['release|extradition|handover > of by to from']),
];
