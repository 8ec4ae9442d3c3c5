/** What the desk's lookups answer (app/admin/lookup): written and read by the same shapes. */
import { z } from 'zod';
import { actorKindSchema } from './actor';
import { placeSchema } from './draft';
import { explanationSchema } from './explanation';

const name = z.string().max(2_000);
const slug = z.string().max(200);

/** An actor as the search of the desk answers it. */
const actorMatchSchema = z.object({
  slug,
  /** Canonical, as a draft holds it. */
  name,
  /** In the language of the page. */
  shownName: name,
  kind: actorKindSchema,
  country: z.string().max(2).nullable(),
  /** Its post on the day of the event, else its last one: it tells two of the same name apart. */
  post: name.nullable(),
  /** True where it held the post on that day. */
  heldThen: z.boolean(),
});
export type ActorMatch = z.infer<typeof actorMatchSchema>;
/** An actor that was chosen, found or made: the name that a draft holds, and the one that the page says where it is another. */
export type ChosenActor = Pick<ActorMatch, 'slug' | 'name'> & { shownName?: string | undefined };
export const actorMatchesSchema = z.array(actorMatchSchema).max(100);

export const placesSchema = z.array(placeSchema).max(100);

/** The capacity in which somebody acted on the days of an event, and for whom. */
export const capacitySchema = z.object({ capacity: name.nullable(), affiliation: name.nullable() });
export type HeldCapacity = z.infer<typeof capacitySchema>;

/** Whether somebody held an office on the days of an event. */
export const postAnswerSchema = z.discriminatedUnion('answer', [
  z.object({ answer: z.literal('held') }),
  /** Certainly another's on those days. */
  z.object({
    answer: z.literal('other'),
    holder: z.object({ slug, name }),
    sourceUrl: z.string().max(2_000).nullable(),
  }),
  /** Our list does not say. */
  z.object({ answer: z.literal('unknown') }),
]);
export type PostAnswer = z.infer<typeof postAnswerSchema>;

/** What our readers find in words that somebody has selected. */
export const wordsReadSchema = z.object({
  /** Dates as EDTF, in the order of the text; `stated` is false for the day of a dateline. */
  dates: z.array(z.object({ edtf: z.string().max(200), stated: z.boolean() })).max(1_000),
  places: z.array(z.object({ name, country: z.string().max(2).nullable() })).max(1_000),
  /** Actors whom the words name, or whose office they name on the day of the article; people first. */
  actors: z.array(z.object({ slug, name, shownName: name.optional() })).max(1_000),
  /** Slugs of all whom the words may mean: by surname, or by an office that they held at any time. */
  bearers: z.array(slug).max(10_000),
});
export type WordsRead = z.infer<typeof wordsReadSchema>;

/** A published event that may be the same act as a draft. */
const alikeEventSchema = z.object({
  slug,
  title: name,
  /** As readers see it. */
  date: name,
  percent: z.number().min(0).max(100),
});
export type AlikeEvent = z.infer<typeof alikeEventSchema>;
export const alikeEventsSchema = z.array(alikeEventSchema).max(20);

/** How an article was read, with the words of the date rules that occur. */
export const explainedSchema = z.object({
  explanation: explanationSchema,
  rules: z.record(z.string().max(200), name),
});
export type Explained = z.infer<typeof explainedSchema>;
/** Why there is no reading (503). */
export const unreadSchema = z.object({ reason: z.enum(['late', 'failed', 'busy']).catch('failed') });
