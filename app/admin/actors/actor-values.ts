/** The form of an actor while it is filled in: text as typed, with a key for each row. */
import type { ActorKind } from '@/lib/domain/actor';
import type { DeskActor } from '@/lib/domain/actor-detail';

export interface NameValue {
  key: number;
  text: string;
  language: string;
}

export interface PostValue {
  key: number;
  office: string;
  organisation: { slug: string; name: string } | null;
  from: string;
  to: string;
  confirmed: boolean;
  sourceUrl: string;
  note: string | null;
}

export interface ActorValues {
  slug: string;
  kind: ActorKind;
  name: string;
  country: string;
  cameoCode: string;
  wikidata: string;
  description: string;
  note: string;
  names: NameValue[];
  slips: NameValue[];
  posts: PostValue[];
}

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

/** The values with which the form of an existing actor opens. */
export function valuesOf(actor: DeskActor): ActorValues {
  // The canonical name has a field of its own.
  const others = actor.names.filter(({ text, language }) => text !== actor.name || language !== 'en');
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
    slips: actor.slips.map((name, key) => ({ key, ...name })),
    posts: actor.posts.map((post, key) => ({
      key,
      office: post.office,
      organisation: { slug: post.organisation.slug, name: post.organisation.name },
      from: post.from ?? '',
      to: post.to ?? '',
      confirmed: post.confirmed,
      sourceUrl: post.sourceUrl ?? '',
      note: post.note,
    })),
  };
}

/** What the server is sent: blanks become null, and blank rows of names are left out. */
export function inputOf(values: ActorValues, isNew: boolean) {
  const orNull = (text: string) => text.trim() || null;
  const names = (rows: NameValue[]) =>
    rows.filter(({ text }) => text.trim() !== '').map(({ text, language }) => ({ text, language }));
  return {
    ...(isNew && values.slug.trim() ? { slug: values.slug.trim() } : {}),
    kind: values.kind,
    name: values.name,
    country: orNull(values.country.toUpperCase()),
    cameoCode: orNull(values.cameoCode.toUpperCase()),
    wikidata: orNull(values.wikidata),
    description: orNull(values.description),
    note: orNull(values.note),
    names: names(values.names),
    slips: names(values.slips),
    posts: values.posts.map((post) => ({
      office: post.office,
      organisation: post.organisation?.slug ?? '',
      from: orNull(post.from),
      to: orNull(post.to),
      confirmed: post.confirmed,
      sourceUrl: orNull(post.sourceUrl),
      note: post.note,
    })),
  };
}
