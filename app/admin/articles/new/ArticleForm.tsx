'use client';
/** An article comes in: its text, and what is known about it. Nothing typed is lost when it cannot be taken. */
import { getFormProps, useForm } from '@conform-to/react';
import { unstable_rethrow } from 'next/navigation';
import { startTransition, useActionState, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { KeptNotice } from '@/components/desk/KeptNotice';
import { PrimaryButton } from '@/components/desk/PrimaryButton';
import { useKeptFields } from '@/components/desk/use-kept-fields';
import { Notice } from '@/components/ui/Notice';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { MAX_BODY_LENGTH } from '@/lib/domain/article';
import { ErrorSummary } from '../../ErrorSummary';
import { FormActions } from '../../FormActions';
import { addArticle } from '../actions';

const SLOT = { form: 'article', record: 'new' };

/** Whether this was thrown by Next to go on to the review: the article is stored then. */
function leadsOn(error: unknown): boolean {
  try {
    unstable_rethrow(error);
    return false;
  } catch {
    return true;
  }
}

export function ArticleForm() {
  const t = useTranslations('desk.articleForm');
  const desk = useTranslations('desk');
  const [failed, setFailed] = useState(false);
  const [length, setLength] = useState(0);
  const element = useRef<HTMLFormElement>(null);
  const kept = useKeptFields(element, SLOT);
  // Without JavaScript the form is posted as it is; with it the answer is awaited here, so that a failure on
  // the way leaves the page and its text where they are.
  const [posted, submit] = useActionState(addArticle, undefined);
  const [answer, setAnswer] = useState<Awaited<ReturnType<typeof addArticle>>>();
  const lastResult = answer ?? posted;
  const [form, fields] = useForm<Record<'body' | 'title' | 'url' | 'publisher' | 'publishedOn', string>>({
    id: 'article',
    lastResult,
  });
  const tooLong = length > MAX_BODY_LENGTH;
  const error = (name: keyof typeof fields) => fields[name].errors?.[0];
  const names = ['body', 'title', 'url', 'publisher', 'publishedOn'] as const;

  return (
    <form
      {...getFormProps(form)}
      ref={element}
      action={submit}
      onSubmit={(event) => {
        event.preventDefault();
        if (tooLong) {
          document.getElementById(fields.body.id)?.focus();
          return;
        }
        setFailed(false);
        const data = new FormData(event.currentTarget);
        startTransition(async () => {
          try {
            setAnswer(await addArticle(undefined, data));
          } catch (error) {
            if (!leadsOn(error)) {
              setFailed(true);
              return;
            }
            kept.done();
            throw error;
          }
        });
      }}
      className="flex max-w-3xl flex-col gap-5"
    >
      <KeptNotice kept={kept} />
      <ErrorSummary
        title={(count) => desk('errors', { count })}
        general={form.errors}
        items={names.flatMap((name) => {
          const message = error(name);
          return message ? [{ id: fields[name].id, message }] : [];
        })}
      />
      {failed ? <Notice kind="error">{t('failed')}</Notice> : null}
      <TextArea
        id={fields.body.id}
        name="body"
        label={t('body')}
        help={t('bodyHelp')}
        error={tooLong ? t('tooLong', { length, over: length - MAX_BODY_LENGTH }) : error('body')}
        defaultValue={fields.body.initialValue}
        rows={14}
        className="[&_textarea]:min-h-80 [&_textarea]:font-serif"
        dir="auto"
        required
        onChange={(event) => setLength(event.target.value.length)}
      />
      <TextField
        id={fields.title.id}
        name="title"
        label={t('articleTitle')}
        optionalLabel={desk('optional')}
        error={error('title')}
        defaultValue={fields.title.initialValue}
        maxLength={500}
        dir="auto"
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          id={fields.publisher.id}
          name="publisher"
          label={t('publisher')}
          optionalLabel={desk('optional')}
          error={error('publisher')}
          defaultValue={fields.publisher.initialValue}
          maxLength={300}
        />
        <TextField
          id={fields.publishedOn.id}
          name="publishedOn"
          type="date"
          label={t('publishedOn')}
          optionalLabel={desk('optional')}
          error={error('publishedOn')}
          defaultValue={fields.publishedOn.initialValue}
          max="9999-12-31"
        />
      </div>
      <TextField
        id={fields.url.id}
        name="url"
        type="url"
        label={t('url')}
        optionalLabel={desk('optional')}
        error={error('url')}
        defaultValue={fields.url.initialValue}
        maxLength={2_000}
        placeholder="https://"
      />
      <FormActions>
        <PrimaryButton pendingLabel={t('submitting')}>{t('submit')}</PrimaryButton>
      </FormActions>
    </form>
  );
}
