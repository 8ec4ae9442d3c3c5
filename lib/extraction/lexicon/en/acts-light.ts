/**
 * English acts that a noun names behind a verb that only says that they are done: "announced the expulsion of", "took part
 * in talks", "extended an invitation". Near miss: "announced the closure of a factory", "took part in the talks show".
 */

import { verb } from '../act-rows';
import type { ActRow } from '../language-pack';

const DONE =
  '~order|~announce|~decree|~approve|~authorise|~authorize|~confirm|~begin|~start|~complete|~carry out|~oversee|~declare';
const TAKING = '~take part in|~participate in|~join|~attend|~sit in on';
const TIES = 'relations|ties|links';

export const LIGHT: readonly ActRow[] = [
  verb('expulsion', '161', [`{${DONE}} * expulsion|expulsions > of`]),
  verb('expulsion', '174', [`{${DONE}} * deportation|repatriation|eviction > of`]),
  verb('decision', '161', [
    `{${DONE}} * recall > of`,
    `{${DONE}} * closure|closing of * embassy|consulate|mission|border|borders|crossing|crossings|airspace > in with to`,
    `{${DONE}} * severance|severing|suspension|rupture|downgrading of * ${TIES} > with`,
  ]),
  verb('agreement', '057', [
    `{${DONE}} * resumption|restoration|establishment|normalisation|normalization of * ${TIES} > with between`,
  ]),
  verb('deployment', '087', [`{${DONE}} * withdrawal|pullout|pull-out|drawdown|evacuation > of from`]),
  verb('deployment', '150', [`{${DONE}} * deployment|dispatch|mobilisation|mobilization > of to`]),
  verb('sanction', '163', [
    `{${DONE}} * imposition|extension|renewal|tightening of * sanctions|tariffs|embargo|ban|measures > on against`,
    `{${DONE}} * freezing|freeze|seizure of * assets|accounts|funds|property > of held`,
  ]),
  verb('appointment', '050', [
    `{${DONE}} * appointment|nomination|accreditation of * as|ambassador|envoy|representative|commander > of to`,
  ]),
  verb('aid', '033', [
    `{${DONE}} * disbursement|donation|grant|loan of * million|billion|euros|dollars > to for`,
  ]),
  verb(
    'meeting',
    '040',
    [`{${TAKING}} * talks|meeting|meetings|session|consultations|conference|roundtable > with`],
    {
      mutual: true,
    },
  ),
  verb('negotiation', '046', [`{${TAKING}} * negotiations|dialogue|round > with`], { mutual: true }),
  verb('summit', '042', ['{~take part in|~participate in|~join} * summit > with'], { mutual: true }),
  verb('decision', '120', ['~cast|~use|~wield|~exercise * veto > against on']),
  verb(
    'agreement',
    '057',
    [
      '~come to * agreement|understanding|terms > with',
      '~secure|~obtain * truce|ceasefire|cease-fire > from with between',
    ],
    {
      mutual: true,
    },
  ),
  verb('protest', '112', [
    '~make|~issue|~deliver|~lodge * demarche|démarche|representations > to with',
    '~hand|~deliver|~give|~send|~present * {protest|aide-memoire|rebuke|reprimand|dressing-down} > to 0',
    '~complain to * council|nations|organisation|organization|union|embassy|ambassador|ministry|commission > about over',
    '~walk|~storm out of * meeting|session|dinner|hall|chamber|speech|conference|ceremony > with of in',
  ]),
];
