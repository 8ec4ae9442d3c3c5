/** French verbs and adjectives that decide what becomes of the act after them; the kinds are those of `en/controls.ts`. */
import type { ControlRow } from '../language-pack';

const row = (kind: ControlRow['kind'], verbs: string, words = ''): ControlRow => ({
  kind,
  verbs: verbs.split(' ').filter(Boolean),
  words: words.split(' ').filter(Boolean),
});

export const CONTROLS: readonly ControlRow[] = [
  row('want', 'vouloir souhaiter désirer', 'désireux'),
  row(
    'ask',
    'demander prier inviter exhorter appeler presser encourager inciter conseiller recommander proposer suggérer implorer supplier convaincre persuader',
  ),
  row('order', 'ordonner exiger sommer contraindre forcer obliger enjoindre réclamer'),
  row('let', 'laisser permettre autoriser'),
  row(
    'intend',
    'compter envisager entendre promettre prévoir décider accepter convenir',
    'prêt prête prêts déterminé déterminée',
  ),
  row('threaten', 'menacer jurer'),
  row('refuse', 'refuser renoncer'),
  row('fail', 'échouer manquer éviter'),
  row('try', 'tenter essayer chercher'),
  row('aspect', 'commencer continuer cesser finir achever venir'),
  row('opine', 'espérer croire penser craindre redouter douter estimer juger'),
];
