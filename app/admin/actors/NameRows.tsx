'use client';
/** Names of an actor, each with its language; Arabic script is written and read from the right. */
import { Plus, X } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { useFocusLater } from '@/components/desk/use-focus-later';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { NAME_FORMS, nameFormSchema } from '@/lib/domain/actor';
import { namesOf } from '@/lib/domain/intl';
import { faultAt, type SaveState } from '../form-answers';
import type { NameValue } from './actor-values';

const COMMON = ['en', 'ar', 'fa', 'ckb', 'ku', 'tr', 'fr', 'de', 'es', 'it', 'ru', 'he', 'nl'];
function languageOptions(current: string, locale: string) {
  const tags = COMMON.includes(current) ? COMMON : [...COMMON, current];
  return tags.map((value) => ({ value, label: namesOf(locale, 'language').of(value) ?? value }));
}

export function NameRows({
  of,
  rows,
  state,
  forms = false,
  onChange,
}: {
  of: 'name' | 'slip';
  /** Names may also be adjectives, houses of government and seats. */
  forms?: boolean;
  rows: NameValue[];
  state: SaveState;
  onChange: (rows: NameValue[]) => void;
}) {
  const t = useTranslations('records.actors');
  const locale = useLocale();
  const words =
    of === 'name'
      ? ({ text: 'nameText', language: 'nameLanguage', add: 'addName', remove: 'removeName' } as const)
      : ({ text: 'slipText', language: 'slipLanguage', add: 'addSlip', remove: 'removeSlip' } as const);
  const set = (index: number, patch: Partial<NameValue>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...patch } : row)));
  const focusLater = useFocusLater();
  const nextKey = Math.max(-1, ...rows.map(({ key }) => key)) + 1;
  return (
    <div className="flex flex-col gap-2">
      {rows.map((row, index) => (
        <div key={row.key} className="flex flex-wrap items-start gap-2 sm:flex-nowrap">
          <TextField
            id={`${of}s.${index}.text`}
            label={t(words.text, { position: index + 1 })}
            hideLabel
            className="min-w-0 grow"
            value={row.text}
            most={200}
            dir="auto"
            lang={row.language}
            error={faultAt(state, `${of}s.${index}.text`)}
            onChange={(event) => set(index, { text: event.target.value })}
          />
          <Select
            label={t(words.language, { position: index + 1 })}
            hideLabel
            className="w-40 shrink-0"
            value={row.language}
            options={languageOptions(row.language, locale)}
            onChange={(event) => set(index, { language: event.target.value })}
          />
          {forms || row.form !== 'name' ? (
            <Select
              label={t('nameForm', { position: index + 1 })}
              hideLabel
              className="w-48 shrink-0"
              value={row.form}
              options={NAME_FORMS.map((value) => ({ value, label: t(`nameForms.${value}`) }))}
              onChange={(event) => set(index, { form: nameFormSchema.parse(event.target.value) })}
            />
          ) : null}
          <Button
            look="quiet"
            aria-label={t(words.remove, { name: row.text })}
            onClick={() => onChange(rows.filter((_, at) => at !== index))}
          >
            <X aria-hidden size={16} />
          </Button>
        </div>
      ))}
      <div>
        <Button
          onClick={() => {
            focusLater(`${of}s.${rows.length}.text`);
            onChange([...rows, { key: nextKey, text: '', language: 'en', form: 'name' }]);
          }}
        >
          <Plus aria-hidden size={16} />
          {t(words.add)}
        </Button>
      </div>
    </div>
  );
}
