/** The filter of the search and of the list of all events: plain fields of a form that asks by address. */
import { Select, type SelectOption } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { readersDatabase } from '@/lib/db/client';
import { keptBriefly } from '@/lib/db/kept-briefly';
import { actorName, localNameOf, localTitleOf, relationshipTitle } from '@/lib/db/local-names';
import { listRelationshipTitles } from '@/lib/db/relationship-titles';
import { listTopics } from '@/lib/db/topics';
import { CERTAINTIES } from '@/lib/domain/certainty';
import { recordLanguage } from '@/lib/domain/intl';
import { TONES } from '@/lib/domain/ontology';
import { choicesNow } from '../../messages/choices-now';
import { comma } from '../../messages/format';
import { translator } from '../../messages/translator';
import type { FilterQuery } from './search-query';

/** The choices are the same for all who search, and may be a second old where somebody wrote on another instance. */
const FRESH_MS = 1_000;
const topicsNow = keptBriefly(FRESH_MS, listTopics);
const titlesNow = keptBriefly(FRESH_MS, listRelationshipTitles);

type ListName = 'types' | 'tones' | 'certainties' | 'topics' | 'relationships' | 'actors';

export async function FilterFields({
  query,
  actors,
}: {
  query: FilterQuery;
  /** Those that can be chosen: found by the words, or chosen already. */
  actors: readonly { slug: string; name: string }[];
}) {
  const t = translator('search');
  const [types, tones, certainties] = [
    translator('words.types'),
    translator('words.tones'),
    translator('words.certainties'),
  ];
  const [topics, relationships] = await Promise.all([
    topicsNow(readersDatabase()),
    titlesNow(readersDatabase()),
  ]);
  const field = (name: ListName, label: string, any: string, options: SelectOption[]) => {
    const chosen = query[name].join(',');
    // Several values come from an address that somebody made; they stay as they are until another is chosen.
    const several = chosen.includes(',')
      ? [
          {
            value: chosen,
            label: query[name]
              .map((one) => options.find(({ value }) => value === one)?.label ?? one)
              .join(comma()),
          },
        ]
      : [];
    return (
      <Select
        key={name}
        label={label}
        name={name}
        options={[{ value: '', label: any }, ...several, ...options]}
        defaultValue={chosen}
      />
    );
  };
  const year = (name: 'fromYear' | 'toYear') => (
    <TextField
      label={t(name)}
      name={name}
      inputMode="numeric"
      pattern="[0-9]{1,4}"
      most={4}
      defaultValue={query[name]}
    />
  );
  return (
    <>
      {field(
        'types',
        t('kind'),
        t('anyKind'),
        choicesNow().types.map((value) => ({ value, label: types(value) })),
      )}
      {field(
        'tones',
        t('tone'),
        t('anyTone'),
        TONES.map((value) => ({ value, label: tones(value) })),
      )}
      {field(
        'certainties',
        t('certainty'),
        t('anyCertainty'),
        CERTAINTIES.map((value) => ({ value, label: certainties(value) })),
      )}
      {field(
        'relationships',
        t('relationship'),
        t('anyRelationship'),
        [...relationships].map(([value, title]) => ({
          value,
          label: relationshipTitle({ slug: value, title }),
          lang: localTitleOf(value) === null ? recordLanguage(title) : undefined,
        })),
      )}
      {field(
        'topics',
        t('topic'),
        t('anyTopic'),
        topics.map(({ slug, name }) => ({ value: slug, label: name, lang: recordLanguage(name) })),
      )}
      {actors.length > 0
        ? field(
            'actors',
            t('actor'),
            t('anyActor'),
            actors.map((actor) => ({
              value: actor.slug,
              label: actorName(actor),
              lang: localNameOf(actor.slug) === null ? recordLanguage(actor.name) : undefined,
            })),
          )
        : null}
      <div className="grid grid-cols-2 gap-4">
        {year('fromYear')}
        {year('toYear')}
      </div>
    </>
  );
}
