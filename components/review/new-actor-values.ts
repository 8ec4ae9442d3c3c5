/** The form of a new actor while it is filled in, from what the text tells to what the server is sent. */
import { z } from 'zod';
import { actorKindSchema } from '@/lib/domain/actor';
import type { UnknownActor } from '@/lib/domain/explanation';
import type { NewActor } from './review-actions';
import { firstSeen } from './unknown-actors';

// Longer than any lawful value: what is half typed comes back too, and the server says what is wrong with it.
const text = z.string().max(10_000);

/** The form as this browser kept it. */
export const newActorValuesSchema = z.object({
  name: text,
  /** The name as the text writes it, and in which language. */
  written: text,
  language: text,
  kind: actorKindSchema,
  country: text,
  cameoCode: text,
  office: text,
  organisation: z.object({ slug: text, name: text }).nullable(),
  /** EDTF as typed. */
  from: text,
});
export type NewActorValues = z.infer<typeof newActorValuesSchema>;

/**
 * The values with which the form opens.
 *
 * @param language of the article
 * @param date of the event, EDTF
 */
export function valuesOf(found: UnknownActor, language: string, date: string): NewActorValues {
  const { name, named, kind, written, country, cameoCode, post } = found;
  return {
    name: named ? name : '',
    written: written?.text ?? '',
    language: written?.language ?? language,
    kind,
    country: country ?? '',
    cameoCode: cameoCode ?? '',
    office: post?.office ?? '',
    organisation: post?.organisation ?? null,
    from: post === null ? '' : firstSeen(date),
  };
}

/** What the server is sent; the words of the text stay with the post as its note. */
export function newActorOf(
  values: NewActorValues,
  { quote }: UnknownActor,
  articleUrl: string | null,
): NewActor {
  const { kind, language, organisation } = values;
  const name = values.name.trim();
  const written = values.written.trim();
  const office = values.office.trim();
  const holds = (kind === 'person' || kind === 'ministry') && office !== '' && organisation !== null;
  return {
    kind,
    name,
    country: values.country.trim() || null,
    cameoCode: values.cameoCode.trim().toUpperCase() || null,
    names: [
      { text: name, language: 'en' },
      ...(written === '' || written === name ? [] : [{ text: written, language }]),
    ],
    posts: holds
      ? [
          {
            office,
            organisation: organisation.slug,
            from: values.from.trim() || null,
            to: null,
            sourceUrl: articleUrl,
            note: quote === null ? null : `“${quote}”`,
          },
        ]
      : [],
  };
}
