'use client';
/** The topics: added, called otherwise, taken away where no event has them. */
import { useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/Button';
import { useRouter } from '@/components/ui/language';
import { TextField } from '@/components/ui/TextField';
import { useRunning } from '@/components/ui/use-running';
import { changeTopicAction } from './actions';
import { type Told, ToldLine } from './ToldLine';
import { useVocabularyRefusals } from './vocabulary-refusals';

type Change = Parameters<typeof changeTopicAction>[0];

/** Sends one change; what came of it is told. */
function useChange(): {
  busy: boolean;
  told: Told | undefined;
  send: (change: Change, done: () => string) => void;
} {
  const inWords = useVocabularyRefusals();
  const router = useRouter();
  const [told, setTold] = useState<Told>();
  const [busy, start] = useTransition();
  const send = (change: Change, done: () => string) => {
    if (busy) return;
    setTold(undefined);
    start(async () => {
      try {
        const answer = await changeTopicAction(change);
        setTold(answer.ok ? { text: done(), refused: false } : { text: inWords(answer), refused: true });
        if (answer.ok) router.refresh();
      } catch {
        setTold({ text: inWords({ reason: 'offline' }), refused: true });
      }
    });
  };
  return { busy, told, send };
}

export function TopicRow({ slug, name, events }: { slug: string; name: string; events: number }) {
  const t = useTranslations('vocabulary');
  const running = useRunning();
  const { busy, told, send } = useChange();
  const [typed, setTyped] = useState(name);
  return (
    <form
      noValidate
      className="flex flex-wrap items-end gap-x-4 gap-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        send({ change: 'rename', slug, was: name, name: typed }, () => t('saved'));
      }}
    >
      <TextField
        label={t('topicCalled', { name })}
        hideLabel
        value={typed}
        most={200}
        className="w-72 max-w-full"
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button
        type="submit"
        disabled={!running || typed.trim() === name}
        aria-disabled={busy || undefined}
        aria-label={t('saveNamed', { name })}
      >
        {t('save')}
      </Button>
      {events === 0 ? (
        <Button
          look="quiet"
          disabled={!running}
          aria-disabled={busy || undefined}
          aria-label={t('removeNamed', { name })}
          onClick={() => send({ change: 'remove', slug }, () => t('removed'))}
        >
          {t('remove')}
        </Button>
      ) : null}
      <span className="figures py-2 text-muted text-small">{t('events', { count: events })}</span>
      <ToldLine told={told} />
    </form>
  );
}

export function AddTopic() {
  const t = useTranslations('vocabulary');
  const running = useRunning();
  const { busy, told, send } = useChange();
  const [name, setName] = useState('');
  return (
    <form
      noValidate
      className="flex flex-wrap items-end gap-x-4 gap-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        send({ change: 'add', name }, () => {
          setName('');
          return t('added', { name: name.trim() });
        });
      }}
    >
      <TextField
        label={t('addTopic')}
        value={name}
        most={200}
        className="w-72 max-w-full"
        onChange={({ target }) => setName(target.value)}
      />
      <Button type="submit" disabled={!running} aria-disabled={busy || undefined}>
        {t('add')}
      </Button>
      <ToldLine told={told} />
    </form>
  );
}
