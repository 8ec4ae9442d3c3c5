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
  row('want', 'want need wish', 'eager keen'),
  row(
    'ask',
    'ask urge press invite beg encourage advise exhort persuade convince pressure implore appeal call lobby request plead entreat coax nudge prod cajole petition challenge propose suggest recommend',
  ),
  row('order', 'order demand command instruct require oblige insist tell'),
  row('cause', 'force lead prompt compel cause drive spur induce provoke trigger'),
  row('let', 'let allow permit enable authorise authorize help'),
  row(
    'intend',
    'intend hope plan offer agree propose aim promise pledge decide volunteer commit undertake',
    'ready willing keen eager determined prepared set poised',
  ),
  row('threaten', 'threaten vow swear', ''),
  row('refuse', 'refuse decline balk', 'unwilling reluctant'),
  row('fail', 'fail avoid collapse founder stall falter', 'unable unlikely'),
  row('try', 'try attempt seek struggle strive work bid'),
  row('aspect', 'begin start continue resume keep proceed stop cease quit go vote prepare resolve become'),
  row(
    'said',
    'say report believe allege schedule expect think know rumour understand',
    'scheduled due expected',
  ),
  row('opine', 'hope believe think fear expect doubt wonder predict suspect feel wish guess'),
];
