/** Annotated articles on disk: the text and what a careful reader takes from it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type ArticleInput, articleInputSchema } from '@/lib/domain/article';

const nullable = z.string().nullable().optional();
const names = z.array(z.string()).default([]);
const eventSchema = z.object({
  /** EDTF; null where the text gives no way to know. */
  date: z.string().nullable(),
  dateAlt: z.array(z.string().nullable()).default([]),
  type: z.string(),
  typeAlt: names,
  cameoRoot: nullable,
  initiators: names,
  participants: names,
  parties: names,
  altParties: z.array(z.array(z.string())).default([]),
  location: nullable,
  altLocations: z.array(z.string().nullable()).default([]),
  main: z.boolean(),
});
const fileSchema = z.object({
  id: z.string(),
  title: nullable,
  body: z.string(),
  url: nullable,
  publisher: nullable,
  publishedOn: nullable,
  language: nullable,
  sameEventAs: names,
  relatedTo: names,
  /** Texts that nobody who writes rules has read. */
  leftOut: z.boolean().default(false),
  /** Dates of events, by their place in the list, that are right where the page is pasted as one text. */
  pastedDates: z.record(z.string(), z.array(z.string().nullable())).default({}),
  gold: z.object({ events: z.array(eventSchema) }),
});

export type AnnotatedEvent = z.infer<typeof eventSchema>;

export interface AnnotatedArticle {
  article: ArticleInput;
  language: string;
  /** Of the page, also where it is pasted and does not say so. */
  publisher: string | null;
  events: AnnotatedEvent[];
  /** Ids of articles about the same act. */
  sameEventAs: string[];
  /** Ids of articles about another act that looks alike. */
  relatedTo: string[];
  leftOut: boolean;
}

type AnnotatedFile = z.infer<typeof fileSchema>;

/** The same page as most editors enter one: title, stamps and body in one text, and nothing else. */
function pasted({ id, title, body, gold, pastedDates, language, ...rest }: AnnotatedFile): AnnotatedFile {
  const events = gold.events.map((event, at) => {
    const [date, ...dateAlt] = pastedDates[at] ?? [];
    return date === undefined ? event : { ...event, date, dateAlt };
  });
  const text = title ? `${title}\n\n${body}` : body;
  const none = { title: null, url: null, publisher: null, publishedOn: null };
  return { ...rest, ...none, id, language, body: text, gold: { events }, pastedDates };
}

/**
 * The articles `NNN.json` of a folder in the order of their names; throws where one does not fit the format.
 *
 * @param as `pasted`: without title, address, publisher, day and language
 */
export async function readAnnotated(
  folder: string,
  as: 'entered' | 'pasted' = 'entered',
): Promise<AnnotatedArticle[]> {
  const files = (await readdir(folder)).filter((name) => /^\d+\.json$/.test(name)).sort();
  const articles: AnnotatedArticle[] = [];
  for (const name of files) {
    const file = fileSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
    const {
      gold,
      sameEventAs,
      relatedTo,
      leftOut,
      pastedDates: _,
      language,
      ...rest
    } = as === 'pasted' ? pasted(file) : file;
    articles.push({
      article: articleInputSchema.parse(as === 'pasted' ? rest : { ...rest, language }),
      language: language ?? 'en',
      publisher: file.publisher ?? null,
      events: gold.events,
      sameEventAs,
      relatedTo,
      leftOut,
    });
  }
  return articles;
}
