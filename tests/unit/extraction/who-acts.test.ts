/** Who acts and to whom, as the clauses of English sentences say it: each case beside a near miss. */
import { beforeAll, expect, test } from '@jest/globals';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from '../../support/seed-lexicon';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await testLexicon();
});

/** "type: initiators > recipients + others" of the main event. */
function told(body: string): string | null {
  const article = {
    id: 'w',
    title: null,
    body: `LIMA, March 4 (Wire) -- ${body}`,
    publishedOn: '2019-03-04',
  };
  const event = extract(article, lexicon).events.find(({ main }) => main);
  if (event === undefined) return null;
  const names = (...roles: string[]): string =>
    event.participants
      .filter(({ role }) => roles.includes(role))
      .map(({ name }) => name)
      .join(', ');
  const [by, to, others] = [names('initiator'), names('recipient'), names('participant', 'host')];
  return `${event.type}: ${by} > ${to}${others === '' ? '' : ` + ${others}`}`;
}

test.each([
  [
    'the subject of the verb is the one before its relative clause, not the last one named',
    'Peru, which shares a long border with Ecuador, expelled two diplomats of Bolivia on Monday. No reason was given.',
    'expulsion: Peru > Bolivia',
  ],
  [
    'who is named in the relative clause acts there',
    'Ecuador, which Peru had helped, expelled two diplomats of Bolivia on Monday. No reason was given.',
    'expulsion: Ecuador > Bolivia',
  ],
  [
    'a second subject behind a relative clause acts with the first',
    'Bolivian Foreign Minister Juan Quispe, who was in Lima for a day, and Peruvian Foreign Minister Luis Rojas signed an accord on Monday. It covers trade.',
    'agreement: Juan Quispe, Luis Rojas > ',
  ],
  [
    'what was decided names the other side',
    'Peru decided on Monday to send a hundred soldiers to Haiti. The cabinet met for two hours.',
    'decision: Peru > Haiti',
  ],
  [
    'who looks on is there and has signed nothing',
    'Peruvian Foreign Minister Luis Rojas and Bolivian Foreign Minister Juan Quispe signed an accord on Monday with President Pedro Salas looking on. It covers trade.',
    'agreement: Luis Rojas, Juan Quispe >  + Pedro Salas',
  ],
  [
    'a verb that only carries the noun of the act gives it its subject',
    'Peruvian Foreign Minister Luis Rojas had talks on Monday with Bolivian Foreign Minister Juan Quispe. They spoke about trade.',
    'meeting: Luis Rojas > Juan Quispe',
  ],
  [
    'who attended is there, told a sentence later',
    'Peruvian Foreign Minister Luis Rojas met Bolivian Foreign Minister Juan Quispe on Monday. Bolivian Trade Minister Ana Choque attended.',
    'meeting: Luis Rojas > Juan Quispe + Ana Choque',
  ],
  [
    'who came to power was not there',
    'Peruvian Foreign Minister Luis Rojas met Bolivian Foreign Minister Juan Quispe on Monday. Ana Choque came to power last year.',
    'meeting: Luis Rojas > Juan Quispe',
  ],
  [
    'a visit paid in a third country is to the one met before its host',
    'Bolivian Foreign Minister Juan Quispe arrived here on Monday to meet Chilean Foreign Minister Pedro Salas. He will stay two days.',
    'visit: Juan Quispe > Pedro Salas, Peru',
  ],
  [
    'a visit to the land itself is to that land',
    'Bolivian Foreign Minister Juan Quispe arrived here on Monday. He will stay two days.',
    'visit: Juan Quispe > Peru',
  ],
  [
    'the two countries are the states, not those who spoke before',
    'Peruvian Foreign Minister Luis Rojas met Bolivian Foreign Minister Juan Quispe on Monday. The two countries signed an accord.',
    'meeting: Luis Rojas > Juan Quispe',
  ],
  [
    'the two leaders are those of the last act between two, whatever is named since',
    'Peruvian President Luis Rojas held talks with Bolivian President Juan Quispe on Monday. Peace between Chile and Brazil is possible, he said. The two leaders discussed trade.',
    'meeting: Luis Rojas > Juan Quispe',
  ],
])('%s', (_, body, expected) => {
  expect(told(body)).toBe(expected);
});
