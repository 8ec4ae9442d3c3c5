'use client';
/** A file is chosen and sent; from then on its own page tells how far it is. */
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { PrimaryButton } from '@/components/desk/PrimaryButton';
import { newRequestKey } from '@/components/desk/RequestKey';
import { Button } from '@/components/ui/Button';
import { CONTROL_CLASS, describedBy, Field } from '@/components/ui/Field';
import { useRouter } from '@/components/ui/language';
import { Select } from '@/components/ui/Select';
import { IMPORT_KINDS, type ImportKind, MOST_FILE } from '@/lib/domain/import';
import { beginImportAction, cancelImportAction } from './actions';
import { useImportRefusals } from './import-words';
import { sendFile } from './send-file';

const isKind = (text: string): text is ImportKind => (IMPORT_KINDS as readonly string[]).includes(text);

export function FileForm() {
  const t = useTranslations('imports.form');
  const inWords = useImportRefusals();
  const router = useRouter();
  const [kind, setKind] = useState<ImportKind>('articles');
  const [error, setError] = useState<string>();
  const [said, setSaid] = useState<string>();
  const [percent, setPercent] = useState<number | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const stop = useRef<AbortController | null>(null);
  const help = t(`${kind}Help`);

  const refuse = (message: string) => {
    setError(message);
    file.current?.focus();
  };
  const send = async (chosen: File) => {
    const controller = new AbortController();
    stop.current = controller;
    setPercent(0);
    try {
      const asked = { kind, fileName: chosen.name, size: chosen.size, requestKey: newRequestKey() };
      const begun = await beginImportAction(asked);
      if (!begun.ok) return refuse(inWords(begun));
      const onSent = (bytes: number) => setPercent(Math.floor((bytes / chosen.size) * 100));
      const refused = await sendFile(begun.id, chosen, { stop: controller.signal, onSent });
      if (controller.signal.aborted || refused) {
        await cancelImportAction({ id: begun.id });
        router.refresh();
        if (refused) refuse(inWords(refused));
        else setSaid(t('stopped'));
      } else router.push(`/admin/import/${begun.id}`);
    } catch {
      refuse(inWords({ reason: 'offline' }));
    } finally {
      stop.current = null;
      setPercent(null);
    }
  };

  return (
    <form
      noValidate
      aria-labelledby="from-file"
      className="flex max-w-3xl flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = file.current?.files?.[0];
        setSaid(undefined);
        setError(undefined);
        if (percent !== null) return;
        if (!chosen) return refuse(t('none'));
        if (chosen.size === 0) return refuse(t('empty'));
        if (chosen.size > MOST_FILE) return refuse(t('large'));
        void send(chosen);
      }}
    >
      <h2 id="from-file" className="font-serif text-heading">
        {t('title')}
      </h2>
      <Select
        label={t('kind')}
        help={help}
        value={kind}
        className="[&>span]:sm:max-w-60"
        onChange={(event) => isKind(event.target.value) && setKind(event.target.value)}
        options={IMPORT_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <Field id="import-file" label={t('file')} help={t('fileHelp')} error={error}>
        <input
          ref={file}
          id="import-file"
          type="file"
          accept={
            kind === 'articles'
              ? '.jsonl,.ndjson,.json,.csv,.tsv,.txt,.zip'
              : '.csv,.tsv,.tab,.txt,.json,.jsonl,.ndjson,.zip'
          }
          className={`${CONTROL_CLASS} file:me-3 file:rounded-medium file:border-0 file:bg-raised file:px-3 file:py-1 file:font-strong file:text-ink file:text-small`}
          {...describedBy('import-file', { help: t('fileHelp'), error })}
          onChange={() => setError(undefined)}
        />
      </Field>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <PrimaryButton needsPage busy={percent !== null} pendingLabel={t('sending')}>
          {t('submit')}
        </PrimaryButton>
        {percent === null ? null : (
          <>
            <progress
              className="h-2 w-40 accent-accent"
              value={percent}
              max={100}
              aria-label={t('sent', { percent })}
            />
            <span className="figures text-small">{t('sent', { percent })}</span>
            <Button onClick={() => stop.current?.abort()}>{t('stop')}</Button>
          </>
        )}
        <p role="status" className="text-small text-muted empty:hidden">
          {said}
        </p>
      </div>
    </form>
  );
}
