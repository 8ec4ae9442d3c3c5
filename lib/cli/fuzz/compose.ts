/** Makes articles out of pieces of news prose: mostly short ones, some as long as the extractor reads. */
import type { ArticleInput } from '@/lib/domain/article';
import { damage } from './damage';
import { LANGUAGES, type PieceLanguage, type Pieces } from './pieces';
import { PIECES_AR } from './pieces-ar';
import { PIECES_EN } from './pieces-en';
import { PIECES_FA } from './pieces-fa';
import { PIECES_FR } from './pieces-fr';
import { PIECES_TR } from './pieces-tr';
import { type Random, randomOf, seedOfText } from './random';

/** An article whose title and body are still in pieces, so that pieces can be taken out of it. */
export interface Composed {
  index: number;
  title: readonly string[];
  body: readonly string[];
  rest: Omit<ArticleInput, 'title' | 'body'>;
}

const PIECES: Record<PieceLanguage, Pieces> = {
  en: PIECES_EN,
  ar: PIECES_AR,
  fa: PIECES_FA,
  fr: PIECES_FR,
  tr: PIECES_TR,
};
/** As many letters as the extractor reads of one article. */
const LONGEST = 80_000;
const DAYS = [
  null,
  '2020-09-17',
  '2021-05-05T23:30:00+03:00',
  '2024-02-29',
  '0001-01-01',
  '9999-12-31',
  'today',
];
const PUBLISHERS = [null, 'Agency', 'Ministry of Foreign Affairs, Iraq', 'NATO', 'صحيفة', 'x'.repeat(300)];

/** Words and names without a natural end: longer than any field, and in letters of two units. */
const ENDLESS: readonly string[] = [
  `${'Aa'.repeat(60)} ${'Bb'.repeat(60)}`,
  `Foreign Minister ${'Ka'.repeat(110)}`,
  `President 𝐁${'𝐚'.repeat(60)} 𝐁${'𝐛'.repeat(60)}`,
  `the town of ${'Ha'.repeat(130)}`,
  `${'Na'.repeat(150)} Council`,
  `${'محمد'.repeat(40)} ${'حسين'.repeat(40)}`,
  `“${'x'.repeat(1_200)}”`,
  '9'.repeat(400),
  'W'.repeat(6_000),
];

function sentence(pieces: Pieces, random: Random): string[] {
  const said: string[] = [];
  const add = (share: number, ...lists: (readonly string[])[]): void => {
    if (random.chance(share)) for (const list of lists) said.push(random.pick(list));
  };
  add(0.15, pieces.dates, pieces.links);
  add(0.9, pieces.actors);
  add(0.3, pieces.links, pieces.actors);
  said.push(' ');
  add(0.9, pieces.acts);
  said.push(' ');
  add(0.7, pieces.actors);
  add(0.25, pieces.links, pieces.actors);
  said.push(' ');
  add(0.4, pieces.tails);
  said.push(' ');
  add(0.5, pieces.places);
  said.push(' ');
  add(0.5, pieces.dates);
  said.push(random.pick(pieces.stops));
  add(0.01, ENDLESS);
  return random.chance(0.01) ? [random.pick(ENDLESS), ' ', ...said] : said;
}

/** Pieces in no order at all. */
function jumble(pieces: Pieces, random: Random): string[] {
  const lists = Object.values(pieces) as (readonly string[])[];
  return Array.from({ length: 1 + random.below(12) }, () => random.pick(random.pick(lists)));
}

/** One run of pieces again and again: lists of names, thousands of dates, one word, one bracket. */
function repeated(pieces: Pieces, random: Random, letters: number): string[] {
  const lists = Object.values(pieces) as (readonly string[])[];
  const link = random.pick(pieces.links);
  const unit = random.pick<() => string>([
    () => random.pick(random.pick(lists)) + link,
    () => random.pick(pieces.actors) + link,
    () => random.pick(pieces.dates) + link,
    () => sentence(pieces, random).join(''),
    () => sentence(pieces, random).join(''),
    () => jumble(pieces, random).join(''),
    () => random.pick(random.pick(lists)),
    () =>
      random.pick([
        '(',
        '"',
        '“',
        '-',
        '.',
        ' ',
        '\n',
        'A',
        'A.',
        'ب',
        '1',
        '1/',
        "'",
        'é',
        '\u200c',
        'Iraq-',
      ]),
  ])();
  const text = random.chance(0.2) ? damage(unit, random) : unit;
  return text === '' ? [] : [text.repeat(Math.ceil(letters / text.length))];
}

/** A list in which every entry differs. */
function listed(pieces: Pieces, random: Random, letters: number): string[] {
  const lists = Object.values(pieces) as (readonly string[])[];
  const list = random.pick([pieces.actors, pieces.dates, random.pick(lists)]);
  const link = random.pick(pieces.links);
  const said: string[] = [];
  for (let length = 0; length < letters; length += said.at(-1)?.length ?? 1)
    said.push(`${random.pick(list)}${random.chance(0.2) ? ` ${said.length}` : ''}${link}`);
  return said;
}

/** Letters of a text: four in five are short, one in two hundred is as long as one can be. */
function lengthOf(random: Random): number {
  if (random.chance(0.004)) return LONGEST;
  if (random.chance(0.02)) return 4_000 + random.below(8_000);
  return random.chance(0.2) ? 1_000 + random.below(2_000) : 60 + random.below(700);
}

function bodyOf(pieces: Pieces, random: Random): string[] {
  const letters = lengthOf(random);
  const body: string[] = random.chance(0.5) ? [random.pick(pieces.heads)] : [];
  const broken = random.chance(0.5) ? random.pick([0.02, 0.1, 0.4]) : 0;
  let length = 0;
  while (length < letters) {
    const left = letters - length;
    const said = random.chance(left > 10_000 ? 0.3 : 0.03)
      ? random.pick([repeated, listed])(pieces, random, Math.min(left, random.pick([100, 1_000, LONGEST])))
      : random.pick([sentence, sentence, sentence, jumble])(pieces, random);
    for (const piece of said) {
      const text = random.chance(broken) ? damage(piece, random) : piece;
      length += text.length + 1;
      body.push(text);
    }
  }
  return body;
}

/** The text of this index of a run: the same for the same seed. */
export function compose(seed: number, index: number): Composed {
  const random = randomOf(seedOfText(seed, index));
  const language = random.pick(['en', 'en', 'en', ...LANGUAGES] as const);
  const pieces = PIECES[language];
  const body = bodyOf(pieces, random);
  const foreign = random.chance(0.1) ? sentence(PIECES[random.pick(LANGUAGES)], random) : [];
  return {
    index,
    title: random.chance(0.5) ? sentence(pieces, random) : [],
    body: [...body, ...foreign],
    rest: {
      id: `${seed}-${index}`,
      publishedOn: random.pick(DAYS),
      publisher: random.pick(PUBLISHERS),
      url: random.pick([
        null,
        'https://news.example/2021/03/04/a-meeting',
        'https://news.example/2021/13/45/',
      ]),
      language: random.chance(0.5) ? language : null,
    },
  };
}

/** The article that the pieces make. */
export function articleOfPieces({ title, body, rest }: Composed): ArticleInput {
  const heading = title.join('').slice(0, 2_000);
  return { ...rest, title: heading === '' ? null : heading, body: body.join('') || '.' };
}
