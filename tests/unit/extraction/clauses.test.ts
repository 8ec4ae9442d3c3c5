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
function clausesOf(sentence: string): string[] {
  const body = `${sentence} No more was known.`;
  const [first] = readArticle({ id: 'c', title: null, body, publishedOn: '2019-04-02' }, lexicon).sentences;
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
])('%s', (_, sentence, clauses) => {
  expect(clausesOf(sentence)).toEqual(clauses);
});

test('a language without grammar words has no clauses', () => {
  const body = 'Le ministre a rencontré son homologue. Il est reparti.';
  const { sentences } = readArticle({ id: 'f', title: null, body, language: 'fr' }, lexicon);
  expect(sentences.flatMap(({ clauses }) => clauses)).toEqual([]);
});
