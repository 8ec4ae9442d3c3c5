/** What `npm run bench` reads: our own articles, texts of growing length, hostile texts, long lists of names. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KnownActor } from '@/lib/domain/actor';
import { type ArticleInput, articleInputSchema } from '@/lib/domain/article';
import { splitSentences } from '@/lib/extraction/text/sentences';

export const REFERENCE_DAY = '2020-09-16';
const LETTERS = 2_000_000;

export interface Text {
  articles: ArticleInput[];
  sentences: number;
  /** Length in UTF-16 code units. */
  letters: number;
}

function articleOf(body: string, language: string): ArticleInput {
  return articleInputSchema.parse({ id: 'bench', body, publishedOn: REFERENCE_DAY, language });
}

function textOf(articles: ArticleInput[]): Text {
  return {
    articles,
    sentences: articles.reduce((sum, { body }) => sum + splitSentences(body).length, 0),
    letters: articles.reduce((sum, { body }) => sum + body.length, 0),
  };
}

/** The articles of a folder of annotated articles in one language. */
export async function corpus(folder: string, language: string): Promise<Text> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  const articles = await Promise.all(
    files.map(async (file) =>
      articleInputSchema.parse(JSON.parse(await readFile(join(folder, file), 'utf8'))),
    ),
  );
  return textOf(articles.filter((article) => article.language === language));
}

/** Articles of eight summaries each from the starter data: our own sentences about meetings, visits, decisions. */
export async function summaries(): Promise<Text> {
  const events: { summary: string; date: string }[] = JSON.parse(
    await readFile('prisma/seed-data/events.json', 'utf8'),
  );
  const articles: ArticleInput[] = [];
  for (let at = 0; at + 8 <= events.length; at += 8) {
    const told = events.slice(at, at + 8);
    const body = told.map(({ summary, date }) => `${summary} This was on ${date.slice(0, 10)}.`).join(' ');
    articles.push(articleOf(body, 'en'));
  }
  return textOf(articles);
}

/** The articles of a text joined by so many into one. */
export function joined({ articles }: Text, by: number): Text {
  const longer: ArticleInput[] = [];
  for (let at = 0; at + by <= articles.length; at += by) {
    const bodies = articles.slice(at, at + by).map(({ body }) => body);
    longer.push(articleOf(bodies.join('\n\n'), articles[at]?.language ?? 'en'));
  }
  return textOf(longer);
}

/** Words that no list knows, each different: "Abala", "Abale", … */
function inventedWord(number: number): string {
  const syllables = ['ba', 'do', 'ki', 'lu', 'me', 'no', 'ra', 'si', 'tu', 've'];
  const digits = String(number + 1_000).split('');
  const word = digits.map((digit) => syllables[Number(digit)]).join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

const HOSTILE: readonly [kind: string, language: string, piece: string][] = [
  ['one word', 'en', 'minister '],
  ['a chain of hyphens', 'en', 'Iraq-'],
  ['quotes and brackets never closed', 'en', '“The (minister «of [Iraq "said '],
  ['digits and slashes', 'en', '1/2 3.4-5/6 7 '],
  ['the minister of the minister of …', 'en', 'the minister of '],
  ['known names with commas', 'en', 'Iraq, NATO, Jens Stoltenberg, France, '],
  ['dates in a row', 'en', '3 May 2021, from 4 to 5 June, '],
  ['pronouns and verbs', 'en', 'he said they met '],
  ['short sentences', 'en', 'Iraq met NATO in Baghdad. '],
  ['lines', 'en', 'Iraq met NATO\n'],
  ['Arabic with clitics', 'ar', 'وبالوزير وللعراق والناتو فبالرئيس '],
  ['Arabic, one office and name', 'ar', 'قال وزير الخارجية العراقي فؤاد حسين '],
  ['Turkish with case endings', 'tr', "Irak'ın Bakanıyla görüştü "],
];

/** Two million letters of each kind of text that is made to tire a program; each is made when its turn comes. */
export function* hostileTexts(): Generator<{ kind: string; article: ArticleInput }> {
  for (const [kind, language, piece] of HOSTILE)
    yield { kind, article: articleOf(piece.repeat(LETTERS / piece.length), language) };
  const generated: [kind: string, piece: (at: number) => string][] = [
    ['capitalised words, no full stop', (at) => `${inventedWord(at)} `],
    [
      'persons whom no list knows',
      (at) =>
        `President ${inventedWord(at)} ${inventedWord(at + 3_000)} met President ${inventedWord(at + 6_000)}. `,
    ],
    [
      'an event on every day',
      (at) => `Iraq and NATO signed an agreement in Baghdad on ${1 + (at % 28)} May ${1990 + (at % 30)}. `,
    ],
  ];
  for (const [kind, piece] of generated) {
    const pieces = Array.from({ length: LETTERS / 10 }, (_, at) => piece(at % 3_000));
    yield { kind, article: articleOf(pieces.join('').slice(0, LETTERS), 'en') };
  }
}

/** So many persons, each with one name of two words that no other has. */
export function inventedActors(count: number): KnownActor[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `person-${at}`,
    kind: 'person',
    name: `${inventedWord(at % 300)} ${inventedWord(Math.floor(at / 300))}`,
    names: [],
    country: 'IQ',
    cameoCode: null,
    affiliations: [],
  }));
}
