/** French acts of talking and agreeing, as the agencies word them. Pattern language: see `ActRow`. */
import { each, none, noun, verb } from '../act-rows';
import type { ActRow } from '../language-pack';

const TALKS =
  'entretien|entretiens|discussions|pourparlers|consultations|réunion|réunions|conversation|conversations|échanges|discussion';
const PACT =
  'accord|accords|traité|pacte|protocole|mémorandum|déclaration|convention|contrat|contrats|entente|partenariat|communiqué|compromis|cessez-le-feu|trêve';
const NOTE = 'lettre|message|courrier|missive|télégramme|note';

export const TALK: readonly ActRow[] = [
  none([
    '~rencontrer * succès|difficultés|résistance|obstacles|opposition',
    '~rendre compte',
    '~rendre publique|public|possible',
    'visite guidée',
    '~tenir compte',
    'rencontre de football|football',
    'rencontre sportive',
    'coup d envoi',
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
      '~échanger > avec',
      '~tenir|~avoir * séance|session > avec',
    ],
    { mutual: true },
  ),
  verb('meeting', '040', ['~recevoir > 0', '~accueillir > 0', '~recevoir en audience > 0']),
  noun(
    'meeting',
    '040',
    [
      'rencontre|rencontres|entretien|entretiens|discussions|pourparlers|réunion|consultations > entre avec de',
      'tête à tête > entre avec',
      'audience|échanges|échange|concertation > entre avec',
    ],
    { mutual: true },
  ),
  verb(
    'negotiation',
    '046',
    [
      '~négocier > avec',
      '~reprendre|~ouvrir|~entamer|~mener|~engager * négociations|pourparlers|dialogue > avec entre',
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
      '~avoir * téléphone > avec 0',
      '~joindre * téléphone > 0',
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
      'allé|allée|allés|allées > à en au aux',
      '~débarquer > à en au aux',
      '~séjourner > à en au aux',
      '~retourner > à en au aux',
      '~venir en visite > à en au aux',
      'en déplacement * > à en au aux',
      '~atterrir > à en',
      '~voyager > à en au aux',
      '~gagner * capitale > 0',
      '~déplacer > à en au aux',
    ],
    { destination: true },
  ),
  verb('visit', '042', ['attendu|attendue|attendus > à en au aux', 'ira|iront > à en au aux'], {
    destination: true,
    planned: true,
  }),
  noun('visit', '042', ['visite|déplacement|tournée|voyage > à en au aux dans', 'arrivée > à en au'], {
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
      '~rétablir|~normaliser|~établir * relations|liens > avec entre',
    ],
    { mutual: true },
  ),
  noun('agreement', '057', ['signature > entre avec par de'], { mutual: true }),
  verb('agreement', '030', ['~convenir > de avec', '~accepter > de', '~accorder > sur'], { mutual: true }),
];
