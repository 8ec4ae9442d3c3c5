/** The form of an actor while it is filled in: text as typed, with a key for each row. */
import { z } from 'zod';
import { type ActorKind, actorKindSchema, nameFormSchema } from '@/lib/domain/actor';
import { countryName } from '@/lib/domain/country';
import type { ActorState } from '@/lib/domain/record-revision';

// Longer than any lawful value: what is half typed comes back too, and the server says what is wrong with it.
const text = z.string().max(10_000);
const key = z.number().int();

const nameValueSchema = z.object({ key, text, language: text, form: nameFormSchema.default('name') });
export type NameValue = z.infer<typeof nameValueSchema>;

const postValueSchema = z.object({
  key,
  office: text,
  organisation: z.object({ slug: text, name: text }).nullable(),
  from: text,
  to: text,
  confirmed: z.boolean(),
  sourceUrl: text,
  note: text.nullable(),
  /** From the world lists, and nobody has confirmed it. */
  reference: z.boolean().default(false),
});
export type PostValue = z.infer<typeof postValueSchema>;

/** The form as this browser kept it. */
export const actorValuesSchema = z.object({
  slug: text,
  kind: actorKindSchema,
  name: text,
  country: text,
  cameoCode: text,
  wikidata: text,
  description: text,
  note: text,
  names: z.array(nameValueSchema).max(200),
  slips: z.array(nameValueSchema).max(200),
  posts: z.array(postValueSchema).max(200),
});
export type ActorValues = z.infer<typeof actorValuesSchema>;

/** The fields that two editors may change at the same time. */
export const ACTOR_FIELDS = [
  'name',
  'kind',
  'country',
  'cameoCode',
  'wikidata',
  'description',
  'note',
  'names',
  'slips',
  'posts',
] as const;
export type ActorField = (typeof ACTOR_FIELDS)[number];

export const NEW_ACTOR: ActorValues = {
  slug: '',
  kind: 'person',
  name: '',
  country: '',
  cameoCode: '',
  wikidata: '',
  description: '',
  note: '',
  names: [],
  slips: [],
  posts: [],
};

/** The form of an existing actor, as it stands or as it was. */
export function valuesOf(actor: ActorState & { slug: string }): ActorValues {
  // The canonical name has a field of its own.
  const others = actor.names.filter(
    ({ text, language, form }) => text !== actor.name || language !== 'en' || form !== 'name',
  );
  return {
    slug: actor.slug,
    kind: actor.kind,
    name: actor.name,
    country: actor.country ?? '',
    cameoCode: actor.cameoCode ?? '',
    wikidata: actor.wikidata ?? '',
    description: actor.description ?? '',
    note: actor.note ?? '',
    names: others.map((name, key) => ({ key, ...name })),
    slips: actor.slips.map((name, key) => ({ key, ...name, form: 'name' })),
    posts: actor.posts.map((post, key) => ({
      key,
      office: post.office,
      organisation: { slug: post.organisation.slug, name: post.organisation.name },
      from: post.from ?? '',
      to: post.to ?? '',
      confirmed: post.confirmed,
      sourceUrl: post.sourceUrl ?? '',
      note: post.note,
      reference: post.origin === 'reference',
    })),
  };
}

const orNull = (typed: string) => typed.trim() || null;
const nameInput = ({ text: name, language, form }: NameValue) => ({ text: name, language, form });
const postInput = (post: PostValue) => ({
  office: post.office,
  organisation: post.organisation?.slug ?? '',
  from: orNull(post.from),
  to: orNull(post.to),
  confirmed: post.confirmed,
  sourceUrl: orNull(post.sourceUrl),
  note: post.note,
});

/** What the server is sent: blanks become null, and blank rows of names are left out. */
export function inputOf(values: ActorValues, isNew: boolean) {
  const names = (rows: NameValue[]) => rows.filter(({ text }) => text.trim() !== '').map(nameInput);
  return {
    ...(isNew && values.slug.trim() ? { slug: values.slug.trim() } : {}),
    kind: values.kind,
    name: values.name,
    country: orNull(values.country),
    cameoCode: orNull(values.cameoCode.toUpperCase()),
    wikidata: orNull(values.wikidata),
    description: orNull(values.description),
    note: orNull(values.note),
    names: names(values.names),
    slips: names(values.slips),
    posts: values.posts.map(postInput),
  };
}

/** What counts of a row, where those of two editors are put side by side. */
export const ACTOR_ROWS = { names: nameInput, slips: nameInput, posts: postInput };

/** What counts when two saves are compared: rows are the same in any order. */
export function comparable(values: ActorValues): Partial<Record<ActorField, unknown>> {
  const input = inputOf(values, false);
  const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
  return {
    ...input,
    names: sorted(input.names),
    slips: sorted(input.slips),
    posts: sorted(input.posts),
  };
}

/** A field's value in one line, to compare two saves. */
export function fieldInWords(
  values: ActorValues,
  field: ActorField,
  kindInWords: (kind: ActorKind) => string,
): string {
  switch (field) {
    case 'kind':
      return kindInWords(values.kind);
    case 'names':
    case 'slips':
      return values[field].map(({ text: name, language }) => `${name} (${language})`).join(' · ');
    case 'posts':
      return values.posts
        .map(({ office, organisation, from, to }) =>
          [office, organisation?.name, [from, to].filter(Boolean).join('/')].filter(Boolean).join(', '),
        )
        .join(' · ');
    case 'country':
      return countryName(values.country) ?? values.country;
    default:
      return values[field];
  }
}
