'use client';
/** The topics: added, called otherwise, taken away where no event has them. */
import { useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { useSaid } from '@/components/desk/EndableList';
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

interface Topic {
  slug: string;
  name: string;
  events: number;
}

function TopicRow({ slug, name, events, onRemoved }: Topic & { onRemoved: () => void }) {
  const t = useTranslations('vocabulary');
  const running = useRunning();
  const { busy, told, send } = useChange();
  const [typed, setTyped] = useState(name);
  const [shown, setShown] = useState(name);
  // Called otherwise since, here or by somebody else. The row stays, and with it the focus and what it says.
  if (shown !== name) {
    setShown(name);
    setTyped(name);
  }
  const isSaved = typed.trim() === name;
  return (
    <form
      noValidate
      className="flex flex-wrap items-end gap-x-4 gap-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSaved) send({ change: 'rename', slug, was: name, name: typed }, () => t('saved'));
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
        disabled={!running}
        aria-disabled={busy || isSaved || undefined}
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
          onClick={() =>
            send({ change: 'remove', slug }, () => {
              onRemoved();
              return '';
            })
          }
        >
          {t('remove')}
        </Button>
      ) : null}
      <span className="figures py-2 text-muted text-small">{t('events', { count: events })}</span>
      <ToldLine told={told} />
    </form>
  );
}

export function TopicRows({
  topics,
  none,
}: {
  topics: readonly Topic[];
  /** Where there is none; what was said of the last one stays above it. */
  none: React.ReactNode;
}) {
  const t = useTranslations('vocabulary');
  const { line, say } = useSaid();
  return (
    <>
      {line}
      {topics.length === 0 ? (
        none
      ) : (
        <ul aria-label={t('topics')}>
          {topics.map((topic) => (
            <li key={topic.slug} className="border-line border-b py-3 last:border-0">
              {/* The row goes with what it would say. */}
              <TopicRow {...topic} onRemoved={() => say(t('removed', { name: topic.name }))} />
            </li>
          ))}
        </ul>
      )}
    </>
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
