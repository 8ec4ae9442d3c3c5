/**
 * How an article was read, rule by rule: what `explainReading` answers, the database keeps and the review page draws.
 * Only codes and words of the article; the sentences for people stand in app/messages/en/reading.json.
 */
import { z } from 'zod';
import { actorKindSchema } from './actor';
import { MAX_BODY_LENGTH } from './article';
import { eventTitleSchema } from './event-title';
import { eventStatusSchema, eventTypeSchema } from './ontology';

/** Bounds that no reading reaches, because the extractor reads 80,000 letters at most. */
const words = z.string().max(MAX_BODY_LENGTH);
const list = <T extends z.ZodType>(schema: T) => z.array(schema).max(100_000);
const offset = z.number().int().min(0).max(MAX_BODY_LENGTH);
const index = offset;
/** A code of ours: the id of a rule, a CAMEO code, a language tag, a day, a country. */
const code = z.string().max(200);

/** Words of the title or body; offsets count UTF-16 code units. */
const explainedWordsSchema = z.object({
  source: z.enum(['title', 'body']),
  start: offset,
  end: offset,
  text: words,
});
export type ExplainedWords = z.infer<typeof explainedWordsSchema>;

/** What raises or lowers an act on the way to being the main one. */
const scoreReasonSchema = z.enum([
  'any-act',
  'in-title',
  'first-sentence',
  'second-sentence',
  'third-sentence',
  'near-top',
  'further-down',
  'far-down',
  'two-parties',
  'no-party',
  'somebody-acts',
  'who-acts',
  'done-to',
  'dated',
  'placed',
  'only-said',
  'only-statement',
  'kind-in-title',
  'told-again',
  'kind',
  'planned',
  'called-off',
  'infinitive',
  'noun-between-two',
  'noun',
  'occasion',
  'quoted',
  'participle',
  'opening',
  'subordinate',
  'later-in-sentence',
  'passive',
  'wide',
  'paraphrase',
  'several-words',
]);
export type ScoreReason = z.infer<typeof scoreReasonSchema>;

const scorePointSchema = z.object({ reason: scoreReasonSchema, points: z.number() });
export type ScorePoint = z.infer<typeof scorePointSchema>;

const explainedDateSchema = explainedWordsSchema.extend({
  /** EDTF, or null where the words have no date of their own ("four days"). */
  edtf: code.nullable(),
  kind: z.enum(['date', 'time', 'duration', 'set']),
  /** Id of the rule without its family: `day-month-year`. */
  rule: code,
  /** Counted from the reference day. */
  counted: z.boolean(),
  yearStated: z.boolean(),
  /** A page clock or crawl stamp, no date of the story. */
  stamp: z.boolean(),
});
export type ExplainedDate = z.infer<typeof explainedDateSchema>;

/** How an office without a name found its holder, or why it found none. */
const officeReasonSchema = z.enum([
  /** Who held the post that day, by our list. */
  'holder',
  /** Who bears the same office elsewhere in the text. */
  'named-in-text',
  /** Nobody is known to have held it that day. */
  'no-holder',
  /** The text has no day on which to look. */
  'no-day',
  /** The text does not say of which state or organisation. */
  'no-state',
  /** A ministry, parliament or embassy: a body, not a person. */
  'organ',
  /** Too general for one holder: it stands for its state or organisation. */
  'stands-for',
  'unresolved',
]);
export type OfficeReason = z.infer<typeof officeReasonSchema>;

const explainedOfficeSchema = z.object({
  reason: officeReasonSchema,
  /** The day on which the holder was looked for, YYYY-MM-DD. */
  day: code.nullable(),
  /** EDTF bounds of the post found. */
  from: code.nullable(),
  to: code.nullable(),
});
export type ExplainedOffice = z.infer<typeof explainedOfficeSchema>;

const explainedNameSchema = explainedWordsSchema.extend({
  kind: z.enum(['name', 'office', 'pair', 'pronoun']),
  /** For whom the words stand, or null. */
  actor: words.nullable(),
  /** Slug, or null where our list has no such actor. */
  actorId: code.nullable(),
  capacity: words.nullable(),
  /** The state or organisation named with it. */
  of: words.nullable(),
  /** How an office without a name was resolved; null for names. */
  office: explainedOfficeSchema.nullable(),
  /** An adjective of another thing ("Iraqi oil"): nobody who acts. */
  attributive: z.boolean(),
});
export type ExplainedName = z.infer<typeof explainedNameSchema>;

/** Country: ISO 3166-1 alpha-2. */
const placeNamedSchema = z.object({ name: words, country: code.nullable() });

const explainedPlaceSchema = explainedWordsSchema.extend({
  ...placeNamedSchema.shape,
  /** A word such as "in" says that something is there; without it only visits use the place. */
  located: z.boolean(),
});

const actMoodSchema = z.enum(['fact', 'planned', 'negated', 'supposed', 'infinitive']);

const actOutcomeSchema = z.enum([
  'main',
  'background',
  /** Tells again of an act that was taken; `again` names it. */
  'again',
  // Left out, and why:
  'negated',
  'supposed',
  'speech',
  'nobody',
  'no-date',
  /** There are dates in its sentence, but none fits its tense and place. */
  'unfit-date',
  'no-people',
  'report-of-main',
  /** Told too slightly to be an event beside the main one. */
  'not-alone',
  'twin',
  'opinion',
  'sport',
  'off-topic',
  'no-news',
  'not-asserted',
  'set-aside',
]);
export type ActOutcome = z.infer<typeof actOutcomeSchema>;

/** What told most for or against a part in the act, where the rules said otherwise (`lib/extraction/parts`). */
const partReasonSchema = z.enum([
  'sentence-of-act',
  'words-of-act',
  'circumstance',
  'told-again',
  'title',
  'near-top',
  'further-down',
  'named-again',
  'office',
  'not-named',
  'spokesperson',
  'speaks',
  'other-act',
  'party',
  'third-side',
  'alone',
  'own-people',
  'sides-there',
]);
export type PartReason = z.infer<typeof partReasonSchema>;

/** Who, when and where, as an act was read; absent where it was left out before that. */
const explainedCandidateSchema = z.object({
  type: eventTypeSchema,
  /** What is planned or called off. */
  ofType: eventTypeSchema.nullable(),
  status: eventStatusSchema,
  initiators: list(words),
  recipients: list(words),
  others: list(words),
  date: z.object({ edtf: code, stated: z.boolean(), text: words.nullable() }).nullable(),
  place: z.object({ name: words, text: words.nullable() }).nullable(),
  points: list(scorePointSchema),
  score: z.number(),
});
export type ExplainedCandidate = z.infer<typeof explainedCandidateSchema>;

const explainedActSchema = explainedWordsSchema.extend({
  /** Place in `Explanation.acts`. */
  id: index,
  /** Index of the sentence. */
  sentence: index,
  /** Kind of the row of the lexicon that matched. */
  type: eventTypeSchema,
  cameo: code,
  form: z.enum(['verb', 'noun', 'say', 'call-off', 'none']),
  /** Id of the pattern that found it: "en.040.meet". */
  pattern: code,
  mood: actMoodSchema,
  passive: z.boolean(),
  quoted: z.boolean(),
  outcome: actOutcomeSchema,
  /** Id of the act whose event this one tells again. */
  again: index.nullable(),
  /** Title of the event that it became. */
  title: eventTitleSchema.nullable(),
  /** Title of the plan into which a postponed act was moved. */
  moved: eventTitleSchema.nullable(),
  candidate: explainedCandidateSchema.nullable(),
  /** Who takes part though the rules did not say so, or does not though they did. */
  parts: list(z.object({ name: words, takesPart: z.boolean(), reason: partReasonSchema.nullable() })),
});
export type ExplainedAct = z.infer<typeof explainedActSchema>;

const explainedSentenceSchema = explainedWordsSchema.extend({
  index,
  dates: list(explainedDateSchema),
  names: list(explainedNameSchema),
  places: list(explainedPlaceSchema),
  /** Ids of the acts of the sentence. */
  acts: list(index),
});
export type ExplainedSentence = z.infer<typeof explainedSentenceSchema>;

export const explanationSchema = z.object({
  language: code,
  supported: z.boolean(),
  /** A single sentence, coded for what it asserts. */
  lone: z.boolean(),
  reference: z.object({
    day: code.nullable(),
    from: z.enum(['dateline', 'publication', 'page', 'none']),
    words: explainedWordsSchema.nullable(),
  }),
  dateline: placeNamedSchema.nullable(),
  sentences: list(explainedSentenceSchema),
  /** Sentences of a long text that are not listed. */
  omitted: index,
  /** The acts of the listed sentences, in the order of the text. */
  acts: list(explainedActSchema),
});
export type Explanation = z.infer<typeof explanationSchema>;

/** An actor whom no list knows, with all that the text tells of it. */
export const unknownActorSchema = z.object({
  name: words,
  /** False where the text gives an office and no name. */
  named: z.boolean(),
  kind: actorKindSchema,
  /** The name as it stands in the text, where it is not the English form; with its language. */
  written: z.object({ text: words, language: code }).nullable(),
  country: code.nullable(),
  cameoCode: code.nullable(),
  /** The post that the text gives, with the state or organisation where our list has it. */
  post: z
    .object({ office: words, organisation: z.object({ slug: code, name: words }).nullable() })
    .nullable(),
  quote: words.nullable(),
});
export type UnknownActor = z.infer<typeof unknownActorSchema>;
export const unknownActorsSchema = list(unknownActorSchema);
