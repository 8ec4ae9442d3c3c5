'use client';
/** The form of a relationship: its parties and address once, its wording at any time. */
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ActorSearch } from '@/components/review/ActorSearch';
import { Button } from '@/components/ui/Button';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { faultAt, type SaveState, stateOf } from '../form-answers';
import { SaveNotice } from '../SaveNotice';
import { saveRelationshipForm } from './actions';

export interface RelationshipValues {
  slug: string;
  title: string;
  description: string;
  parties: [string, string];
}

const PARTIES = 'state,organisation,armed-group';
const FIELDS = [
  { index: 0, label: 'partyA' },
  { index: 1, label: 'partyB' },
] as const;

export function RelationshipForm({
  existing,
  initial,
}: {
  existing: string | null;
  initial: RelationshipValues;
}) {
  const t = useTranslations('records.relationships');
  const common = useTranslations('records');
  const router = useRouter();
  const [values, setValues] = useState(initial);
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const set = (patch: Partial<RelationshipValues>) => {
    setValues((before) => ({ ...before, ...patch }));
    setState((before) => (before.kind === 'saved' ? { kind: 'idle' } : before));
  };
  const save = async () => {
    const blank = values.parties.indexOf('');
    if (existing === null && blank >= 0) {
      setState({ kind: 'faults', faults: [{ field: `parties.${blank}`, message: t('choose') }] });
      return;
    }
    setState({ kind: 'saving' });
    try {
      const answer = await saveRelationshipForm(existing, values);
      setState(stateOf(answer));
      if (answer.ok && existing === null) router.push(`/admin/relationships/${answer.slug}`);
      if (answer.ok) router.refresh();
    } catch {
      setState({ kind: 'refused', reason: 'failed' });
    }
  };
  return (
    <form
      noValidate
      className="flex max-w-2xl flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <SaveNotice state={state} />
      {existing === null ? (
        <>
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
            {FIELDS.map(({ index, label }) => (
              <ActorSearch
                key={label}
                id={`parties.${index}`}
                label={t(label)}
                kinds={PARTIES}
                keepChoice
                error={faultAt(state, `parties.${index}`)}
                onChoose={({ slug }) =>
                  set({ parties: index === 0 ? [slug, values.parties[1]] : [values.parties[0], slug] })
                }
              />
            ))}
          </div>
          <p className="text-muted text-small">{t('partyHelp')}</p>
          <TextField
            id="slug"
            label={t('slug')}
            help={t('slugHelp')}
            value={values.slug}
            maxLength={160}
            error={faultAt(state, 'slug')}
            onChange={(event) => set({ slug: event.target.value })}
          />
        </>
      ) : null}
      <TextField
        id="title"
        label={t('name')}
        help={t('nameHelp')}
        value={values.title}
        maxLength={200}
        error={faultAt(state, 'title')}
        onChange={(event) => set({ title: event.target.value })}
      />
      <TextArea
        id="description"
        label={t('description')}
        help={t('descriptionHelp')}
        value={values.description}
        maxLength={2_000}
        rows={4}
        error={faultAt(state, 'description')}
        onChange={(event) => set({ description: event.target.value })}
      />
      <div className="sticky bottom-0 border-line border-t bg-paper py-3">
        <Button look="primary" type="submit" aria-disabled={state.kind === 'saving' || undefined}>
          {state.kind === 'saving' ? common('saving') : common('save')}
        </Button>
      </div>
    </form>
  );
}
