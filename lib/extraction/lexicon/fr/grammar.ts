/** Small words of French and its common verbs that tell of no act. */
import type { GrammarRow } from '../language-pack';

const words = (text: string): string[] => text.trim().split(/\s+/);

export const GRAMMAR: GrammarRow = {
  marked: words('à où dès là'),
  determiners: words(
    'le la les l un une des ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos quelques plusieurs chaque tout toute tous toutes aucun aucune autre autres même mêmes certains certaines divers diverses tel telle nouveau nouvel nouvelle nouveaux nouvelles premier première premiers premières dernier dernière derniers dernières prochain prochaine grand grande grands grandes bref brève long longue longs longues important importante importants importantes double vaste véritable simple',
  ),
  partitive: words('de d du des'),
  prepositions: words(
    'de du des d à au aux en dans par pour avec sans sous sur contre entre vers chez depuis pendant durant après avant devant derrière envers auprès concernant selon malgré parmi outre via jusque jusqu hors lors dès près face suite grâce quant',
  ),
  toVerbs: words('de d à pour sans après avant afin'),
  openers: words('lorsque lorsqu quand si comme puisque puisqu car où quoique tandis'),
  beforeThat: words(
    'alors tandis après avant depuis dès pendant bien parce afin pour sans ainsi tant maintenant',
  ),
  complementisers: words('que qu'),
  relatives: words('qui dont lequel laquelle lesquels lesquelles auquel duquel'),
  pronouns: words('il elle ils elles on nous vous je celui celle ceux celles lui eux cela ceci ça ce c'),
  clitics: words('se s me m te t le la les l lui leur y en nous vous ne n'),
  auxiliaries: words(
    'a ont ai avons avait avaient eut eurent aura auront aurait auraient ayant avoir est sont était étaient fut furent sera seront serait seraient étant été être va vont allait allaient doit doivent devait devaient devra devront devrait devraient peut peuvent pouvait pouvaient pu pourra pourront pourrait pourraient vient viennent venait',
  ),
  modals: words(
    'va vont doit doivent devait devaient devra devront devrait devraient peut peuvent pouvait pouvaient pourra pourront pourrait pourraient sera seront serait seraient aura auront aurait auraient',
  ),
  support: [],
  bareAuxiliaries: words('avoir être'),
  pastAuxiliaries: words('été'),
  tensed: words(
    'a ont avait avaient eut eurent aura auront aurait est sont était étaient fut furent sera seront serait va vont doit doivent devait devra peut peuvent pourrait vient viennent',
  ),
  perfect: words('a ont avait avaient ayant avoir'),
  adverbs: words(
    'pas plus jamais déjà aussi ensuite également encore toujours notamment ensemble bien fermement vivement longuement récemment officiellement solennellement là ici hier demain puis enfin ainsi jeudi tard tôt seulement bientôt désormais pourtant cependant toutefois néanmoins très trop peu tant',
  ),
  negations: words('ne n ni pas jamais'),
  conditions: ['si'],
  denials: words('démentir nier rejeter réfuter contester'),
  hearsay: words('information informations rumeur rumeurs allégation allégations accusation accusations'),
  ordinals: words('premier première dernier dernière seul seule'),
  joints: words('et ou mais puis &'),
  pairing: words('et &'),
  between: ['entre'],
  listing: words('entre parmi de avec par en'),
  addressing: words('à au aux'),
  measures: words(
    'série ensemble nombre cycle session tour accord lettre centaine dizaine millier milliers groupe train tonnes millions',
  ),
  light: words(
    'avoir tenir mener ouvrir poursuivre reprendre achever conclure effectuer entamer rendre conduire organiser',
  ),
  circumstances: words('lors en durant pendant après'),
  moving: words(
    'aller venir arriver partir entrer sortir retourner rentrer monter descendre tomber naître mourir rester devenir revenir parvenir passer débarquer convenir intervenir',
  ),
  inverting: words('a ont avait avaient'),
  goals: words('à au aux en vers contre'),
  oneSubject: words('il elle qui on ce'),
  manySubjects: words('ils elles qui'),
  beforeDates: words('le la depuis dès en au à jusqu avant après vers du ce cette'),
  dateLinks: words('le en au depuis dès'),
  quantities: words('dizaines centaines milliers millions milliards majorité plupart série groupe'),
  manner:
    /(?:(?:elle|ique|ale|ive|euse|iere|ete|aine|ongue|erme|jointe|cise|blique|esse|solue|isee|am|em)ment|^aussi|^deja|^ensuite)$/,
  gerundEnding: 'ant',
  adverbEnding: 'ment',
  participleForm: /.{3}(?:é|ée|és|ées|is|it|u|ue|us|ues|ert|erte|ise|ises|ite)$/,
  infinitiveForm: /.{4}er$/,
  /** Verbs that take a clause or tell of no act between actors; known only so that they are seen as verbs. */
  verbs: words(
    'accepter accomplir accorder accroître achever affecter affronter aggraver agir aider aimer ajouter aller améliorer analyser appartenir apparaître apporter apprécier apprendre approuver arriver assister assurer atteindre attendre augmenter autoriser avancer avoir baisser battre bénéficier bloquer célébrer cesser changer chercher choisir citer commencer commettre comporter comprendre compter concerner conduire confirmer connaître conserver considérer consister constater constituer construire contenir continuer contribuer coopérer coordonner coûter couvrir craindre créer croire débattre décéder découvrir décrire dépasser dépendre devenir diriger disparaître disposer diviser donner douter durer écarter échouer effectuer élargir empêcher entendre entraîner entrer envisager espérer essayer établir être étudier éviter examiner exister faciliter faire falloir figurer finir fixer fonder gagner garantir garder gérer grandir ignorer impliquer inclure influencer insister inspirer installer intervenir introduire jouer juger laisser lancer lire lutter maintenir manquer marquer menacer mesurer montrer naître noter obtenir occuper opérer organiser oublier paraître parler partager participer passer payer perdre permettre peser placer plaider porter poser posséder pousser pouvoir préciser préférer préparer présenter présider prévoir produire profiter progresser proposer protéger provoquer publier raconter ramener réagir réaliser recommander reculer réduire refléter regarder rejoindre relever remercier remplacer renforcer renoncer rentrer répéter répondre représenter respecter rester retenir réussir revenir revêtir risquer savoir sembler sentir servir signifier sortir souffrir souhaiter souligner subir suivre suffire survenir témoigner tenter terminer tomber tourner traiter traverser trouver utiliser valoir vendre vérifier viser vivre voir vouloir',
  ),
};
