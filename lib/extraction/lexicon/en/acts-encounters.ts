/** English words of the diplomatic calendar: courtesy calls, talks, journeys, calls, letters and signatures in their many wordings. */
import type { ActRow } from '../language-pack';
import { noun, verb } from './rows';

export const ENCOUNTERS: readonly ActRow[] = [
  verb(
    'meeting',
    '040',
    [
      '~hold|~have|~conduct * round of talks|discussion|discussions|consultations|deliberations > with between',
      '~hold|~have * get-together|tete-a-tete|tête-à-tête|encounter|breakfast|lunch|dinner > with',
      '~have|~share * breakfast|lunch|dinner|meal > with',
      '~breakfast|~dine|~lunch > with',
      '~engage|~enter|~go in|into * talks|discussions|consultations > with',
      '~come together > with',
      '~go over * with > with',
      '~touch on|upon * with > with',
    ],
    { mutual: true },
  ),
  verb(
    'meeting',
    '040',
    [
      '~discuss|~review|~explore|~examine > with',
      '~take stock > with',
      '~compare notes > with',
      '~touch on|upon > with',
    ],
    { mutual: true, paraphrase: true },
  ),
  verb('meeting', '040', [
    '~pay|~make * courtesy|farewell|protocol|introductory call|visit > on to',
    '~pay * call > on to',
    '~call on > 0',
    '~bid farewell|goodbye > to',
    '~bid|~say * farewell|goodbye > to',
    '~hold|~host|~give * dinner|luncheon|lunch|banquet|reception|audience > for to in',
    '~grant * audience|interview > to 0',
    '~usher|~greet|~welcome in > 0',
    '~see off > 0',
  ]),
  verb(
    'summit',
    '042',
    [
      '~attend|~open|~hold|~host|~convene|~begin|~conclude|~close|~wrap up * summit > with in',
      '~gather|~assemble|~meet|~convene for|at * summit > with in',
    ],
    { mutual: true },
  ),
  verb(
    'negotiation',
    '046',
    [
      '~return to * negotiating|bargaining table > with',
      '~resume|~open|~begin|~start|~hold|~conclude|~end|~finish|~wrap * negotiations|negotiation > with between',
      '~resume|~open|~begin|~start|~hold|~conclude|~end|~finish|~wrap * round of > with between',
      '~hold|~open|~begin|~resume * proximity|indirect|direct|peace|nuclear|trade|technical talks > with between',
      '~co-chair * dialogue|dialog|negotiations > with',
    ],
    { mutual: true },
  ),
  verb(
    'visit',
    '042',
    [
      '~arrive|~land|~touch in|at|down > in at',
      '~touch down > in at',
      '~fly|~jet|~head|~journey off|out > to for',
      '~set|~start|~take out|off > for to',
      '~begin|~start|~open|~pay|~make|~kick|~launch|~end|~finish|~conclude|~complete|~wrap|~wind|~cut * visit|trip|tour|stay|mission|pilgrimage > to of in from',
      '~be on * visit|trip|tour > to of in',
      '~stop in|at > in at',
      '~make * stopover|stop|landing|pilgrimage > in at to',
      '~sail|~steam|~put in|into > into in to from',
      '~tour|~inspect > 0',
      '~sweep into > into',
    ],
    { destination: true },
  ),
  verb(
    'call',
    '041',
    [
      '{~dial|~phone|~telephone|~ring|~ring up|~buzz} > 0',
      '~speak|~talk|~confer|~converse * telephone|phone|telephonically|videolink|videophone > with to',
      '~have|~hold|~make|~place * telephonic|telephone|phone|video conversation|call|talk|talks|discussion|contact > with to',
      '~be in * telephone|phone contact > with',
      '~hold|~have * videoconference|video-conference|virtual|teleconference > with',
      '~contact * phone|telephone > 0',
    ],
    { mutual: true },
  ),
  verb('letter', '010', [
    '{~send|~write|~deliver|~hand|~hand over|~convey|~carry|~transmit|~present|~address|~forward|~dispatch} * letter|message|note|telegram|cable|invitation > to',
    '~hand|~deliver|~give * letter|message|note|invitation > to 0',
    '~bring * message|letter > from to',
  ]),
  verb('letter', '018', [
    '~send|~offer|~convey|~extend|~express|~cable|~wire * congratulations|felicitations|condolences|sympathy|sympathies|greetings|wishes > to over',
    '~wire|~cable > 0',
    '~condole > with',
    '~felicitate|~congratulate > 0',
    '~pay|~offer * condolences > to',
  ]),
  verb('letter', '018', ['~receive * congratulations|condolences|greetings > from'], { reverse: true }),
  verb(
    'agreement',
    '057',
    [
      '~sign|~initial|~ink|~conclude|~seal|~clinch|~finalise|~finalize|~exchange * agreement|agreements|accord|accords|deal|deals|treaty|treaties|pact|pacts|protocol|protocols|memorandum|memoranda|memorandums|mou|mous|understanding|declaration|statement|convention|contract|contracts|charter|roadmap|framework|programme|program|partnership|truce|ceasefire|cease-fire|armistice > with between',
      '~put * initials|signature|signatures|names|pen|seal to > with to',
      '{~reach|~strike|~cut|~arrive at|~hammer} * agreement|accord|deal|deals|pact|understanding|truce|ceasefire|cease-fire|compromise > with between',
      '{~sign off on|~sign up to} > with 0',
      '~establish|~restore|~resume|~re-establish|~reestablish|~renew|~upgrade|~normalise|~normalize * diplomatic|full|formal|consular relations|ties|links > with between',
      '~agree on|upon|to * agreement|deal|plan|terms|roadmap|patrols|truce|ceasefire|cease-fire|swap|exchange > with',
    ],
    { mutual: true },
  ),
  noun('agreement', '057', ['signing ceremony|signing of|initialling of|conclusion of > by between with'], {
    mutual: true,
  }),
];
