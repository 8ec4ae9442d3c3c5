'use client';
/** The post that the text gives a new actor: office, where, and since when. */
import { useTranslations } from 'use-intl';
import { TextField } from '@/components/ui/TextField';
import { ActorSearch } from './ActorSearch';
import { DateField } from './DateField';
import type { NewActorValues } from './new-actor-values';

const ORGANISATIONS = 'state,organisation,ministry,mission,armed-group';

export function PostFields({
  values,
  onChange,
  errorOf,
}: {
  values: NewActorValues;
  onChange: (patch: Partial<NewActorValues>) => void;
  errorOf: (field: string) => string | undefined;
}) {
  const t = useTranslations('review');
  return (
    <fieldset className="flex flex-col gap-3 border-line border-s-2 ps-4">
      <legend className="sr-only">{t('post')}</legend>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <TextField
          label={t('office')}
          optionalLabel={t('optional')}
          help={t('postHelp')}
          value={values.office}
          most={200}
          error={errorOf('posts.0.office')}
          onChange={(event) => onChange({ office: event.target.value })}
        />
        <ActorSearch
          label={t('organisation')}
          kinds={ORGANISATIONS}
          initialText={values.organisation?.name ?? ''}
          keepChoice
          error={errorOf('posts.0.organisation')}
          help={
            values.office.trim() !== '' && values.organisation === null ? t('organisationMissing') : undefined
          }
          onChoose={({ slug, name }) => onChange({ organisation: { slug, name } })}
          onUnchoose={() => onChange({ organisation: null })}
        />
      </div>
      <DateField
        label={t('postFrom')}
        optionalLabel={t('optional')}
        value={values.from}
        error={errorOf('posts.0.from')}
        withHelp={false}
        onChange={(from) => onChange({ from })}
      />
      <p className="text-small text-muted">{t('postFromHelp')}</p>
    </fieldset>
  );
}
