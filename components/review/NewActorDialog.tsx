'use client';
/** A new actor without leaving the review: all that the text tells is filled in. */
import { useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { CountryField } from '@/components/desk/CountryField';
import { FormDialog } from '@/components/desk/FormDialog';
import { KeptNotice } from '@/components/desk/KeptNotice';
import { Namesakes } from '@/components/desk/Namesakes';
import { useRequestKey } from '@/components/desk/RequestKey';
import { useKeptForm } from '@/components/desk/use-kept-form';
import { Notice } from '@/components/ui/Notice';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { ACTOR_KINDS, actorKindSchema } from '@/lib/domain/actor';
import type { UnknownActor } from '@/lib/domain/explanation';
import { namesOf } from '@/lib/domain/intl';
import { type NewActorValues, newActorOf, newActorValuesSchema, valuesOf } from './new-actor-values';
import { PostFields } from './PostFields';
import type { NewActorAnswer, ReviewActions } from './review-actions';

const LANGUAGES = ['en', 'ar', 'fa', 'ckb', 'ku', 'tr', 'fr', 'de', 'es', 'it', 'ru', 'he'] as const;
type Failure = Extract<NewActorAnswer, { ok: false }>;

export function NewActorDialog({
  record,
  found,
  language,
  date,
  articleUrl,
  create,
  onCreated,
  onClose,
}: {
  /** Names the draft, so that what is typed is kept for it. */
  record: string;
  found: UnknownActor;
  /** Of the article. */
  language: string;
  /** Of the event, EDTF: the day on which the text shows the actor in the post. */
  date: string;
  articleUrl: string | null;
  create: NonNullable<ReviewActions['createActor']>;
  onCreated: (actor: { slug: string; name: string }) => void;
  onClose: () => void;
}) {
  const t = useTranslations('review');
  const locale = useLocale();
  const words = useTranslations('words');
  const [values, setValues] = useState(() => valuesOf(found, language, date));
  const [failure, setFailure] = useState<Failure | null>(null);
  const [namesake, setNamesake] = useState(false);
  const sent = useRef(false);
  const requestKey = useRequestKey();
  const kept = useKeptForm({
    form: 'new-actor',
    record: `${record} ${found.name}`,
    schema: newActorValuesSchema,
    values,
    put: setValues,
  });
  const set = (patch: Partial<NewActorValues>) => {
    // What is on its way stays as it was sent: the dialog closes with the answer.
    if (sent.current) return;
    setValues((before) => ({ ...before, ...patch }));
    // The tick was for that name.
    if (patch.name !== undefined || patch.kind !== undefined) setNamesake(false);
  };
  const errorOf = (field: string) =>
    failure?.issues.find((issue) => issue.field === field || issue.field.startsWith(`${field}.`))?.message;
  const withPost = values.kind === 'person' || values.kind === 'ministry';

  const submit = async () => {
    sent.current = true;
    try {
      const actor = newActorOf(values, found, articleUrl);
      const answer = await create({ ...actor, namesake, requestKey });
      if (!answer.ok) return setFailure(answer);
      kept.done();
      onCreated(answer);
    } finally {
      sent.current = false;
    }
  };
  const languages = LANGUAGES.some((each) => each === values.language)
    ? LANGUAGES
    : [...LANGUAGES, values.language];
  return (
    <FormDialog
      words={{
        title: t('newActor'),
        description: t('newActorHelp'),
        submit: t('createActor'),
        pending: t('creatingActor'),
        cancel: t('cancel'),
        close: t('close'),
      }}
      long
      send={submit}
      onLost={() => setFailure({ ok: false, reason: 'offline', issues: [] })}
      onClose={onClose}
    >
      <KeptNotice kept={kept} />
      {failure?.others ? (
        <Namesakes others={failure.others} accepted={namesake} onAccept={setNamesake} />
      ) : failure && failure.issues.length === 0 ? (
        <Notice kind="error">{t(`refusals.${failure.reason}`)}</Notice>
      ) : null}
      {found.quote ? (
        <p className="text-small">
          <span className="text-muted">{t('inTheText')} </span>
          <q lang={language} dir="auto" className="font-serif text-body">
            {found.quote}
          </q>
        </p>
      ) : null}
      <TextField
        label={t('actorName')}
        help={found.named ? undefined : t('nameMissing')}
        value={values.name}
        most={200}
        required
        error={errorOf('name')}
        onChange={(event) => set({ name: event.target.value })}
      />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-[1fr_11rem]">
        <TextField
          label={t('writtenAs')}
          optionalLabel={t('optional')}
          help={t('writtenAsHelp')}
          value={values.written}
          most={200}
          dir="auto"
          lang={values.language}
          error={errorOf('names')}
          onChange={(event) => set({ written: event.target.value })}
        />
        <Select
          label={t('nameLanguage')}
          value={values.language}
          onChange={(event) => set({ language: event.target.value })}
          options={languages.map((value) => ({
            value,
            label: namesOf(locale, 'language').of(value) ?? value,
          }))}
        />
      </div>
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
        <Select
          label={t('actorKind')}
          value={values.kind}
          onChange={(event) => set({ kind: actorKindSchema.parse(event.target.value) })}
          options={ACTOR_KINDS.map((value) => ({ value, label: words(`kinds.${value}`) }))}
        />
        <CountryField
          label={t('country')}
          optionalLabel={t('optional')}
          value={values.country}
          error={errorOf('country')}
          onChange={(country) => set({ country })}
        />
        <TextField
          label={t('cameoActor')}
          optionalLabel={t('optional')}
          value={values.cameoCode}
          most={12}
          error={errorOf('cameoCode')}
          onChange={(event) => set({ cameoCode: event.target.value })}
        />
      </div>
      {withPost ? (
        <PostFields key={kept.broughtBack?.at} values={values} onChange={set} errorOf={errorOf} />
      ) : null}
    </FormDialog>
  );
}
