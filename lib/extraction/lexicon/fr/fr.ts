/** French: subject first, adjectives after their noun, elided articles and pronouns cut off at the apostrophe. */
import type { LanguagePack } from '../language-pack';
import { DEEDS } from './acts-deeds';
import { TALK } from './acts-talk';
import { DEMONYMS } from './adjectives';
import { CITIES } from './cities';
import { CONTROLS } from './controls';
import { DEED_WORDS } from './deeds';
import { GENRES } from './genres';
import { GRAMMAR } from './grammar';
import { inflect } from './inflect';
import { ORGANISATIONS, STATES } from './names';
import { OFFICES, ORGANS } from './offices';

const words = (text: string): string[] => text.trim().split(/\s+/);
const list = (text: string): string[] => text.trim().split(/\s*,\s*/);

export const fr: LanguagePack = {
  language: 'fr',
  order: 'svo',
  apostrophe: 'proclitic',
  prefixes: [],
  suffixes: {},
  placeNouns: words(
    'aéroport ville capitale palais port région province nord sud est ouest siège banlieue village base centre quartier rues district île château hôtel',
  ),
  venueNouns: words(
    'palais château hôtel aéroport base caserne camp villa musée cathédrale mosquée résidence siège',
  ),
  occasions: words(
    'cérémonie signature réunion rencontre entretien entretiens pourparlers sommet conférence passation session discussions négociations',
  ),
  tookPlace: words('déroulée déroulé déroulés déroulées eu organisée organisé tenue tenu'),
  states: STATES,
  demonyms: DEMONYMS,
  cities: CITIES,
  organisations: ORGANISATIONS,
  adjectiveAfter: true,
  capitals: true,
  offices: OFFICES,
  organs: ORGANS,
  titles: list(
    'M., Mme, Mlle, monsieur, madame, docteur, Dr, général, colonel, capitaine, amiral, maréchal, lieutenant-général, ayatollah, cheikh, Me, professeur, lord, sir, Mgr, cardinal, son excellence',
  ),
  nameParticles: words('al el ben bin ibn de la le du des d von van der den el- da di dos abou'),
  determiners: words(
    'le la les l un une des ce cet cette ces son sa ses leur leurs notre nos ancien ancienne ex nouveau nouvelle nouvel futur future actuel actuelle deux trois quatre cinq plusieurs certains même premier autre autres',
  ),
  and: ['et'],
  markers: {
    agent: ['par'],
    with: ['avec'],
    to: ['vers', 'pour', 'auprès', 'envers'],
    of: ['de', 'du', 'des', 'd', 'entre', 'parmi'],
    at: ['à', 'au', 'aux', 'en', 'dans', 'chez', 'sur', 'près', 'devant'],
    from: ['depuis'],
    against: ['contre', 'concernant'],
    other: [
      'comme',
      'sous',
      'selon',
      'pendant',
      'durant',
      'après',
      'avant',
      'malgré',
      'sans',
      'outre',
      'via',
      'dont',
      'lors',
    ],
  },
  postpositions: {},
  openers: words('que qu et mais ou car lorsque quand tandis alors selon où puis si dont qui'),
  relatives: words('qui que qu dont lequel laquelle lesquels'),
  auxiliaries: words(
    'a ont avait avaient aura auront ayant eu est sont était étaient sera seront été étant fut furent s se ne n y en l pas plus déjà également ensuite aussi pourrait pourraient peut peuvent veut veulent souhaite souhaitent va vont doivent devra devront devraient devrait officiellement récemment longuement notamment tous toutes deux ensemble doit devait va vont vient viennent de d à en jamais encore être avoir dû bien fermement vivement dimanche lundi mardi mercredi jeudi vendredi samedi solennellement définitivement',
  ),
  be: words('est sont était étaient sera seront été être étant fut furent'),
  negations: words('ne n pas jamais aucun aucune ni sans refusé refuse refusent démenti dément'),
  suppositions: words(
    'si peut pourrait pourraient peuvent pouvait devrait devraient veut veulent voudrait souhaite souhaitent souhaitait espère espèrent espérait tente tentent tenter demande demandent exhorte appelle appellent aurait auraient serait seraient éventuel éventuelle',
  ),
  futures: words(
    'va vont devra devront sera seront aura auront doit doivent devait devrait prochain prochaine',
  ),
  planners: words(
    'prévoit prévoient prévu prévue prévus compte comptent entend envisage envisagent doit doivent devait prêt prête va vont attendu attendue',
  ),
  infinitive: ['de', 'd'],
  reflexives: ['se', 's'],
  subBodies: words(
    'mission commission comité chambre conseil agence autorité association fédération confédération syndicat délégation office bureau département direction division section banque fonds parti groupe parlement sénat assemblée union institut centre organisation force forces corps armée équipe programme société compagnie université fondation cour tribunal ligue ordre branche cellule secrétariat inspection conférence mouvement sous-commission',
  ),
  pluralOffices: words(
    'ministres présidents présidentes chefs dirigeants ambassadeurs ambassadrices chanceliers souverains rois',
  ),
  happensAhead: words('prévu prévue prévus prévues programmé programmée programmés attendu attendue'),
  happens: words(
    'prévu prévue prévus prévues programmé programmée programmés attendu attendue ouvert ouverte débuteront tenir tiendra tiendront tenu tenue tenus lieu débuter débutera commencer',
  ),
  pairs: list(
    'les deux parties, les deux pays, les deux hommes, les deux ministres, les deux dirigeants, les deux présidents, les deux responsables, les deux capitales, les deux gouvernements, les deux nations, les deux chefs de la diplomatie, deux parties, deux hommes, deux ministres, deux dirigeants',
  ),
  singlePronouns: words('il elle'),
  pluralPronouns: words('ils elles'),
  here: ['ici'],
  opinionMarks: list(
    'éditorial, tribune, opinion, analyse, chronique, décryptage, point de vue, revue de presse, entretien, portrait, récit, reportage, chronologie, repères, billet, anniversaire',
  ),
  acts: [...TALK, ...DEEDS],
  furniture: list(
    "cookies, aller au contenu, menu principal, newsletter, abonnez-vous, s'abonner, se connecter, partager, suivez-nous, publicité, lire aussi, à lire aussi, lire la suite, articles liés, sur le même sujet, les plus lus, politique de confidentialité, tous droits réservés, crédit photo, photo d'archives, fil info, fil d'actualité, temps de lecture",
  ),
  genres: GENRES,
  deeds: DEED_WORDS,
  controls: CONTROLS,
  grammar: GRAMMAR,
  inflect,
};
