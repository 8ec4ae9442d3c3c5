/**
 * English verbs and adjectives that decide what becomes of the act after them: "wants to help", "asked A to leave",
 * "refused to sign". The kinds follow the CAMEO manual: a wish for one's own act is intent (03), for another's an
 * appeal (02) or demand (10), a refused act a rejection (12), a threatened one a threat (13).
 */
import type { ControlRow } from '../language-pack';

const row = (kind: ControlRow['kind'], verbs: string, words = ''): ControlRow => ({
  kind,
  verbs: verbs.split(' ').filter(Boolean),
  words: words.split(' ').filter(Boolean),
});

export const CONTROLS: readonly ControlRow[] = [
  row('want', 'want need wish'),
  row(
    'ask',
    'ask urge press invite beg encourage advise exhort persuade pressure implore appeal lobby request',
  ),
  row('order', 'order demand command instruct require force compel oblige pressure'),
  row(
    'intend',
    'intend hope plan offer agree propose aim promise pledge decide volunteer commit undertake',
    'ready willing keen eager determined',
  ),
  row('threaten', 'threaten vow'),
  row('refuse', 'refuse decline balk', 'unwilling reluctant'),
  row('fail', 'fail stop avoid', 'unable'),
  row('opine', 'hope believe think fear expect doubt wonder predict suspect feel wish'),
];
