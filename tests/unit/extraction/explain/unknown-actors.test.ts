import { unknownActors } from '@/lib/extraction/explain/unknown-actors';
import { readArticle } from '@/lib/extraction/extract';
import { testLexicon } from '@/tests/support/seed-lexicon';

async function unknownIn(body: string) {
  return unknownActors(readArticle({ id: 'a', body }, await testLexicon()));
}

it('gives a person with post, state and the words', async () => {
  const [actor] = await unknownIn(
    'BAGHDAD, 2 February 2023 – Iraqi Foreign Minister Fuad Hussein received Danish Interior Minister Lars Muster in Baghdad on Thursday.',
  );
  expect(actor).toEqual({
    name: 'Lars Muster',
    named: true,
    kind: 'person',
    written: null,
    country: 'DK',
    cameoCode: 'DNKGOV',
    post: { office: 'Minister of Interior', organisation: { slug: 'denmark', name: 'Denmark' } },
    quote: 'Danish Interior Minister Lars Muster',
  });
});

it('gives the name in both scripts', async () => {
  const [actor] = await unknownIn(
    'بغداد، 2 شباط 2023 – استقبل وزير الخارجية العراقي فؤاد حسين وزير الداخلية الباكستاني كريم صابري في بغداد يوم الخميس.',
  );
  expect(actor).toMatchObject({
    name: 'Karim Sabri',
    written: { text: 'كريم صابري', language: 'ar' },
    country: 'PK',
    post: { office: 'Minister of Interior' },
    quote: 'وزير الداخلية الباكستاني كريم صابري',
  });
});

it('leaves the name to the editor where the text gives only the office', async () => {
  const found = await unknownIn(
    'BAGHDAD, 2 February 2023 – Iraqi Foreign Minister Fuad Hussein received the Danish defence minister in Baghdad on Thursday.',
  );
  expect(found).toMatchObject([
    { named: false, written: null, country: 'DK', post: { office: 'Minister of Defence' } },
  ]);
});

it('does not fill in a state that was only guessed from the dateline', async () => {
  const found = await unknownIn(
    'BAGHDAD, 2 February 2023 – Iraqi Foreign Minister Fuad Hussein received Marta Beispiel, the ambassador of Ruritania, in Baghdad on Thursday.',
  );
  expect(found).toMatchObject([
    {
      name: 'Marta Beispiel',
      country: null,
      cameoCode: null,
      post: { office: 'Ambassador', organisation: null },
    },
  ]);
});

it('tells a ministry from a person', async () => {
  const found = await unknownIn(
    'COPENHAGEN, 2 February 2023 – The Danish Ministry of Defence signed an agreement with Iraq on Thursday.',
  );
  expect(found).toMatchObject([
    { kind: 'ministry', country: 'DK', post: { organisation: { slug: 'denmark' } } },
  ]);
});
