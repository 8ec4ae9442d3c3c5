'use client';
/** An article comes in: its text, and what is known about it. Nothing typed is lost when it cannot be taken. */
import { getFormProps, useForm } from '@conform-to/react';
import { unstable_rethrow } from 'next/navigation';
import { useActionState, useRef, useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { KeptNotice } from '@/components/desk/KeptNotice';
import { PrimaryButton } from '@/components/desk/PrimaryButton';
import { useKeptFields } from '@/components/desk/use-kept-fields';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { TextArea } from '@/components/ui/TextArea';
import { TextField } from '@/components/ui/TextField';
import { MAX_BODY_LENGTH } from '@/lib/domain/article';
import type { SharedPage } from '@/lib/domain/shared-page';
import { ErrorSummary } from '../../ErrorSummary';
import { FormActions } from '../../FormActions';
import { addArticle } from '../actions';
import { FetchField } from './FetchField';

/** What was typed into a blank form does not take the place of a page that was shared, nor the other way round. */
const slotOf = (given: SharedPage | null) => ({
  form: 'article',
  record: given ? `given ${given.url}` : 'new',
});

/** Whether this was thrown by Next to go on to the review: the article is stored then. */
function leadsOn(error: unknown): boolean {
  try {
    unstable_rethrow(error);
    return false;
  } catch {
    return true;
  }
}

const isTooLong = (element: Element): element is HTMLTextAreaElement | HTMLInputElement =>
  (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) &&
  element.validity.customError;

export function ArticleForm({ given }: { given: SharedPage | null }) {
  const t = useTranslations('desk.articleForm');
  const desk = useTranslations('desk');
  const [failed, setFailed] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const kept = useKeptFields(element, slotOf(given));
  // Without JavaScript the form is posted as it is; with it the answer is awaited here, so that a failure on
  // the way leaves the page and its text where they are. Posted before the page runs, it would leave with the page.
  const [posted, submit] = useActionState(addArticle, undefined);
  // While the article is read its fields stay as they were sent: what is typed then would be in no form any more.
  const [reading, startReading] = useTransition();
  const [answer, setAnswer] = useState<Awaited<ReturnType<typeof addArticle>>>();
  const lastResult = answer ?? posted;
  const [form, fields] = useForm<Record<'body' | 'title' | 'url' | 'publisher' | 'publishedOn', string>>({
    id: 'article',
    lastResult,
    defaultValue: given ?? undefined,
  });
  const error = (name: keyof typeof fields) => (reading ? undefined : fields[name].errors?.[0]);
  const names = ['url', 'body', 'title', 'publisher', 'publishedOn'] as const;

  return (
    <form
      {...getFormProps(form)}
      ref={element}
      action={submit}
      onSubmit={(event) => {
        event.preventDefault();
        if (reading) return;
        // Longer than a field takes, which it says.
        const long = [...event.currentTarget.elements].find(isTooLong);
        if (long) return long.focus();
        setFailed(false);
        const data = new FormData(event.currentTarget);
        startReading(async () => {
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
      <FetchField
        form={element}
        id={fields.url.id}
        error={error('url')}
        initialValue={fields.url.initialValue}
        readOnly={reading}
      />
      <TextArea
        id={fields.body.id}
        name="body"
        label={t('body')}
        help={t('bodyHelp')}
        error={error('body')}
        defaultValue={fields.body.initialValue}
        readOnly={reading}
        rows={14}
        className="[&_textarea]:min-h-80 [&_textarea]:font-serif"
        dir="auto"
        most={MAX_BODY_LENGTH}
        required
      />
      <TextField
        id={fields.title.id}
        name="title"
        label={t('articleTitle')}
        optionalLabel={desk('optional')}
        error={error('title')}
        defaultValue={fields.title.initialValue}
        readOnly={reading}
        most={500}
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
          readOnly={reading}
          most={300}
        />
        <TextField
          id={fields.publishedOn.id}
          name="publishedOn"
          type="date"
          label={t('publishedOn')}
          optionalLabel={desk('optional')}
          error={error('publishedOn')}
          defaultValue={fields.publishedOn.initialValue}
          readOnly={reading}
          max="9999-12-31"
        />
      </div>
      <FormActions>
        {/* First: Enter in a field presses the first button of the form, which without a page that runs is this one. */}
        <noscript>
          <Button look="primary" type="submit">
            {t('submit')}
          </Button>
        </noscript>
        <PrimaryButton
          needsPage
          busy={reading}
          className="[@media(scripting:none)]:hidden"
          pendingLabel={t('submitting')}
        >
          {t('submit')}
        </PrimaryButton>
        <p aria-live="polite" className="text-small text-muted">
          {reading ? t('readOnly') : null}
        </p>
      </FormActions>
    </form>
  );
}
