/** French words by which a headline names a deed. */
import { type DeedRow, deed } from '../deed-row';

export const DEED_WORDS: readonly DeedRow[] = [
  deed('credentials', 'lettres de créance, lettre de créance'),
  deed('command-taken', 'pris, prend, prendre, assum*, reçu', 'commandement, direction, tête'),
  deed(
    'command-given',
    'remis, remet, transmis, transmet, transfér*, cédé, passé',
    'commandement, direction',
  ),
  deed(
    'withdrawal',
    'retir*, retrait, rapatri*, évacu*',
    'troupes, soldats, forces, militaires, contingent, conseillers, effectifs, personnel, casques',
  ),
  deed('envoy-recalled', 'rappel*', 'ambassadeur, ambassadrice, ambassadeurs, diplomates'),
  deed(
    'envoy-expelled',
    'expuls*, persona non grata, quitter le, heures pour',
    'ambassadeur, ambassadrice, diplomate, diplomates, attaché, grata',
  ),
  deed('envoy-summoned', 'convoqu*', 'ambassadeur, ambassadrice, chargé, diplomate'),
  deed('embassy-opened', 'rouv*, ouv*, inaugur*', 'ambassade, ambassades, consulat, consulats'),
  deed('embassy-closed', 'ferm*', 'ambassade, ambassades, consulat, consulats'),
  deed('relations-restored', 'rétabl*, renou*, normalis*, établi*', 'relations, liens'),
  deed('relations-broken', 'romp*, rupture, suspend*', 'relations, liens'),
  deed('accession', 'adhér*, adhésion, rejoint, rejoindre'),
  deed('ratification', 'ratifi*'),
  deed('truce', 'cessez-le-feu, trêve, armistice'),
  deed('asylum', 'asile'),
  deed('congratulation', 'félicit*'),
  deed('condolence', 'condoléances'),
  deed('invitation', 'invit*'),
];
