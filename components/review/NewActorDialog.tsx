'use client';
/** A new actor without leaving the review: what the text says is filled in. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Notice } from '@/components/ui/Notice';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { ACTOR_KINDS, actorKindSchema } from '@/lib/domain/actor';
import type { NewActorAnswer, ReviewActions } from './review-actions';

const LANGUAGES = ['en', 'ar', 'fa', 'ckb', 'ku', 'tr', 'fr', 'de'] as const;
type Failure = Extract<NewActorAnswer, { ok: false }>;

export function NewActorDialog({
  name: found,
  language,
  create,
  onCreated,
  onClose,
}: {
  /** Name as it stands in the text, and the text's language. */
  name: string;
  language: string;
  create: ReviewActions['createActor'];
  onCreated: (actor: { slug: string; name: string }) => void;
  onClose: () => void;
}) {
  const t = useTranslations('review');
  const words = useTranslations('words');
  const [name, setName] = useState(found);
  const [kind, setKind] = useState<(typeof ACTOR_KINDS)[number]>('person');
  const [country, setCountry] = useState('');
  const [nameLanguage, setNameLanguage] = useState(LANGUAGES.find((each) => each === language) ?? 'en');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const errorOf = (field: string) =>
    failure?.issues.find((issue) => issue.field === field || issue.field.startsWith(`${field}.`))?.message;

  const submit = async () => {
    setBusy(true);
    try {
      const names = [...new Set([name.trim(), found.trim()])].filter(Boolean);
      const answer = await create({
        kind,
        name: name.trim(),
        country: country.trim().toUpperCase() || null,
        names: names.map((text) => ({ text, language: nameLanguage })),
      });
      if (answer.ok) onCreated(answer);
      else setFailure(answer);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={t('newActor')}
      description={t('newActorHelp')}
      closeLabel={t('close')}
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          // A dialog is drawn elsewhere, but React hands its events to the form around the draft.
          event.stopPropagation();
          void submit();
        }}
      >
        {failure && failure.issues.length === 0 ? (
          <Notice kind="error">{t(`refusals.${failure.reason}`)}</Notice>
        ) : null}
        <TextField
          label={t('actorName')}
          value={name}
          maxLength={200}
          required
          error={errorOf('name')}
          onChange={(event) => setName(event.target.value)}
        />
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
          <Select
            label={t('actorKind')}
            value={kind}
            onChange={(event) => setKind(actorKindSchema.parse(event.target.value))}
            options={ACTOR_KINDS.map((value) => ({ value, label: words(`kinds.${value}`) }))}
          />
          <Select
            label={t('nameLanguage')}
            value={nameLanguage}
            onChange={(event) =>
              setNameLanguage(LANGUAGES.find((each) => each === event.target.value) ?? 'en')
            }
            options={LANGUAGES.map((value) => ({
              value,
              label: new Intl.DisplayNames('en', { type: 'language' }).of(value) ?? value,
            }))}
          />
          <TextField
            label={t('country')}
            optionalLabel={t('optional')}
            value={country}
            maxLength={2}
            error={errorOf('country')}
            onChange={(event) => setCountry(event.target.value)}
          />
        </div>
        <div className="flex gap-3">
          <Button look="primary" type="submit" aria-disabled={busy || undefined}>
            {t('createActor')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
