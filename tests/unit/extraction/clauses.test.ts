/** How the sentences of an article are cut into clauses: who does what to whom, and what hangs on what. */
import { beforeAll, expect, test } from '@jest/globals';
import type { NounGroup } from '@/lib/extraction/clauses/clause';
import { readArticle } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

/** One line a clause: kind, verb, who | whom | prepositions < verb of the parent. */
function clausesOf(sentence: string, language = 'en'): string[] {
  const body = `${sentence} No more was known.`;
  const [first] = readArticle(
    { id: 'c', title: null, body, publishedOn: '2019-04-02', language },
    lexicon,
  ).sentences;
  if (first === undefined) throw new Error('The text has no sentence.');
  const text = (group: NounGroup): string =>
    first.tokens
      .slice(group.first, group.last)
      .map((token) => token.text)
      .join(' ');
  return first.clauses.map((clause) => {
    const { kind, lemma, particle, subject, objects, attached, parent } = clause;
    const behind = attached.map(({ prep, groups }) => `${prep} ${groups.map(text).join('+')}`);
    const marks = [clause.negated ? 'not' : '', clause.modal ?? '', clause.passive ? 'be' : ''];
    const verb = [...marks, lemma, particle ?? ''].filter(Boolean).join(' ');
    const who = `${subject.map(text).join('+')} | ${objects.map(text).join('+')} | ${behind.join(', ')}`;
    return `${kind}: ${verb}: ${who}${parent === null ? '' : ` < ${parent.lemma}`}`;
  });
}

test.each([
  [
    'relative, speech, infinitive',
    'Malta, which had met Tunisia, said that Libya had asked Chad to leave.',
    [
      'rel: meet: Malta | Tunisia | ',
      'main: say: Malta |  | ',
      'told: ask: Libya | Chad |  < say',
      'to: leave: Chad |  |  < ask',
    ],
  ],
  ['passive with its agent', 'The envoy was expelled by Peru.', ['main: be expel: The envoy |  | by Peru']],
  ['negation and modal', 'Chad will not meet Niger.', ['main: not will meet: Chad | Niger | ']],
  ['particle', 'Nepal has set up a mission in Bhutan.', ['main: set up: Nepal | a mission | in Bhutan']],
  [
    'condition beside its clause',
    'Kenya would leave if Sudan attacked Chad.',
    ['main: would leave: Kenya |  | ', 'open: attack: Sudan | Chad |  < leave'],
  ],
  [
    'a verb behind an apposition that a comma closes',
    'The envoy and his counterpart, Ana Silva, put their names to the pact.',
    ['main: put: The envoy+his counterpart , Ana Silva | their names | to the pact'],
  ],
  ['names side by side before a base form', 'Chad, Niger sign pact.', ['main: sign: Chad | pact | ']],
  ['a base form behind one name is its noun', 'Chad trade rose.', ['main: rise: Chad trade |  | ']],
])('%s', (_, sentence, clauses) => {
  expect(clausesOf(sentence)).toEqual(clauses);
});

test.each([
  [
    'a participle with its agent, a date between auxiliary and verb',
    "L'envoyé a été reçu lundi à Tunis par le président libanais.",
    ["main: be recevoir: L' envoyé |  | a Tunis, par le président libanais"],
  ],
  ['a reflexive past is no passive', "Le roi s'est rendu à Rabat.", ['main: rendre: Le roi |  | a Rabat']],
  [
    'who says it behind what is said',
    'Le Tchad a expulsé deux diplomates, a annoncé le Niger.',
    ['main: expulser: Le Tchad | deux diplomates | ', 'tail: annoncer: le Niger |  |  < expulser'],
  ],
  [
    'told, infinitive with its preposition, relative',
    'Le Mali, qui a accusé le Niger, affirme que le Tchad refuse de rencontrer le Soudan.',
    [
      'rel: accuser: Le Mali | le Niger | ',
      'main: affirmer: Le Mali |  | ',
      'told: refuser: le Tchad |  |  < affirmer',
      'to: rencontrer: le Tchad | le Soudan |  < refuser',
    ],
  ],
  [
    'a noun of an act is no verb behind its article and adjective',
    'Le Qatar a préparé une brève rencontre avec le Yémen.',
    ['main: preparer: Le Qatar | une brève rencontre | avec le Yémen'],
  ],
])('in French: %s', (_, sentence, clauses) => {
  expect(clausesOf(sentence, 'fr')).toEqual(clauses);
});

test.each([
  [
    'two doers behind the verb, then the object',
    'ar',
    'وقعت قطر وتركيا اليوم مذكرة تفاهم في مجال الدفاع.',
    ['main: وقع: قطر+تركيا | مذكرة تفاهم | في مجال الدفاع'],
  ],
  [
    'an auxiliary of the future, the goal before the verb',
    'fa',
    'نخست وزیر عراق هفته آینده به تهران سفر خواهد کرد.',
    ['main: خواهد كردن: نخست وزیر عراق | سفر | به تهران'],
  ],
  [
    'both sides before the verb',
    'tr',
    'Türkiye ile Katar arasında 7 anlaşma imzalandı.',
    ['main: imzalan: 7 anlaşma |  | ile Türkiye, arasinda Türkiye+Katar'],
  ],
])('%s (%s)', (_, language, sentence, clauses) => {
  expect(clausesOf(sentence, language)).toEqual(clauses);
});
