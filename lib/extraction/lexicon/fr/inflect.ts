/** The forms of French verbs that news uses: infinitive, present, past participle, simple past, future. */
import type { VerbForm } from '../language-pack';

/** infinitive: present 3rd singular and plural, participle, simple past 3rd singular and plural, future stem. */
const IRREGULAR: Readonly<Record<string, readonly [string, string, string, string, string, string]>> = {
  être: ['est', 'sont', 'été', 'fut', 'furent', 'ser'],
  avoir: ['a', 'ont', 'eu', 'eut', 'eurent', 'aur'],
  aller: ['va', 'vont', 'allé', 'alla', 'allèrent', 'ir'],
  faire: ['fait', 'font', 'fait', 'fit', 'firent', 'fer'],
  dire: ['dit', 'disent', 'dit', 'dit', 'dirent', 'dir'],
  tenir: ['tient', 'tiennent', 'tenu', 'tint', 'tinrent', 'tiendr'],
  entretenir: ['entretient', 'entretiennent', 'entretenu', 'entretint', 'entretinrent', 'entretiendr'],
  venir: ['vient', 'viennent', 'venu', 'vint', 'vinrent', 'viendr'],
  convenir: ['convient', 'conviennent', 'convenu', 'convint', 'convinrent', 'conviendr'],
  parvenir: ['parvient', 'parviennent', 'parvenu', 'parvint', 'parvinrent', 'parviendr'],
  soutenir: ['soutient', 'soutiennent', 'soutenu', 'soutint', 'soutinrent', 'soutiendr'],
  recevoir: ['reçoit', 'reçoivent', 'reçu', 'reçut', 'reçurent', 'recevr'],
  accueillir: ['accueille', 'accueillent', 'accueilli', 'accueillit', 'accueillirent', 'accueiller'],
  rendre: ['rend', 'rendent', 'rendu', 'rendit', 'rendirent', 'rendr'],
  suspendre: ['suspend', 'suspendent', 'suspendu', 'suspendit', 'suspendirent', 'suspendr'],
  défendre: ['défend', 'défendent', 'défendu', 'défendit', 'défendirent', 'défendr'],
  conclure: ['conclut', 'concluent', 'conclu', 'conclut', 'conclurent', 'conclur'],
  promettre: ['promet', 'promettent', 'promis', 'promit', 'promirent', 'promettr'],
  remettre: ['remet', 'remettent', 'remis', 'remit', 'remirent', 'remettr'],
  transmettre: ['transmet', 'transmettent', 'transmis', 'transmit', 'transmirent', 'transmettr'],
  permettre: ['permet', 'permettent', 'permis', 'permit', 'permirent', 'permettr'],
  prendre: ['prend', 'prennent', 'pris', 'prit', 'prirent', 'prendr'],
  entreprendre: ['entreprend', 'entreprennent', 'entrepris', 'entreprit', 'entreprirent', 'entreprendr'],
  partir: ['part', 'partent', 'parti', 'partit', 'partirent', 'partir'],
  rompre: ['rompt', 'rompent', 'rompu', 'rompit', 'rompirent', 'rompr'],
  écrire: ['écrit', 'écrivent', 'écrit', 'écrivit', 'écrivirent', 'écrir'],
  poursuivre: ['poursuit', 'poursuivent', 'poursuivi', 'poursuivit', 'poursuivirent', 'poursuivr'],
  élire: ['élit', 'élisent', 'élu', 'élut', 'élurent', 'élir'],
  interdire: ['interdit', 'interdisent', 'interdit', 'interdit', 'interdirent', 'interdir'],
  convaincre: ['convainc', 'convainquent', 'convaincu', 'convainquit', 'convainquirent', 'convaincr'],
  réunir: ['réunit', 'réunissent', 'réuni', 'réunit', 'réunirent', 'réunir'],
  fournir: ['fournit', 'fournissent', 'fourni', 'fournit', 'fournirent', 'fournir'],
  ouvrir: ['ouvre', 'ouvrent', 'ouvert', 'ouvrit', 'ouvrirent', 'ouvrir'],
  offrir: ['offre', 'offrent', 'offert', 'offrit', 'offrirent', 'offrir'],
  envahir: ['envahit', 'envahissent', 'envahi', 'envahit', 'envahirent', 'envahir'],
  avertir: ['avertit', 'avertissent', 'averti', 'avertit', 'avertirent', 'avertir'],
  établir: ['établit', 'établissent', 'établi', 'établit', 'établirent', 'établir'],
  rétablir: ['rétablit', 'rétablissent', 'rétabli', 'rétablit', 'rétablirent', 'rétablir'],
  investir: ['investit', 'investissent', 'investi', 'investit', 'investirent', 'investir'],
  définir: ['définit', 'définissent', 'défini', 'définit', 'définirent', 'définir'],
  abattre: ['abat', 'abattent', 'abattu', 'abattit', 'abattirent', 'abattr'],
  envoyer: ['envoie', 'envoient', 'envoyé', 'envoya', 'envoyèrent', 'enverr'],
  appeler: ['appelle', 'appellent', 'appelé', 'appela', 'appelèrent', 'appeller'],
  rappeler: ['rappelle', 'rappellent', 'rappelé', 'rappela', 'rappelèrent', 'rappeller'],
  geler: ['gèle', 'gèlent', 'gelé', 'gela', 'gelèrent', 'gèler'],
  lever: ['lève', 'lèvent', 'levé', 'leva', 'levèrent', 'lèver'],
  achever: ['achève', 'achèvent', 'achevé', 'acheva', 'achevèrent', 'achèver'],
  démentir: ['dément', 'démentent', 'démenti', 'démentit', 'démentirent', 'démentir'],
  mettre: ['met', 'mettent', 'mis', 'mit', 'mirent', 'mettr'],
  réduire: ['réduit', 'réduisent', 'réduit', 'réduisit', 'réduisirent', 'réduir'],
  étendre: ['étend', 'étendent', 'étendu', 'étendit', 'étendirent', 'étendr'],
  mourir: ['meurt', 'meurent', 'mort', 'mourut', 'moururent', 'mourr'],
  joindre: ['joint', 'joignent', 'joint', 'joignit', 'joignirent', 'joindr'],
  périr: ['périt', 'périssent', 'péri', 'périt', 'périrent', 'périr'],
  acheminer: ['achemine', 'acheminent', 'acheminé', 'achemina', 'acheminèrent', 'acheminer'],
  résoudre: ['résout', 'résolvent', 'résolu', 'résolut', 'résolurent', 'résoudr'],
};

/**
 * Forms of the third person. A participle is "participle": after être it is passive, or the past of a verb of motion.
 * Agreeing participles (-e, -s, -es) and the imperfect are given too.
 */
export function inflect(infinitive: string): VerbForm[] {
  const irregular = IRREGULAR[infinitive];
  const root = infinitive.slice(0, -2);
  const soft = /g$/.test(root) ? `${root}e` : /c$/.test(root) ? `${root.slice(0, -1)}ç` : root;
  // "céder" → cède, "déployer" → déploie, and so in the future "déploiera".
  const bare = root.replace(/é([^aeiouyéè]+)$/, 'è$1').replace(/([ou])y$/, '$1i');
  const regular = [
    `${bare}e`,
    `${bare}ent`,
    `${root}é`,
    `${soft}a`,
    `${root}èrent`,
    /[ou]y$/.test(root) ? `${bare}er` : infinitive,
  ] as const;
  const [present, presents, participle, simple, simples, future] = irregular ?? regular;
  const imperfect = irregular === undefined ? soft : presents.replace(/ent$|ont$/, '');
  const agreed = participle.endsWith('s')
    ? [participle, `${participle}e`, `${participle}es`]
    : [participle, `${participle}e`, `${participle}s`, `${participle}es`];
  return [
    // First, because folded "rejeté" and "rejette" may look alike: an auxiliary before it decides.
    ...agreed.map((form): VerbForm => ({ form, tense: 'participle' })),
    { form: infinitive, tense: 'infinitive' },
    { form: present, tense: 'present' },
    { form: presents, tense: 'present' },
    { form: `${imperfect}ait`, tense: 'past' },
    { form: `${irregular === undefined ? root : imperfect}aient`, tense: 'past' },
    { form: `${imperfect}ant`, tense: 'ing' },
    ...(simple === participle ? [] : [{ form: simple, tense: 'past' } as const]),
    { form: simples, tense: 'past' },
    { form: `${future}a`, tense: 'future' },
    { form: `${future}ont`, tense: 'future' },
    { form: `${future}ait`, tense: 'conditional' },
  ];
}
