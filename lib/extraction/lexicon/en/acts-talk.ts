/** English words for talking, agreeing and saying: CAMEO 01–06. Pattern language: see `ActRow`. */
import type { ActRow } from '../language-pack';

type Extra = Partial<Omit<ActRow, 'type' | 'cameo' | 'frame' | 'patterns'>>;
const verb = (type: ActRow['type'], cameo: string, patterns: string[], more: Extra = {}): ActRow => ({ type, cameo, frame: 'verb', patterns, ...more });
const noun = (type: ActRow['type'], cameo: string, patterns: string[], more: Extra = {}): ActRow => ({ type, cameo, frame: 'noun', patterns, ...more });
const say = (cameo: string, patterns: string[], more: Extra = {}): ActRow => ({ type: 'statement', cameo, frame: 'say', patterns, ...more });
const none = (patterns: string[]): ActRow => ({ type: 'other', cameo: '010', frame: 'none', patterns });

export const TALK: readonly ActRow[] = [
  none([
    '~meet * demand|demands|needs|need|deadline|conditions|requirements|targets|target|standards|challenge|challenges|criteria|goals|obligations|opposition|resistance',
    '~visit * website|site',
    '~call for * > for', '~sign of', 'signs of', 'sign of', 'no sign', '~call on * to mind', 'so-called', 'what * ~call',
    '~lead to', '~take place', '~take part', '~strike a balance', 'general assembly meeting', '~host nation', 'host country', 'host nation',
    'last ~meet', '~attack on * character', '~hold * responsible|elections|election|office|post', '~hold out', 'world war',
  ].filter((p) => !p.startsWith('~call for'))),
  // Meetings and talks.
  verb('meeting', '040', [
    '~meet > 0 with', '~meet here > 0 with', '~meet face-to-face > with', '~sit down > with', '~confer > with', '~consult > with 0', '~hold|~have * talks|meeting|meetings|discussion|discussions|consultations|conversation > with between', '~hold|~have talks|discussions|consultations > with between', '~hold|~have * bilateral|meeting|talks|round > with between',
    '~discuss * > with', '~exchange views > with', '~exchange * views|opinions > with', '~review * with > with',
    '~talk > with to', '~speak > with', '~hold * press conference|news conference with > with', '~huddle > with', '~co-chair > 0 with', '~chair * meeting|session|talks > with', '~attend * meeting|talks > with', '~greet > 0', '~lunch > with', '~dine > with', '~open talks > with', '~conclude * talks|meeting > with', '~begin|~start|~open|~resume|~end|~finish * talks|dialogue|consultations > with',
  ], { mutual: true }),
  verb('meeting', '040', ['~receive|~welcome|~host > 0', '~hold * audience > with', '~give * audience to > to']),
  verb('meeting', '040', ['~be received', '~hold|~have * audience with > with'], { reverse: true, passive: true }),
  verb('negotiation', '046', ['~negotiate > with', '~hold|~resume|~begin|~open|~conduct|~launch|~start * negotiations|round of talks|dialogue|dialog > with between', '~enter|~enter into * negotiations > with', '~engage in * negotiations|talks|diplomacy > with', '~bargain > with'], { mutual: true }),
  noun('meeting', '040', ['meeting|meetings|talks|discussions|consultations|conversation|encounter > between with of', 'conversations > between with', 'bilateral > between with', 'audience > with', 'tete-a-tete|tête-à-tête > with between', 'drop-in|drop-by > by'], { mutual: true }),
  noun('negotiation', '046', ['negotiations|negotiation > between with', 'round of talks|round of negotiations|peace talks|nuclear talks|trade talks|dialogue|dialog > between with'], { mutual: true }),
  noun('summit', '042', ['summit|summit meeting > between with of'], { mutual: true }),
  verb('summit', '042', ['~hold|~host|~open|~convene|~begin|~attend|~conclude * summit > with', '~gather for * summit > 0', '~meet * summit > with'], { mutual: true }),
  // Visits.
  verb('visit', '042', [
    '~visit > 0', '~tour > 0', '~arrive > in at to', '~arrive here|~arrive|~fly > in to', '~travel > to', '~fly > to into', '~head|~go > to for', '~pay|~make|~begin|~start|~end|~conclude|~wind|~wrap|~complete|~finish|~kick * visit|trip|tour|stopover|stop > to of in from', '~leave|~depart > for', '~leave * for > for', '~leave * ~lead * delegation > for to', '~set off|~set out > for to', '~return from > from', '~call at * port > 0 in', '~dock|~moor > in at', '~fly in > to', '~land > in at', '~stop over > in', '~stop off > in', '~drop in > on', '~be on * visit|trip > to', '~make * port call > in at to', '~lead * delegation to > to', '~attend > 0', '~wrap up * visit > to', '~embark on * visit|tour|trip > to of', '~undertake * visit|trip > to',
  ], { destination: true }),
  noun('visit', '042', ['visit|visits|trip|tour|stopover > to of by in', 'arrival > in at of', 'departure > for'], { destination: true }),
  verb('visit', '043', ['~host|~welcome|~receive * on|for * visit > 0'], {}),
  // Calls and letters.
  verb('call', '041', ['~telephone > 0', '~phone > 0', '~ring > 0', '~call > 0', '~speak|~talk * by|on|over * telephone|phone > with to', '~speak|~talk * by video conference|videoconference|video > with to', '~speak|~talk|~confer|~discuss * phone|telephone|videoconference > with to', '~hold|~have|~make|~place|~conduct * telephone|phone|call|conversation|videoconference|teleconference > with to', '~hold|~have * phone call|telephone call|telephone conversation|phone conversation|video call|virtual meeting|video conference > with to between', '~be on the phone > with', '~speak by * > with to', '~talk by > with to', '~exchange * phone|telephone calls > with'], { mutual: true }),
  verb('call', '041', ['~receive * telephone|phone call|conversation > from by', '~receive * call > from'], { reverse: true }),
  noun('call', '041', ['phone call|telephone call|telephone conversation|phone conversation|phone talks|joint call|video call|video conference|videoconference|telephone talks|call > with to between from'], { mutual: true }),
  verb('letter', '010', ['~send|~write|~deliver|~hand|~address|~convey|~transmit * letter|message|note|telegram|cable > to', '~write > to', '~say in a|his|her * letter|message > to', '~cable > 0', '~tell * in a|his|her * letter|message > 0']),
  verb('letter', '010', ['~receive * letter|message|telegram|note > from'], { reverse: true }),
  verb('letter', '018', ['~congratulate|~felicitate > 0', '~send|~offer|~convey|~extend * congratulations|greetings|condolences|sympathy|felicitations > to', '~condole > with', '~express * condolences|sympathy > to', '~offer|~extend * condolences > to']),
  noun('letter', '010', ['letter|telegram > to from']),
  // Agreements.
  verb('agreement', '057', ['~sign|~initial|~ink|~conclude|~seal|~clinch|~finalise|~finalize * agreement|agreements|accord|accords|deal|deals|treaty|pact|protocol|memorandum|memoranda|mou|declaration|convention|contract|contracts|communique|document|documents|compact|plan > with between', '~sign > with 0', '~reach|~strike * agreement|accord|deal|understanding|settlement|compromise > with between', '~enter into * agreement > with', '~agree > with', '~exchange * instruments|notes > with'], { mutual: true }),
  noun('agreement', '057', ['signing|signature|conclusion of > by between with'], { mutual: true }),
  verb('agreement', '057', ['~ratify > 0 with', '~join|~accede > 0 to', '~establish|~restore|~resume|~normalise|~normalize * relations|ties > with between'], { mutual: true }),
  verb('agreement', '030', ['~agree to > with', '~agree > on with'], { mutual: true }),
  verb('decision', '030', ['~decide > 0 with', '~vote|~resolve to|on|for|in > 0', '~approve|~endorse|~adopt|~authorise|~authorize > 0', '~invite > 0', '~accept > 0', '~offer > 0 to', '~promise|~pledge|~vow > 0 to', '~express readiness|willingness > to', '~announce * decision|plan|plans|intention > to']),
  // Appointments.
  verb('appointment', '050', ['~swear|~sworn in|as > 0', '~be sworn in|as', '~appoint|~nominate|~name * as|ambassador|envoy|representative > 0', '~present|~submit|~hand|~deliver * credentials|credential|letters of credence > to', '~accredit > 0 to', '~take * oath > 0', '~appoint > 0', '~inaugurate > 0', '~take over as|command > from', '~assume command > from', '~hand over command > to']),
  verb('appointment', '050', ['~receive|~accept * credentials > of from'], { reverse: true }),
  // Statements with a direction.
  verb('statement', '051', ['~praise|~hail|~commend|~applaud|~salute|~laud > 0', '~welcome|~endorse|~back|~support > 0', '~express * understanding|support|solidarity|appreciation|gratitude|satisfaction > for to with over', '~thank > 0', '~appreciate > 0', '~understand * steps > 0', '~pay tribute > to', '~reiterate|~reaffirm|~affirm * support|commitment|readiness > for to']),
  verb('statement', '020', ['~appeal > to', '~urge|~ask|~exhort|~entreat|~implore > 0', '~call on|upon > 0', '~call for', '~call * for > 0', '~invite > 0 to', '~request > 0 from', '~appeal for > to', '~issue * call|appeal > to', '~press|~lobby > 0', '~propose|~suggest > 0 to', '~assure > 0', '~seek * help|aid|assistance|support > from']),
  verb('statement', '100', ['~demand * from|that > 0 from', '~demand > 0 from', '~order > 0', '~insist > 0', '~instruct|~tell * to > 0']),
  verb('statement', '111', ['~criticise|~criticize|~accuse|~blame|~slam|~blast|~lambast|~rebuke|~deplore|~chide|~assail|~scold > 0', '~denounce|~decry > 0', '~hit|~lash out > at', '~take issue > with', '~allege|~charge * that|had|has > 0', '~express * concern|regret|disappointment|dismay|anger|outrage > over about at', '~voice * concern > over about at', '~hold * responsible > 0', '~describe|~brand|~label|~call * as|unacceptable|aggression|provocation|illegal > 0']),
  verb('condemnation', '111', ['~condemn|~denounce|~decry > 0', '~express * condemnation > of', '~strongly ~condemn > 0']),
  verb('statement', '120', ['~reject|~rebuff|~dismiss|~deny|~refute > 0', '~oppose|~object > 0 to', '~rule out > 0', '~refuse > 0 to', '~turn down > 0', '~decline > 0']),
  verb('statement', '130', ['~warn|~threaten|~caution > 0', '~issue * warning|ultimatum|threat > to', '~put * on notice > 0', '~vow|~threaten to|retaliation > 0 against', '~deliver * ultimatum > to']),
  verb('statement', '010', ['~brief > 0', '~inform|~notify > 0', '~tell > 0', '~address > 0', '~comment on > 0', '~apologise|~apologize > to']),
  say('010', ['~say', '~announce', '~declare', '~state', '~add', '~report', '~note', '~stress', '~reveal', '~confirm', '~claim', '~believe', '~describe', '~acknowledge', '~remark', '~emphasise', '~emphasize', '~underline', '~insist', '~explain', '~observe', 'according to', '~quote', '~cite', '~predict', '~estimate', '~issue * statement', '~release * statement', '~express * hope|confidence|optimism', '~reiterate', '~hope', '~think']),
];
