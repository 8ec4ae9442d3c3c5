/** English words for inquiries, charges in public, complaint, refusal, threats, broken ties and coercion. CAMEO 09–17. */

import { noun, verb } from '../act-rows';
import type { ActRow } from '../language-pack';

export const PRESSURE: readonly ActRow[] = [
  verb('decision', '090', [
    '~investigate|~probe|~examine * role|abuses|crimes|allegations|claims|deaths|killing|attack > of by in against',
    '~look into > 0',
    '~search|~interrogate|~question > 0',
    '~inspect * site|sites|plant|facility|facilities|ship|cargo > in of',
  ]),
  verb('statement', '112', [
    '~accuse|~suspect|~blame > 0',
    '~point * finger > at',
    '~present|~produce|~show|~release * evidence|proof > against of',
    '~hold * accountable > 0',
    '~charge|~allege that > 0',
    '~finger > 0',
  ]),
  verb('statement', '111', [
    '~attack|~slam|~criticise|~criticize * policy|record|remarks|decision|stance|plan|handling|move > of by on',
    '~hit back > at',
    '~scoff > at',
    '~ridicule|~mock|~insult|~deride|~berate|~castigate|~censure|~reprimand|~vilify > 0',
    '~express|~voice * anger|concern|outrage|alarm|frustration|displeasure|disappointment > over at about with',
    '~complain > to about',
  ]),
  verb('protest', '115', [
    '~sue > 0',
    '~file * suit|lawsuit|case|charges > against',
    '~take * to court > 0',
    '~bring * case|suit > against',
  ]),
  verb('statement', '120', [
    '~reject|~dismiss|~rebuff|~spurn * offer|proposal|request|appeal|appeals|call|calls|demand|demands|invitation|plan|accusation|accusations|criticism > of from by for',
    '~oppose|~resist * move|plan|deployment|bid|sanctions|entry|independence > of by against on',
    '~rebuff > 0',
    '~ignore|~defy|~flout * warning|warnings|calls|demand|demands|resolution|order > from of by',
  ]),
  verb('statement', '138', [
    '~threaten > 0',
    '~threaten * with|against > 0',
    '~vow|~swear|~threaten * revenge|retaliation|retaliate|avenge > against on 0',
    '~give|~set * ultimatum|deadline > to for',
    '~warn against > 0',
  ]),
  verb('protest', '141', [
    '~protest|~demonstrate|~rally|~march > against outside in',
    '~demonstrate|~rally|~march|~protest * in|outside|through > against in outside',
    '~stage * strike|boycott|sit-in|hunger > against in',
    '~go on hunger strike > against over in',
    '~go|~walk on|off strike|job > against over in',
    '~storm * embassy|consulate > in of',
  ]),
  noun('protest', '141', ['protest|protests|demonstration|demonstrations|rally|riots > against by in']),
  verb('protest', '145', [
    '~riot|~loot > against in',
    '~torch|~ransack|~vandalise|~vandalize|~stone|~demolish > 0',
  ]),
  verb('deployment', '150', [
    '~deploy|~send|~mass|~move|~dispatch * troops|forces|warships|ships|tanks|jets|aircraft|missiles|soldiers|army > to in near along on off at',
    '~put|~place * on alert > along near against with',
    '~scramble * jets|aircraft|fighters > 0 to',
    '~test-fire > 0',
    '~step up * patrols|security > along in on',
  ]),
  verb('sanction', '161', [
    '~pull|~withdraw * staff|diplomats|nationals > from',
    '~suspend|~halt|~stop|~cut|~freeze * cooperation|talks|flights|trade|aid|shipments|supplies|exports|imports > with to from',
    '~warn * citizens|nationals|travellers|travelers > against to',
    '~advise * citizens|nationals > against to',
  ]),
  verb('sanction', '163', [
    '~embargo|~blockade|~boycott > 0',
    '~impose * fine|fines|curbs|quota|quotas > on against',
  ]),
  verb('sanction', '172', [
    '~ban|~bar|~outlaw > 0 from',
    '~seize|~confiscate|~impound|~freeze * assets|property|land|cargo|ship|ships|funds|accounts|trawler|vessel > of from 0',
    '~impose|~declare * curfew|martial|emergency > in on',
    '~raid|~search * office|offices|home|homes|house > of in',
    '~restrict|~limit|~curb * access|movement|travel|activities > of by to',
  ]),
  verb('attack', '173', [
    '~arrest|~detain|~jail|~imprison|~indict|~convict|~sentence|~prosecute|~extradite > 0',
    '~charge * with|over > 0',
    '~put * on trial > 0',
    '~issue|~seek * warrant|warrants > for against',
    '~sentence * to death|prison|jail > 0',
    '~round up > 0',
    '~take * into custody > 0',
    '~question > 0 on over',
    '~hold in custody > 0',
  ]),
  noun('attack', '173', ['arrest|detention|jailing|conviction|indictment|imprisonment|trial > of by']),
  verb('expulsion', '174', [
    '~expel|~deport|~banish|~evict > 0',
    '~send * home|back > 0',
    '~strip * citizenship > 0 of',
  ]),
  verb('attack', '175', [
    '~disperse|~beat|~repress|~suppress|~crush > 0',
    '~fire * tear > at on',
    '~use * force > against',
    '~crack down > on',
  ]),
];
