'use client';
/** One term: what it is called, and where it stands or which colours it has; saved by itself. */
import { useId, useRef, useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { useVocabulary } from '@/components/desk/VocabularyNow';
import { Button } from '@/components/ui/Button';
import { useRouter } from '@/components/ui/language';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import { useRunning } from '@/components/ui/use-running';
import { LANES } from '@/lib/domain/ontology';
import type { Colours, Term } from '@/lib/domain/vocabulary';
import { changeTermAction } from './actions';
import { ColourField } from './ColourField';
import { type Told, ToldLine } from './ToldLine';
import { useVocabularyRefusals } from './vocabulary-refusals';

export interface ShownTerm {
  term: Term;
  /** What it is called in the language of the page; null: as the program calls it. */
  label: string | null;
  /** As the program has it: what it is called, its lane ('' for none) and its colours (null for none). */
  own: { label: string; lane: string; colours: Colours | null };
}

const laneOf = (value: string): Term['lane'] => LANES.find((lane) => lane === value) ?? null;

export function TermRow({ term, label: chosenLabel, own }: ShownTerm) {
  const t = useTranslations('vocabulary');
  const lanes = useTranslations('words.lanes');
  const order = useVocabulary();
  const inWords = useVocabularyRefusals();
  const router = useRouter();
  const running = useRunning();
  const id = useId();
  const { kind, key } = term;
  const [version, setVersion] = useState(term.version);
  const [label, setLabel] = useState(chosenLabel ?? own.label);
  const [lane, setLane] = useState(term.lane ?? '');
  const [colours, setColours] = useState<Colours | null>(
    term.light !== null && term.dark !== null ? { light: term.light, dark: term.dark } : own.colours,
  );
  const [told, setTold] = useState<Told>();
  const [saving, start] = useTransition();
  const awaited = useRef(false);
  const name = kind === 'party' ? own.label : label || own.label;

  const save = () => {
    if (awaited.current) return;
    awaited.current = true;
    setTold(undefined);
    const isOwn =
      own.colours && colours && colours.light === own.colours.light && colours.dark === own.colours.dark;
    const chosen = isOwn ? null : colours;
    start(async () => {
      try {
        const answer = await changeTermAction({
          kind,
          key,
          label: kind === 'party' || label.trim() === own.label ? null : label,
          lane: kind === 'type' ? laneOf(lane) : null,
          light: chosen?.light ?? null,
          dark: chosen?.dark ?? null,
          version,
        });
        // What is sent next waits for this answer alone, not for the page that is drawn anew with it.
        awaited.current = false;
        if (answer.ok) {
          setVersion(answer.version);
          setTold({
            text:
              answer.left > 0
                ? t('savedMoving', { count: answer.left })
                : answer.moved > 0
                  ? t('savedMoved', { count: answer.moved })
                  : t('saved'),
            refused: false,
          });
          router.refresh();
        } else setTold({ text: inWords(answer), refused: true });
      } catch {
        awaited.current = false;
        setTold({ text: inWords({ reason: 'offline' }), refused: true });
      }
    });
  };
  const set = (theme: keyof Colours) => (value: string) =>
    setColours((before) => before && { ...before, [theme]: value });
  return (
    <form
      noValidate
      className="flex flex-wrap items-start gap-x-4 gap-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {kind === 'party' ? (
        <p className="w-56 max-w-full font-strong sm:mt-8">{own.label}</p>
      ) : (
        <TextField
          id={`${id}-label`}
          label={
            <>
              {own.label} <span className="sr-only">{t('isCalled')}</span>
            </>
          }
          value={label}
          most={60}
          className="w-56 max-w-full"
          onChange={({ target }) => setLabel(target.value)}
        />
      )}
      {kind === 'type' ? (
        <Select
          label={
            <>
              {t('lane')}
              <span className="sr-only">: {name}</span>
            </>
          }
          value={lane}
          className="w-80 max-w-full"
          onChange={({ target }) => setLane(target.value)}
          options={[
            { value: '', label: t('ownLane', { lane: lanes(laneOf(own.lane) ?? 'statements') }) },
            ...order.lanes.map((value) => ({ value, label: lanes(value) })),
          ]}
        />
      ) : null}
      {colours
        ? (['light', 'dark'] as const).map((theme) => (
            <ColourField
              key={theme}
              theme={theme}
              label={
                <>
                  <span className="sr-only">{name}, </span>
                  {t(theme)}
                </>
              }
              value={colours[theme]}
              onChange={set(theme)}
            />
          ))
        : null}
      <Button
        className="mt-6"
        type="submit"
        disabled={!running}
        aria-disabled={saving || undefined}
        aria-label={t('saveNamed', { name })}
      >
        {saving ? t('saving') : t('save')}
      </Button>
      <ToldLine told={told} className="mt-8" />
    </form>
  );
}
