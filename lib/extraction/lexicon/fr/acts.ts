/** French acts as AFP and the dailies word them. Pattern language: see `ActRow`. */
import type { ActRow } from '../language-pack';

type Extra = Partial<Omit<ActRow, 'type' | 'cameo' | 'frame' | 'patterns'>>;
const verb = (type: ActRow['type'], cameo: string, patterns: string[], more: Extra = {}): ActRow => ({
  type,
  cameo,
  frame: 'verb',
  patterns,
  ...more,
});
const noun = (type: ActRow['type'], cameo: string, patterns: string[], more: Extra = {}): ActRow => ({
  type,
  cameo,
  frame: 'noun',
  patterns,
  ...more,
});
const say = (cameo: string, patterns: string[]): ActRow => ({
  type: 'statement',
  cameo,
  frame: 'say',
  patterns,
});
const none = (patterns: string[]): ActRow => ({ type: 'other', cameo: '010', frame: 'none', patterns });
/** One pattern for each alternative, where the alternatives are of several words. */
const each = (alternatives: string, rest: string): string[] =>
  alternatives.split(',').map((words) => `${words.trim()} ${rest}`);

const TALKS =
  'entretien|entretiens|discussions|pourparlers|consultations|réunion|réunions|conversation|conversations|échanges|discussion';
const PACT =
  'accord|accords|traité|pacte|protocole|mémorandum|déclaration|convention|contrat|contrats|entente|partenariat|communiqué|compromis|cessez-le-feu|trêve';
const NOTE = 'lettre|message|courrier|missive|télégramme|note';

export const ACTS: readonly ActRow[] = [
  none([
    '~rencontrer * succès|difficultés|résistance|obstacles|opposition',
    '~rendre compte',
    '~rendre publique|public|possible',
    'visite guidée',
    '~tenir compte',
    '~tenir bon',
    '~signer * retour|fin|pétition',
    '~attaquer au problème',
    'appel d offres',
    '~faire appel > à',
    '~appeler cela',
    'rencontre amicale',
    'match',
    '~visiter * musée|exposition',
    'accord parfait',
    'd accord',
    '~accueillir * match|jeux|exposition',
    'prise de l ambassade',
    'tir au but',
    'condamné à',
    'condamnée à',
    '~critiquer * film|livre',
  ]),
  // Meetings and talks.
  verb(
    'meeting',
    '040',
    [
      '~rencontrer > 0 avec',
      '~entretenir > avec',
      '~avoir une rencontre > avec',
      `~avoir|~tenir|~mener|~poursuivre * ${TALKS} > avec entre`,
      '~discuter > avec',
      '~discuter * > avec',
      '~dialoguer > avec',
      '~évoquer * > avec',
      '~réunir > avec 0',
      '~retrouver > à avec',
      '~concerter > avec',
      '~aborder * > avec',
      '~conférer > avec',
      '~échanger * vues > avec',
    ],
    { mutual: true },
  ),
  verb('meeting', '040', ['~recevoir > 0', '~accueillir > 0', '~recevoir en audience > 0']),
  noun(
    'meeting',
    '040',
    [
      'rencontre|rencontres|entretien|entretiens|discussions|pourparlers|réunion|consultations > entre avec de',
      'tête-à-tête > entre avec',
    ],
    { mutual: true },
  ),
  verb(
    'negotiation',
    '046',
    [
      '~négocier > avec',
      'reprend|repris|reprennent|~ouvrir|~entamer|~mener|~engager * négociations|pourparlers|dialogue > avec entre',
      '~prendre part * négociations > avec',
    ],
    { mutual: true },
  ),
  noun('negotiation', '046', ['négociations|négociation > entre avec'], { mutual: true }),
  verb('summit', '042', ['~tenir|~ouvrir|~accueillir|~clôturer * sommet > avec entre'], { mutual: true }),
  noun('summit', '042', ['sommet > entre'], { mutual: true }),
  // Calls.
  verb(
    'call',
    '041',
    [
      '~appeler * téléphone > 0',
      '~téléphoner > à',
      '~entretenir * téléphone|téléphonique|téléphoniquement|visioconférence > avec',
      '~entretenir téléphoniquement > avec',
      '~avoir * entretien|conversation|échange téléphonique > avec',
      '~avoir * appel téléphonique > avec',
      '~parler * téléphone > avec à',
      '~échanger * téléphone > avec',
      '~discuter * téléphone > avec',
    ],
    { mutual: true },
  ),
  verb('call', '041', ['~recevoir * appel|coup > de'], { reverse: true }),
  noun(
    'call',
    '041',
    each(
      'entretien téléphonique,conversation téléphonique,échange téléphonique,appel téléphonique,coup de téléphone',
      '> entre avec de à',
    ),
    { mutual: true },
  ),
  // Visits.
  verb(
    'visit',
    '042',
    [
      '~visiter > 0',
      '~arriver > à en au aux dans',
      '~rendre > à en au aux dans',
      '~rendre visite > à au aux',
      '~partir > pour',
      '~quitter * pour > pour',
      '~effectuer|~entamer|~achever|~commencer|~poursuivre|~terminer|~débuter|~conclure * visite|déplacement|voyage|tournée > à en au aux dans de',
      '~être * en visite > à en au aux',
      'en visite * > à en au aux',
      '~aller > à en au aux',
      '~atterrir > à en',
      '~voyager > à en au aux',
      '~gagner * capitale > 0',
      '~déplacer > à en au aux',
    ],
    { destination: true },
  ),
  verb('visit', '042', ['attendu|attendue|attendus > à en au aux'], { destination: true, planned: true }),
  noun('visit', '042', ['visite|déplacement|tournée|voyage > à en au aux dans de', 'arrivée > à en au'], {
    destination: true,
  }),
  // Letters.
  verb('letter', '010', [
    `~envoyer|~adresser|~remettre|~transmettre * ${NOTE} > à au aux`,
    '~écrire > à au aux',
  ]),
  verb('letter', '010', [`~recevoir * ${NOTE} > de du`], { reverse: true }),
  verb('letter', '018', [
    '~féliciter > 0',
    '~adresser|~présenter|~envoyer|~exprimer * condoléances|félicitations|vœux > à au aux',
  ]),
  // Agreements.
  verb(
    'agreement',
    '057',
    [
      `~signer|~conclure|~parapher|~sceller|~finaliser * ${PACT} > avec entre`,
      '~signer > avec 0',
      `~parvenir * ${PACT} > avec`,
      '~ratifier > 0',
      '~rétablir|~normaliser|~établir * relations|liens > avec entre',
    ],
    { mutual: true },
  ),
  noun('agreement', '057', ['signature > entre avec par de'], { mutual: true }),
  verb('agreement', '030', ['~convenir > de avec', '~accepter > de', '~accorder > sur'], { mutual: true }),
  // Decisions and appointments.
  verb('decision', '030', [
    '~décider > de',
    '~approuver > 0',
    '~adopter > 0',
    '~voter > 0 pour',
    '~avaliser > 0',
    '~autoriser > 0',
    '~promettre > à',
    '~engager à > 0',
  ]),
  verb(
    'decision',
    '120',
    [
      '~rejeter > 0',
      '~refuser > 0',
      '~repousser > 0',
      '~bloquer > 0',
      '~interdire > à 0',
      '~opposer veto > à',
    ],
    {},
  ),
  verb('decision', '087', ['~retirer * troupes|soldats|forces > de du', '~retirer > de du']),
  verb('decision', '080', [
    '~lever|~assouplir * sanctions|embargo|restrictions > contre',
    '~libérer > 0',
    '~gracier > 0',
    '~accorder * asile > à',
  ]),
  verb('appointment', '050', [
    '~nommer|~désigner > 0',
    '~présenter|~remettre * lettres de créance > à au',
    '~présenter|~remettre * créance > à au',
    '~prêter serment',
  ]),
  verb('appointment', '050', ['~recevoir * lettres de créance > de du'], { reverse: true }),
  // Statements with a direction.
  verb('statement', '051', [
    '~saluer > 0',
    '~féliciter de > 0',
    '~remercier > 0',
    '~soutenir > 0',
    '~réaffirmer|~exprimer|~apporter|~réitérer * soutien|solidarité|gratitude|appui|engagement > à au aux pour envers',
    '~louer > 0',
    '~rendre hommage > à au',
  ]),
  verb('statement', '020', [
    '~appeler > 0 à',
    '~exhorter > 0 à',
    '~inviter > 0 à',
    '~demander > à au aux',
    '~prier > 0 de',
    '~proposer > à au aux',
    '~plaider > pour',
    '~lancer * appel > à',
  ]),
  verb('statement', '100', ['~exiger > de 0', '~sommer > 0 de', '~ordonner > à', '~réclamer > 0 de']),
  verb('statement', '111', [
    '~critiquer > 0',
    '~accuser > 0 de',
    '~dénoncer > 0',
    '~déplorer > 0',
    '~exprimer|~faire part * inquiétude|préoccupation|regret|déception|inquiétudes > à sur',
    '~blâmer > 0',
    '~fustiger > 0',
    '~regretter > 0',
  ]),
  verb('condemnation', '111', ['~condamner > 0', '~dénoncer * attaque|attentat > 0']),
  noun('condemnation', '111', ['condamnation > de par']),
  verb('statement', '120', ['~démentir > 0', '~nier > 0', '~opposer > à']),
  verb('statement', '130', ['~menacer > 0 de', '~avertir > 0', '(met|mis|mettent|mise) en garde > 0 contre']),
  say('010', [
    '~dire',
    '~déclarer',
    '~affirmer',
    '~annoncer',
    '~indiquer',
    '~souligner',
    '~préciser',
    '~ajouter',
    '~estimer',
    '~assurer',
    '~rapporter',
    '~confier',
    '~expliquer',
    '~confirmer',
    '~insister',
    '~noter',
    '~révéler',
    'reconnu',
    'selon',
    'd après',
    '~juger',
    '~évoquer',
  ]),
  // Protest.
  verb('protest', '112', [
    '~convoquer > 0',
    '~protester > auprès contre',
    '~déposer|~remettre * plainte|protestation > auprès contre à',
  ]),
  verb('protest', '141', [
    '~manifester > contre devant',
    '~rassembler * manifestation|contre|devant > contre devant',
    '(descendu|descendus|descendent|descendaient) dans la rue > contre',
    '~rassembler > contre devant',
    '~défiler > contre',
  ]),
  noun('protest', '141', [
    'manifestation|manifestations|rassemblement > contre devant',
    'manifestation|manifestations > contre',
  ]),
  // Help, force, sanctions.
  verb('aid', '070', [
    '~fournir|~livrer|~envoyer|~accorder|~offrir|~débloquer * aide|assistance|secours|prêt|vivres|médicaments|armes|munitions|millions|milliards|équipements > à au aux',
    '~aider > 0',
    '~financer > 0',
  ]),
  verb('aid', '033', [
    '~promettre|~annoncer|~proposer * aide|assistance|prêt|millions|milliards > à au aux pour',
  ]),
  noun('aid', '070', ['aide (humanitaire|militaire|financière) > à au aux']),
  verb('training', '061', [
    '~mener|~débuter|~entamer|~commencer|~organiser * exercices|exercice|manœuvres|entraînement > avec',
    '~former|~entraîner * soldats|forces|troupes|armée > 0',
  ]),
  noun('training', '061', [
    ...each(
      'manœuvres conjointes,exercices conjoints,exercice conjoint,exercices militaires',
      '> entre avec',
    ),
  ]),
  verb('mission', '061', [
    '~lancer|~déployer|~ouvrir|~inaugurer|~établir * mission|ambassade|consulat|bureau > en à au',
    '~prendre * commandement > de du',
  ]),
  verb('deployment', '150', [
    '~déployer > 0 en à au',
    '~envoyer|~dépêcher * troupes|soldats|forces|navires|navire|avions|porte-avions > en à au vers',
  ]),
  noun('deployment', '150', ['déploiement > de en']),
  verb('sanction', '163', [
    '~imposer|~décréter|~adopter|~annoncer|~prendre|~renforcer|~prolonger * sanctions|sanction|embargo|droits|restrictions|blocus > contre à au',
    '~sanctionner > 0',
    '~geler * avoirs > de',
  ]),
  verb('sanction', '161', [
    '~rompre|~suspendre|~réduire|~couper * relations|liens > avec',
    '~rappeler * ambassadeur|ambassadrice > à en de',
    '~fermer * ambassade|frontière|consulat|espace > à en avec',
  ]),
  verb('expulsion', '161', [
    '~expulser > 0',
    '~expulser * diplomates|diplomate|ambassadeur > 0 de',
    '~déclarer * persona non grata > 0',
  ]),
  verb('attack', '190', [
    '~attaquer > 0',
    '~bombarder > 0',
    '~frapper > 0',
    '~envahir > 0',
    '~lancer|~mener|~effectuer * attaque|attaques|frappe|frappes|offensive|raid|raids|missiles|missile|opération > contre sur en',
    '~tirer * missile|missiles|roquettes|roquette > sur contre vers',
    '~viser > 0',
    '~abattre > 0',
  ]),
  verb('attack', '180', ['~tuer > 0', '~assassiner > 0', '~enlever > 0', '~prendre * otage|otages > 0']),
  verb('attack', '173', ['~arrêter > 0', '~interpeller > 0', '~emprisonner > 0']),
  noun('attack', '190', [
    'attaque|attaques|bombardement|bombardements|frappe|frappes|raid|invasion|offensive > contre sur de en',
  ]),
  {
    type: 'cancelled',
    cameo: '160',
    frame: 'call-off',
    patterns: [
      '~annuler > 0 avec',
      '~reporter > 0 avec',
      '~suspendre > 0 avec',
      '~ajourner > 0',
      'interrompu|interrompt > 0 avec',
      '(annulation|report) (de|du|des|d) > avec à en',
      '~différer > 0',
    ],
  },
];
