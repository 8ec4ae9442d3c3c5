'use client';
/** The address of a page, and a button that fetches it into the form: looked through there before anything is stored. */
import { type RefObject, useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { fillField } from '@/components/desk/announce-typed';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import { useRunning } from '@/components/ui/use-running';
import { fetchPageAction } from '../actions';

const TAKEN = ['title', 'publisher', 'publishedOn', 'body', 'url'] as const;
type Taken = (typeof TAKEN)[number];

/** What any action of the desk may answer, in the words of all. */
const TURNED = ['signed-out', 'forbidden', 'malformed', 'foreign-origin'] as const;
const isTurned = (reason: string): reason is (typeof TURNED)[number] =>
  (TURNED as readonly string[]).includes(reason);

const wordsIn = (text: string) => text.split(/\s+/u).filter(Boolean).length;

export function FetchField({
  form,
  id,
  error,
  initialValue,
  readOnly,
}: {
  form: RefObject<HTMLFormElement | null>;
  id: string;
  error: string | undefined;
  initialValue: string | undefined;
  readOnly: boolean;
}) {
  const t = useTranslations('desk.articleForm');
  const desk = useTranslations('desk');
  const refusals = useTranslations('review.refusals');
  const [fetching, start] = useTransition();
  const [refused, setRefused] = useState<string>();
  const [said, setSaid] = useState<string>();
  const running = useRunning();
  const fieldOf = (name: Taken) => {
    const field = form.current?.elements.namedItem(name);
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field : null;
  };

  const take = (page: Partial<Record<Taken, string | null>>) => {
    for (const name of TAKEN) {
      const field = fieldOf(name);
      const value = page[name];
      // What a person wrote about the page stays; where the page was found in the end is what a source names.
      if (field && value && (name === 'url' || field.value.trim() === '')) fillField(field, value);
    }
    setSaid(
      t('fetched', {
        words: wordsIn(page.body ?? ''),
        title: page.title ? 'yes' : 'no',
        day: page.publishedOn ? 'yes' : 'no',
      }),
    );
    fieldOf('body')?.focus();
  };

  const fetchIt = () => {
    if (fetching || readOnly) return;
    setSaid(undefined);
    const address = fieldOf('url')?.value.trim() ?? '';
    const body = fieldOf('body')?.value.trim() ?? '';
    if (address === '') return setRefused(t('fetchRefusals.blank'));
    // Two texts in one field would be neither.
    if (body !== '') return setRefused(t('fetchRefusals.text'));
    setRefused(undefined);
    start(async () => {
      try {
        const answer = await fetchPageAction({ url: address });
        if (answer.ok) take(answer.page);
        else if (answer.reason === 'invalid') setRefused(answer.issues[0]?.message);
        else if (answer.reason === 'status') setRefused(t('fetchRefusals.status', { status: answer.status }));
        else if (isTurned(answer.reason)) setRefused(refusals(answer.reason));
        else setRefused(t(`fetchRefusals.${answer.reason}`));
      } catch {
        setRefused(refusals('offline'));
      }
    });
  };

  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-col items-start gap-2 sm:flex-row sm:gap-3">
        <TextField
          id={id}
          name="url"
          type="url"
          className="w-full sm:w-auto sm:grow"
          label={t('url')}
          optionalLabel={desk('optional')}
          help={t('urlHelp')}
          error={refused ?? error}
          defaultValue={initialValue}
          readOnly={readOnly || fetching}
          most={2_000}
          placeholder="https://"
          onChange={() => setRefused(undefined)}
          onKeyDown={(event) => {
            // Enter in an address means the address; Ctrl-Enter sends the form, as anywhere.
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            fetchIt();
          }}
        />
        <Button
          type="button"
          className="sm:mt-6 [@media(scripting:none)]:hidden"
          disabled={!running}
          aria-disabled={fetching || readOnly || undefined}
          onClick={fetchIt}
        >
          {fetching ? t('fetching') : t('fetch')}
        </Button>
      </div>
      <p role="status" className="text-small text-muted empty:hidden">
        {said}
      </p>
    </div>
  );
}
