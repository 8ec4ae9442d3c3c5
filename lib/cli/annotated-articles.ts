/** Annotated articles on disk, and whether an extracted event agrees with their annotation. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type ArticleInput, articleInputSchema } from '@/lib/domain/article';
import type { ExtractedEvent } from '@/lib/domain/extraction';

const nullable = z.string().nullable().optional();
const eventSchema = z.object({
  date: z.string().nullable(),
  dateAlt: z.array(z.string().nullable()).optional(),
  type: z.string(),
  typeAlt: z.array(z.string()).optional(),
  parties: z.array(z.string()),
  altParties: z.array(z.array(z.string())).optional(),
  participants: z.array(z.string()),
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
  relatedTo: z.array(z.string()).default([]),
  gold: z.object({ events: z.array(eventSchema) }),
});

export type AnnotatedEvent = z.infer<typeof eventSchema>;

export interface AnnotatedArticle {
  article: ArticleInput;
  events: AnnotatedEvent[];
  /** Ids of articles about another act that looks alike. */
  relatedTo: string[];
}

/** The articles `NNN.json` of a folder in the order of their names; throws where one does not fit the format. */
export async function readAnnotated(folder: string): Promise<AnnotatedArticle[]> {
  const names = (await readdir(folder)).filter((name) => /^\d+\.json$/.test(name)).sort();
  const articles: AnnotatedArticle[] = [];
  for (const name of names) {
    const { gold, relatedTo, ...rest } = fileSchema.parse(
      JSON.parse(await readFile(join(folder, name), 'utf8')),
    );
    articles.push({ article: articleInputSchema.parse(rest), events: gold.events, relatedTo });
  }
  return articles;
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const bare = (date: string | null): string | null => date?.replace(/[~?%]/g, '') ?? null;
const pair = (names: readonly string[]): string => names.map(fold).sort().join('|');
const surname = (name: string): string => fold(name).split(' ').at(-1) ?? '';

function agrees(
  event: ExtractedEvent,
  gold: AnnotatedEvent,
): { date: boolean; type: boolean; parties: boolean } {
  return {
    date: [gold.date, ...(gold.dateAlt ?? [])].map(bare).includes(bare(event.date)),
    type: [gold.type, ...(gold.typeAlt ?? [])].includes(event.type),
    parties: [gold.parties, ...(gold.altParties ?? [])].map(pair).includes(pair(event.parties)),
  };
}

/**
 * True for a main event whose date, type and parties are those of an annotated main event, and for a background event
 * whose date and type are those of an annotated event in which one of its people takes part. Annotation of background
 * is careful but not exhaustive, so what is told of it is a lower bound.
 */
export function isRight(event: ExtractedEvent, annotated: readonly AnnotatedEvent[]): boolean {
  return annotated.some((gold) => {
    const { date, type, parties } = agrees(event, gold);
    if (!date || !type) return false;
    if (event.main) return gold.main && parties;
    const names = new Set(gold.participants.map(surname));
    return event.participants.some((each) => each.role !== 'mentioned' && names.has(surname(each.name)));
  });
}
