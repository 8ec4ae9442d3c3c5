'use client';
/** Which column is which field, with what stands in it. What is chosen is kept until it is sent. */
import { useRef, useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { KeptNotice } from '@/components/desk/KeptNotice';
import { PrimaryButton } from '@/components/desk/PrimaryButton';
import { useKeptFields } from '@/components/desk/use-kept-fields';
import { useVocabulary } from '@/components/desk/VocabularyNow';
import { Checkbox } from '@/components/ui/Checkbox';
import { useRouter } from '@/components/ui/language';
import { Select } from '@/components/ui/Select';
import { Cell, Row, Table } from '@/components/ui/Table';
import { TextField } from '@/components/ui/TextField';
import { EVENT_FIELDS, type EventMapping, type FileShape } from '@/lib/domain/import';
import { mapColumnsAction } from '../actions';
import { useImportRefusals } from '../import-words';

export function MappingForm({
  id,
  shape: { columns, sample },
  mapping,
  relationships,
}: {
  id: string;
  shape: FileShape;
  mapping: EventMapping;
  relationships: readonly { slug: string; title: string }[];
}) {
  const t = useTranslations('imports.mapping');
  const fields = useTranslations('imports.fields');
  const types = useTranslations('words.types');
  const order = useVocabulary();
  const inWords = useImportRefusals();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const kept = useKeptFields(form, { form: 'import', record: id });
  const [refused, setRefused] = useState<string>();
  const [busy, start] = useTransition();
  const fieldOf = new Map(Object.entries(mapping.columns).map(([field, column]) => [column, field]));
  const options = [
    { value: '', label: t('unused') },
    ...EVENT_FIELDS.map((field) => ({ value: field as string, label: fields(field) })),
  ];

  const send = (data: FormData) => {
    const text = (name: string) => String(data.get(name) ?? '');
    const chosen: [string, string][] = columns.map((column, at) => [text(`column${at}`), column]);
    const asked = {
      id,
      columns: Object.fromEntries(chosen.filter(([field]) => field !== '')),
      source: text('source'),
      relationship: text('relationship') || null,
      type: text('type') || null,
      onlyRelated: data.get('onlyRelated') === 'on',
    };
    setRefused(undefined);
    const used = chosen.map(([field]) => field).filter(Boolean);
    const twice = used.find((field, at) => used.indexOf(field) !== at);
    const name = EVENT_FIELDS.find((field) => field === twice);
    if (name) return setRefused(t('twice', { field: fields(name) }));
    start(async () => {
      const answer = await mapColumnsAction(asked).catch(() => ({ ok: false, reason: 'offline' }) as const);
      if (!answer.ok) return setRefused(inWords(answer));
      kept.done();
      router.refresh();
    });
  };

  return (
    <form
      ref={form}
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) send(new FormData(event.currentTarget));
      }}
    >
      <div>
        <h2 className="font-serif text-heading">{t('title')}</h2>
        <p className="measure text-muted">{t('text')}</p>
      </div>
      <KeptNotice kept={kept} />
      <Table
        caption={t('title')}
        columns={[
          { key: 'column', label: t('column') },
          { key: 'field', label: t('field') },
          { key: 'sample', label: t('sample'), wide: true },
        ]}
      >
        {columns.map((column, at) => (
          <Row key={column}>
            <Cell>
              <bdi className="break-words">{column}</bdi>
            </Cell>
            <Cell>
              <Select
                name={`column${at}`}
                label={t('fieldOf', { column })}
                hideLabel
                className="min-w-44"
                defaultValue={fieldOf.get(column) ?? ''}
                options={options}
              />
            </Cell>
            <Cell wide>
              {sample.map((row, line) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other key and never move.
                <p key={line} dir="auto" className="max-w-96 truncate text-small text-muted">
                  {row[at]}
                </p>
              ))}
            </Cell>
          </Row>
        ))}
      </Table>
      <fieldset className="grid max-w-3xl gap-4 sm:grid-cols-2">
        <legend className="mb-2 font-strong">{t('rows')}</legend>
        <TextField
          name="source"
          label={t('source')}
          help={t('sourceHelp')}
          defaultValue={mapping.source}
          most={120}
          required
        />
        <Select
          name="relationship"
          label={t('relationship')}
          defaultValue={mapping.relationship ?? ''}
          options={[
            { value: '', label: t('between') },
            ...relationships.map(({ slug, title }) => ({ value: slug, label: title })),
          ]}
        />
        <Select
          name="type"
          label={t('type')}
          defaultValue={mapping.type ?? ''}
          options={[
            { value: '', label: t('noType') },
            ...order.types.map((type) => ({ value: type as string, label: types(type) })),
          ]}
        />
        <Checkbox
          name="onlyRelated"
          label={t('onlyRelated')}
          defaultChecked={mapping.onlyRelated}
          className="sm:mt-7"
        />
      </fieldset>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <PrimaryButton needsPage busy={busy} pendingLabel={t('submitting')}>
          {t('submit')}
        </PrimaryButton>
        <p role="alert" className="text-small font-strong text-danger empty:hidden">
          {refused}
        </p>
      </div>
    </form>
  );
}
