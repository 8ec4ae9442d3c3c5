'use client';
/** A feed is added: asked once, and told in words what came of it. */
import { useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { KeptNotice } from '@/components/desk/KeptNotice';
import { PrimaryButton } from '@/components/desk/PrimaryButton';
import { useKeptForm } from '@/components/desk/use-kept-form';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { FEED_SCOPES } from '@/lib/domain/feed';
import { addFeedAction } from './actions';
import { useRefusalWords } from './feed-words';
import { useLooks } from './use-looks';

type Field = 'url' | 'relationship' | 'scope';
const START = { url: '', relationship: '', scope: 'relationship' };
// Longer than any lawful value: what is half typed comes back too.
const text = z.string().max(10_000);
const valuesSchema = z.object({ url: text, relationship: text, scope: text });
const isField = (name: string): name is Field => name in START;

export function FeedForm({ relationships }: { relationships: readonly { slug: string; title: string }[] }) {
  const t = useTranslations('feeds');
  const inWords = useRefusalWords();
  const look = useLooks();
  const [values, setValues] = useState({
    ...START,
    relationship: relationships.length === 1 ? (relationships[0]?.slug ?? '') : '',
  });
  const kept = useKeptForm({ form: 'feed', record: 'new', schema: valuesSchema, values, put: setValues });
  const [faults, setFaults] = useState<Partial<Record<Field, string>>>({});
  const [said, setSaid] = useState<string>();
  const [asking, start] = useTransition();

  const set = (field: Field, value: string) => {
    setValues((before) => ({ ...before, [field]: value }));
    setFaults((before) => ({ ...before, [field]: undefined }));
  };
  const refuse = (field: Field, message: string) => {
    setFaults({ [field]: message });
    document.getElementById(`feed-${field}`)?.focus();
  };
  const add = () => {
    if (asking) return;
    setSaid(undefined);
    start(async () => {
      try {
        const answer = await addFeedAction(values);
        if (answer.ok) {
          const { title, entries } = answer;
          setSaid(title === null ? t('addedUntitled', { entries }) : t('added', { title, entries }));
          kept.done({ ...values, url: '' });
          setValues((before) => ({ ...before, url: '' }));
          setFaults({});
          look();
        } else if (answer.reason === 'invalid') {
          const found = answer.issues.filter(({ field }) => isField(field));
          setFaults(Object.fromEntries(found.map(({ field, message }) => [field, message])));
          document.getElementById(`feed-${found[0]?.field ?? 'url'}`)?.focus();
        } else {
          const field = answer.reason === 'missing' ? 'relationship' : 'url';
          refuse(field, inWords(answer.reason, 'status' in answer ? answer.status : undefined));
        }
      } catch {
        refuse('url', inWords('offline'));
      }
    });
  };

  return (
    <form
      noValidate
      className="flex max-w-2xl flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <KeptNotice kept={kept} />
      <TextField
        id="feed-url"
        name="url"
        type="url"
        label={t('url')}
        help={t('urlHelp')}
        error={faults.url}
        value={values.url}
        most={2_000}
        placeholder="https://"
        readOnly={asking}
        onChange={(event) => set('url', event.target.value)}
      />
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
        <Select
          id="feed-relationship"
          label={t('relationship')}
          error={faults.relationship}
          value={values.relationship}
          onChange={(event) => set('relationship', event.target.value)}
          options={[
            { value: '', label: t('choose') },
            ...relationships.map(({ slug, title }) => ({ value: slug, label: title })),
          ]}
        />
        <Select
          id="feed-scope"
          label={t('scope')}
          error={faults.scope}
          value={values.scope}
          onChange={(event) => set('scope', event.target.value)}
          options={FEED_SCOPES.map((value) => ({ value, label: t(`scopes.${value}`) }))}
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <PrimaryButton needsPage busy={asking} pendingLabel={t('submitting')}>
          {t('submit')}
        </PrimaryButton>
        <p role="status" className="text-small text-muted empty:hidden">
          {said}
        </p>
      </div>
    </form>
  );
}
