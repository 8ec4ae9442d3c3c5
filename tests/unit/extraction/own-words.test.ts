/** Words that editors have added are read like those of the packs. */
import type { KnownActor } from '@/lib/domain/actor';
import type { ExtractionWord } from '@/lib/domain/extraction-word';
import { extract } from '@/lib/extraction/extract';
import { compileLexicon } from '@/lib/extraction/lexicon/compile-lexicon';

const actor = (
  id: string,
  kind: KnownActor['kind'],
  name: string,
  country: string | null,
  more: Partial<KnownActor> = {},
): KnownActor => ({
  id,
  kind,
  name,
  names: [],
  country,
  cameoCode: null,
  affiliations: [],
  ...more,
});
const post = (of: string, office: string) => [{ of, office, from: '2014-01-01', to: null, sourceUrl: null }];
const ACTORS = [
  actor('iraq', 'state', 'Iraq', 'IQ', { names: [{ text: 'Iraqi', language: 'en', form: 'adjective' }] }),
  actor('nato', 'organisation', 'NATO', null),
  actor('fuad-hussein', 'person', 'Fuad Hussein', 'IQ', {
    affiliations: post('iraq', 'Minister of Foreign Affairs'),
  }),
  actor('jens-stoltenberg', 'person', 'Jens Stoltenberg', null, {
    affiliations: post('nato', 'Secretary General'),
  }),
];

function read(body: string, words: ExtractionWord[]) {
  const lexicon = compileLexicon({ actors: ACTORS, relationships: [], places: [], words });
  return extract({ id: 'x', title: null, body, publishedOn: '2021-05-05' }, lexicon).events.filter(
    ({ main }) => main,
  );
}
const slugs = (body: string, words: ExtractionWord[]) =>
  read(body, words).flatMap(({ participants }) => participants.map(({ actorId }) => actorId));

it('knows an actor by another name', () => {
  const body =
    'BRUSSELS, 4 May 2021 – Fuad Hussein met the head of the Western Compact, Jens Stoltenberg, on Tuesday. He visited the Western Compact.';
  const short = 'BAGHDAD, 4 May 2021 – Fuad Hussein signed an agreement with the Western Compact on Tuesday.';
  const alias: ExtractionWord = { kind: 'alias', language: 'en', text: 'Western Compact', actor: 'nato' };
  expect(slugs(short, [])).not.toContain('nato');
  expect(slugs(short, [alias])).toContain('nato');
  expect(read(body, [alias])).not.toEqual([]);
});

it('knows an act by another verb, in its forms', () => {
  const body =
    'BRUSSELS, 4 May 2021 – Iraqi Foreign Minister Fuad Hussein parleyed with Jens Stoltenberg in Brussels on Tuesday.';
  const word: ExtractionWord = {
    kind: 'verb',
    language: 'en',
    text: 'parley',
    type: 'negotiation',
    cameo: '046',
    link: 'with',
  };
  const types = (words: ExtractionWord[]) => read(body, words).map(({ type }) => type);
  expect(types([])).not.toContain('negotiation');
  expect(types([word])).toEqual(['negotiation']);
});

it('knows an office by another name', () => {
  const body =
    'BRUSSELS, 4 May 2021 – The Iraqi chief envoymaster Fuad Hussein met Jens Stoltenberg in Brussels on Tuesday.';
  const plain =
    'BRUSSELS, 4 May 2021 – The Iraqi chief envoymaster met Jens Stoltenberg in Brussels on Tuesday.';
  const word: ExtractionWord = {
    kind: 'office',
    language: 'en',
    text: 'chief envoymaster',
    office: 'Minister of Foreign Affairs',
  };
  expect(read(body, [word])).not.toEqual([]);
  expect(slugs(plain, [])).not.toContain('fuad-hussein');
  expect(slugs(plain, [word])).toContain('fuad-hussein');
});

it('does not let a word of one language into another', () => {
  const body =
    'BRUSSELS, 4 May 2021 – Iraqi Foreign Minister Fuad Hussein parleyed with Jens Stoltenberg in Brussels on Tuesday.';
  const word: ExtractionWord = {
    kind: 'verb',
    language: 'fr',
    text: 'parley',
    type: 'negotiation',
    cameo: '046',
    link: 'with',
  };
  expect(read(body, [word]).map(({ type }) => type)).not.toContain('negotiation');
});

it('knows a state by a name of another language in texts of that language', () => {
  const body = "BRUXELLES, 4 mai 2021 – L'OTAN a signé un accord avec la Mésopotamie mardi à Bruxelles.";
  const word: ExtractionWord = { kind: 'alias', language: 'fr', text: 'Mésopotamie', actor: 'iraq' };
  expect(slugs(body, [])).not.toContain('iraq');
  expect(slugs(body, [word])).toContain('iraq');
});
