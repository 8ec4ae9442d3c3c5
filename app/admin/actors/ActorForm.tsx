'use client';
/** The form of an actor. What was typed stays until the server has taken it. */
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { ACTOR_KINDS, actorKindSchema } from '@/lib/domain/actor';
import { faultAt, type SaveState, stateOf } from '../form-answers';
import { SaveNotice } from '../SaveNotice';
import { saveActorForm } from './actions';
import { type ActorValues, inputOf } from './actor-values';
import { NameRows } from './NameRows';
import { PostRows } from './PostRows';

export function ActorForm({ existing, initial }: { existing: string | null; initial: ActorValues }) {
  const t = useTranslations('records.actors');
  const common = useTranslations('records');
  const words = useTranslations('words');
  const router = useRouter();
  const [values, setValues] = useState(initial);
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const set = (patch: Partial<ActorValues>) => {
    setValues({ ...values, ...patch });
    if (state.kind === 'saved') setState({ kind: 'idle' });
  };
  const save = async () => {
    setState({ kind: 'saving' });
    try {
      const answer = await saveActorForm(existing, inputOf(values, existing === null));
      setState(stateOf(answer));
      if (answer.ok && existing === null) router.push(`/admin/actors/${answer.slug}`);
      if (answer.ok) router.refresh();
    } catch {
      setState({ kind: 'refused', reason: 'failed' });
    }
  };
  const text = (
    field: 'name' | 'slug' | 'country' | 'cameoCode' | 'wikidata',
    maxLength: number,
    label: string,
    help?: string,
  ) => (
    <TextField
      id={field}
      label={label}
      help={help}
      optionalLabel={field === 'name' ? undefined : common('optional')}
      value={values[field]}
      maxLength={maxLength}
      error={faultAt(state, field)}
      onChange={(event) => set({ [field]: event.target.value })}
    />
  );
  const heading = 'font-serif text-heading';
  return (
    <form
      noValidate
      className="flex max-w-3xl flex-col gap-10"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
      }}
    >
      <SaveNotice state={state} />
      <section className="flex flex-col gap-4">
        <h2 className={heading}>{t('basics')}</h2>
        {text('name', 200, t('name'), t('nameHelp'))}
        {existing === null ? text('slug', 160, t('slug'), t('slugHelp')) : null}
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          <Select
            id="kind"
            label={common('kind')}
            value={values.kind}
            options={ACTOR_KINDS.map((value) => ({ value, label: words(`kinds.${value}`) }))}
            onChange={(event) => set({ kind: actorKindSchema.parse(event.target.value) })}
          />
          {text('country', 2, t('country'), t('countryHelp'))}
          {text('cameoCode', 12, t('cameo'), t('cameoHelp'))}
          {text('wikidata', 13, t('wikidata'))}
        </div>
        <TextArea
          id="description"
          label={t('description')}
          help={t('descriptionHelp')}
          optionalLabel={common('optional')}
          value={values.description}
          maxLength={1_000}
          rows={3}
          error={faultAt(state, 'description')}
          onChange={(event) => set({ description: event.target.value })}
        />
        <TextArea
          id="note"
          label={t('note')}
          help={t('noteHelp')}
          optionalLabel={common('optional')}
          value={values.note}
          maxLength={2_000}
          rows={3}
          error={faultAt(state, 'note')}
          onChange={(event) => set({ note: event.target.value })}
        />
      </section>
      <section className="flex flex-col gap-4">
        <h2 className={heading}>{t('names')}</h2>
        <p className="text-muted text-small">{t('namesHelp')}</p>
        <NameRows of="name" rows={values.names} state={state} onChange={(names) => set({ names })} />
        <h3 className="font-strong">{t('slips')}</h3>
        <p className="text-muted text-small">{t('slipsHelp')}</p>
        <NameRows of="slip" rows={values.slips} state={state} onChange={(slips) => set({ slips })} />
      </section>
      <section className="flex flex-col gap-4">
        <h2 className={heading}>{t('posts')}</h2>
        <p className="text-muted text-small">{t('postsHelp')}</p>
        <PostRows posts={values.posts} state={state} onChange={(posts) => set({ posts })} />
      </section>
      <div className="sticky bottom-0 border-line border-t bg-paper py-3">
        <Button look="primary" type="submit" aria-disabled={state.kind === 'saving' || undefined}>
          {state.kind === 'saving' ? common('saving') : common('save')}
        </Button>
      </div>
    </form>
  );
}
