/** What the operator's own language model reads of annotated articles, in the shape in which the rules are scored. */
import type { ArticleInput } from '@/lib/domain/article';
import type { Extraction } from '@/lib/domain/extraction';
import { BY_MODEL } from '@/lib/domain/second-reading';
import { findInWords } from '@/lib/extraction/find-in-words';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { askWithRepair } from '@/lib/jobs/ask-with-repair';
import type { ModelReader } from '@/lib/jobs/model-reader';
import { titleOfModel } from '@/lib/model-reader/propose';
import { type ModelEvent, readAnswer } from '@/lib/model-reader/read-answer';

type Event = Extraction['events'][number];

function evidenceOf({ type, date, location }: ModelEvent): Event['evidence'] {
  const one = (field: string, told: { words: ModelEvent['type']['words'] } | null) =>
    told ? [{ field, ...told.words, rule: BY_MODEL }] : [];
  return [...one('type', type), ...one('date', date), ...one('location', location)];
}

function eventOf(event: ModelEvent, lexicon: Lexicon): Event {
  const { relationship } = event;
  const [pair = ''] = [...lexicon.relationships].find(([, slug]) => slug === relationship?.slug) ?? [];
  const [one, other] = pair.split(' ').map((slug) => lexicon.entities.get(slug)?.name);
  return {
    main: true,
    title: titleOfModel(event),
    date: event.date?.edtf ?? null,
    dateStated: event.date?.stated ?? true,
    type: event.type.value,
    cameo: null,
    cameoRoot: null,
    plover: null,
    goldstein: null,
    status: event.status?.value ?? 'happened',
    participants: event.participants.map(({ name, actorId, role }) => ({
      name,
      actorId,
      role,
      capacity: null,
      affiliation: null,
      cameo: null,
    })),
    parties: one !== undefined && other !== undefined ? [one, other] : [],
    relationship: relationship?.slug ?? null,
    location: event.location && { name: event.location.name, country: event.location.country },
    topics: [],
    confidence: 0,
    fieldConfidence: null,
    evidence: evidenceOf(event),
    warnings: [],
  };
}

/** One article as the model reads it; else in a word why there is no reading. */
export async function extractByModel(
  reader: ModelReader,
  article: ArticleInput,
  language: string,
  lexicon: Lexicon,
): Promise<Extraction | string> {
  const asked = await askWithRepair(reader, article, {
    maySend: async () => true,
    answered: async () => undefined,
  });
  if (!asked.ok) return asked.reason === 'status' ? `status ${asked.status}` : asked.reason;
  const read = (span: { source: 'title' | 'body'; start: number; end: number }) =>
    findInWords({ article: { ...article, language }, span }, lexicon);
  const events = readAnswer(article, asked.answer, read, lexicon.relationships);
  return {
    id: article.id,
    language,
    events: events.map((event) => eventOf(event, lexicon)),
    sameEventAs: [],
    warnings: [],
  };
}
