/** What changed from one version of an actor to the next, field by field, in the words of the interface. */
import { countryName } from '@/lib/domain/country';
import type { ActorState } from '@/lib/domain/record-revision';
import { listDifference, wordDifference } from '@/lib/domain/text-difference';
import type { FieldChange } from '../../messages/event-changes';
import { formatDate } from '../../messages/format';
import { translator } from '../../messages/translator';
import { ACTOR_FIELDS, type ActorField } from './actor-values';

type Name = ActorState['slips'][number] & { form?: ActorState['names'][number]['form'] };
const nameInWords = ({ text, language, form = 'name' }: Name) =>
  form === 'name'
    ? `${text} (${language})`
    : `${text} (${language}, ${translator('records.actors')(`nameForms.${form}`)})`;

function postInWords({ office, organisation, from, to, confirmed, sourceUrl, note }: ActorState['posts'][0]) {
  const t = translator('versions');
  return [
    office,
    organisation.name,
    [from, to].map((date) => (date ? formatDate(date) : '…')).join(' – '),
    confirmed ? t('confirmed') : '',
    sourceUrl ?? '',
    note ?? '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** One value, which another takes the place of. */
const VALUES = {
  kind: ({ kind }: ActorState) => translator('words.kinds')(kind),
  country: ({ country }: ActorState) => (country ? (countryName(country) ?? country) : ''),
  cameoCode: ({ cameoCode }: ActorState) => cameoCode ?? '',
  wikidata: ({ wikidata }: ActorState) => wikidata ?? '',
};
const TEXTS = {
  name: ({ name }: ActorState) => name,
  description: ({ description }: ActorState) => description ?? '',
  note: ({ note }: ActorState) => note ?? '',
};
const LISTS = {
  names: ({ names }: ActorState) => names.map(nameInWords),
  slips: ({ slips }: ActorState) => slips.map(nameInWords),
  posts: ({ posts }: ActorState) => posts.map(postInWords),
};

function changeOf(field: ActorField, before: ActorState, after: ActorState): FieldChange<ActorField> {
  if (field in LISTS) {
    const list = LISTS[field as keyof typeof LISTS];
    return { field, lines: true, parts: listDifference(list(before), list(after)) };
  }
  if (field in TEXTS) {
    const text = TEXTS[field as keyof typeof TEXTS];
    return { field, lines: false, parts: wordDifference(text(before), text(after)) };
  }
  const value = VALUES[field as keyof typeof VALUES];
  const [was, is] = [value(before), value(after)].map((each) => (each === '' ? [] : [each]));
  return { field, lines: false, parts: listDifference(was ?? [], is ?? []) };
}

/** The fields that changed, in the order of the form. */
export const actorChanges = (before: ActorState, after: ActorState): FieldChange<ActorField>[] =>
  ACTOR_FIELDS.map((field) => changeOf(field, before, after)).filter(({ parts }) =>
    parts.some(({ kind }) => kind !== 'same'),
  );

/** The name of a field as the form has it. */
export const actorFieldInWords = (field: ActorField): string =>
  field === 'kind'
    ? translator('records')('kind')
    : translator('records.actors')(field === 'cameoCode' ? 'cameo' : field);
