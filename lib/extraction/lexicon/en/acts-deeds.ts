/** English words for deeds: help, refusal, protest, pressure, force; and for calling off. CAMEO 06–20. */
import type { ActRow } from '../language-pack';

type Extra = Partial<Omit<ActRow, 'type' | 'cameo' | 'frame' | 'patterns'>>;
const verb = (type: ActRow['type'], cameo: string, patterns: string[], more: Extra = {}): ActRow => ({ type, cameo, frame: 'verb', patterns, ...more });
const noun = (type: ActRow['type'], cameo: string, patterns: string[], more: Extra = {}): ActRow => ({ type, cameo, frame: 'noun', patterns, ...more });

export const DEEDS: readonly ActRow[] = [
  // Aid and cooperation.
  verb('aid', '070', ['~provide|~deliver|~send|~supply|~donate|~give|~grant|~extend|~disburse * aid|assistance|relief|help|loan|loans|supplies|food|medicine|equipment|weapons|arms|vaccines|funds|million|billion > to for', '~donate|~supply > to 0', '~aid|~assist > 0', '~fund|~finance > 0', '~arm|~equip > 0', '~ship|~airlift > to', '~send * humanitarian > to']),
  verb('aid', '072', ['~receive * weapons|arms > from'], { reverse: true }),
  verb('aid', '033', ['~pledge|~promise|~offer|~announce|~approve|~commit * aid|assistance|help|loan|funding|grant|package|relief|million|billion|euros|dollars > to for', '~agree to provide * aid|assistance|help > to']),
  noun('aid', '070', ['aid package|humanitarian aid|financial aid|economic aid > to for from']),
  verb('training', '061', ['~train > 0', '~hold|~conduct|~begin|~start|~launch|~stage * exercise|exercises|drill|drills|manoeuvres|maneuvers|training > with', '~graduate > 0']),
  noun('training', '061', ['joint exercise|joint drill|joint exercises|joint drills|military exercise|military exercises|war games|training course|exercises > with between']),
  verb('mission', '061', ['~launch|~establish|~start|~begin|~open|~expand|~inaugurate|~extend|~set up * mission|operation|office|liaison > in to for', '~take command|over * mission|operation > of from in', '~send|~dispatch * observers|monitors|inspectors|advisers|experts|trainers|team|mission|delegation > to']),
  noun('mission', '061', ['change of command|mission was launched > in']),
  verb('deployment', '150', ['~deploy > 0 in to', '~send|~dispatch|~station|~move|~mass|~commit|~sign off on sending * troops|forces|soldiers|warships|warship|jets|aircraft|carrier|ships|reinforcements|tanks|peacekeepers|battalion > to in near off', '~mobilise|~mobilize|~mass > 0 against', '~put * on alert > 0', '~increase * presence|troops > in', '~reinforce > 0']),
  noun('deployment', '150', ['deployment of troops|deployment of forces|troop deployment > to in by']),
  verb('deployment', '087', ['~withdraw|~pull|~evacuate * troops|forces|soldiers|peacekeepers > from', '~withdraw|~retreat|~pull out|~pull back > from', '~redeploy > from to']),
  verb('decision', '080', ['~release|~free|~pardon > 0', '~lift|~ease|~suspend|~remove * sanctions|embargo|ban|blockade|restrictions|tariffs > on against', '~grant * asylum|amnesty > to', '~allow|~permit|~let > 0', '~apologise|~apologize > to for', '~yield|~concede|~back down > to', '~observe|~declare * ceasefire|truce > with', '~extradite|~repatriate > 0 to']),
  verb('decision', '090', ['~investigate|~probe|~inspect > 0', '~open|~launch|~order|~begin|~start * investigation|inquiry|probe > into against', '~set up * fact-finding|inquiry|commission > into']),
  // Refusal and calling off.
  verb('decision', '120', ['~block|~bar|~veto|~prevent|~obstruct > 0', '~shut * out > 0', '~refuse entry|visa|permission|access > to', '~refuse * entry|visa|permission|access > 0 to', '~deny * entry|visa|permission|access > 0 to', '~turn away > 0', '~boycott > 0', '~reject * request|proposal|offer|plan|demand > of from by', '~withdraw * permission|consent|invitation > to for from', '~snub > 0', '~ignore|~defy|~violate > 0']),
  { type: 'cancelled', cameo: '160', frame: 'call-off', patterns: ['~cancel|~postpone|~delay|~suspend|~defer|~scrap|~halt|~freeze > 0 with', '~call off > 0 with', '~put off > 0 with', '~put on hold', '~put * on hold', '~pull the plug on > 0', '~break off > 0 with', '~cut short > 0 to'] },
  // Protest.
  verb('protest', '112', ['~lodge|~file|~submit|~deliver|~issue|~register * protest|protests|complaint > with to against', '~protest to > to', '~summon|~summons|~convoke > 0', '~send * protest note > to', '~protest > 0 against to over', '~demarche > 0']),
  verb('protest', '141', ['~demonstrate|~rally|~march|~protest * against|outside|in|at > against in', '~take to the streets > against', '~stage|~hold * rally|protest|protests|demonstration|sit-in > against in outside', '~burn * flag|flags > of', '~demolish > 0', '~riot > 0 in']),
  // Pressure, sanctions, expulsion.
  verb('sanction', '163', ['~impose|~slap|~announce|~adopt|~approve|~extend|~renew|~tighten|~put * sanctions|sanction|embargo|tariffs|tariff|ban|restrictions|duties|blockade > on against', '~sanction|~blacklist|~embargo > 0', '~freeze * assets > of', '~ban > 0', '~boycott * goods > of', '~levy * tariffs|duties > on']),
  verb('sanction', '161', ['~cut|~sever|~break|~downgrade|~suspend|~reduce * ties|relations|links > with', '~recall * ambassador|envoy|ambassadors > from to', '~withdraw|~pull * ambassador|envoy|diplomats > from', '~close|~shut * embassy|border|consulate|airspace > in with to', '~advise|~warn against * travel > to', '~halt|~cut|~suspend * aid|assistance|funding > to', '~walk out of * talks > with']),
  verb('expulsion', '161', ['~expel|~oust * diplomat|diplomats|ambassador|envoy|attache|staff > of from 0', '~declare * persona non grata > 0', '~expel > 0', '~give * hours to leave > 0']),
  verb('expulsion', '174', ['~deport|~evict > 0 from', '~expel * refugees|migrants|leaders|workers|citizens|nationals > of from to']),
  verb('attack', '173', ['~arrest|~detain|~jail|~imprison|~seize|~capture|~sentence|~convict|~indict > 0', '~issue * arrest warrant|arrest warrants > for against', '~crack down > on', '~confiscate > 0 from']),
  verb('attack', '190', ['~attack|~bomb|~bombard|~shell|~invade|~raid|~fire > 0 on at into', '~strike|~hit > 0', '~launch|~carry|~conduct|~mount|~stage * strike|strikes|attack|attacks|airstrike|airstrikes|missile|missiles|offensive|raid|raids|assault|operation|incursion > against on in at', '~clash|~fight|~battle > with 0', '~open fire > on', '~fire * missile|missiles|rocket|rockets|shells|batteries > at into on', '~shoot down > 0', '~down > 0', '~overrun|~storm|~occupy|~recapture > 0', '~target > 0', '~exchange fire > with', '~cross into > 0', '~disarm > 0', '~defeat > 0', '~retaliate > against']),
  verb('attack', '180', ['~kill|~assassinate|~murder|~wound|~injure|~slay > 0', '~kidnap|~abduct > 0', '~hijack > 0', '~blow up > 0', '~shoot dead > 0', '~shoot > 0', '~behead|~execute|~torture|~massacre > 0', '~take * hostage > 0', '~detonate * bomb|explosives > in at']),
  noun('attack', '190', ['attack|attacks|airstrike|air strike|air strikes|missile strike|missile strikes|missile attacks|invasion|bombing|bombings|shelling|raid|assault|bombardment|offensive|strike > on against of by in', 'killing|murder|assassination|slaying > of by']),
];
