'use client';
/** Words are put together in a list, and then looked at together: what they would change on the stored articles. */
import { useEffect, useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { PrimaryButton } from '@/components/desk/PrimaryButton';
import { newRequestKey } from '@/components/desk/RequestKey';
import { Button } from '@/components/ui/Button';
import { useRouter } from '@/components/ui/language';
import type { SelectOption } from '@/components/ui/Select';
import { useRunning } from '@/components/ui/use-running';
import {
  type ExtractionWord,
  extractionWordSchema,
  keyOfWord,
  MOST_PROPOSED,
} from '@/lib/domain/extraction-word';
import type { EventType } from '@/lib/domain/ontology';
import { previewWordsAction } from './actions';
import { type TypedWord, type WordFaults, WordFields } from './WordFields';
import { meaningOf } from './word-in-words';
import { useWordRefusals } from './word-refusals';

interface Proposed {
  word: ExtractionWord;
  actorName: string;
  fault?: string;
}

const BLANK: TypedWord = {
  kind: 'alias',
  language: 'en',
  text: '',
  actor: '',
  office: '',
  type: '',
  cameo: '',
  link: '',
};

/** The fields that a word of this kind has, as they are sent. */
function fieldsOf({
  kind,
  language,
  text,
  actor,
  office,
  type,
  cameo,
  link,
}: TypedWord): Record<string, string> {
  const common = { kind, language, text };
  if (kind === 'alias') return { ...common, actor };
  return kind === 'office' ? { ...common, office } : { ...common, type, cameo, link };
}

const isField = (name: string): name is keyof TypedWord => name in BLANK;

export function WordsForm({
  offices,
  languages,
}: {
  offices: readonly string[];
  languages: readonly SelectOption[];
}) {
  const t = useTranslations('ownWords');
  const types = useTranslations('words.types');
  const meaning = useTranslations('ownWords.meaning');
  const inWords = useWordRefusals();
  const router = useRouter();
  const running = useRunning();
  const [typed, setTyped] = useState(BLANK);
  const [actorName, setActorName] = useState('');
  // A new one empties the search for actors, which keeps its own text.
  const [round, setRound] = useState(0);
  const [faults, setFaults] = useState<WordFaults>({});
  const [proposed, setProposed] = useState<readonly Proposed[]>([]);
  const [refused, setRefused] = useState<string>();
  const [asking, start] = useTransition();

  useEffect(() => {
    if (round > 0) document.getElementById('word-text')?.focus();
  }, [round]);

  const change = (part: Partial<TypedWord>) => {
    setTyped((before) => ({ ...before, ...part }));
    setFaults((before) => ({
      ...before,
      ...Object.fromEntries(Object.keys(part).map((name) => [name, undefined])),
    }));
  };
  const add = () => {
    const parsed = extractionWordSchema.safeParse(fieldsOf(typed));
    if (!parsed.success) {
      const found: WordFaults = {};
      for (const { path, message } of parsed.error.issues) {
        const name = String(path[0]);
        if (isField(name)) found[name] ??= message;
      }
      setFaults(found);
      document.getElementById(`word-${Object.keys(found)[0] ?? 'text'}`)?.focus();
      return;
    }
    const word = parsed.data;
    setRefused(undefined);
    setProposed((before) => [
      ...before.filter((one) => keyOfWord(one.word) !== keyOfWord(word)),
      { word, actorName },
    ]);
    setTyped((before) => ({ ...before, text: '', actor: '', link: '' }));
    setActorName('');
    setRound((before) => before + 1);
  };
  const preview = () => {
    if (asking || proposed.length === 0) return;
    setRefused(undefined);
    start(async () => {
      try {
        const words = proposed.map(({ word }) => word);
        const answer = await previewWordsAction({ words, requestKey: newRequestKey() });
        if (answer.ok) {
          setProposed([]);
          router.push(`/admin/words?run=${answer.id}`);
          router.refresh();
        } else if (answer.reason === 'invalid') {
          const faultAt = (at: number) =>
            answer.issues.find(({ field }) => field.startsWith(`words.${at}.`))?.message;
          setProposed((before) => before.map((one, at) => ({ ...one, fault: faultAt(at) })));
        } else setRefused(inWords(answer.reason));
      } catch {
        setRefused(inWords('offline'));
      }
    });
  };
  const full = proposed.length >= MOST_PROPOSED;
  const said = {
    alias: (values: { actor: string }) => meaning('alias', values),
    office: (values: { office: string }) => meaning('office', values),
    verb: (values: { type: string; cameo: string }) => meaning('verb', values),
    verbLink: (values: { type: string; cameo: string; link: string }) => meaning('verbLink', values),
    type: (type: EventType) => types(type),
  };
  return (
    <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
      <form
        noValidate
        className="flex min-w-0 flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (!full) add();
        }}
      >
        <WordFields
          key={round}
          value={typed}
          {...{ faults, offices, languages }}
          onChange={change}
          onActor={(actor) => {
            change({ actor: actor?.slug ?? '' });
            setActorName(actor?.name ?? '');
          }}
        />
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button type="submit" disabled={!running} aria-disabled={full || undefined}>
            {t('add')}
          </Button>
          <p role="status" className="text-small text-muted empty:hidden">
            {full ? t('full', { most: MOST_PROPOSED }) : null}
          </p>
        </div>
      </form>
      <form
        className="flex min-w-0 flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          preview();
        }}
      >
        <h2 className="font-strong">{t('proposed')}</h2>
        {proposed.length === 0 ? (
          <p className="text-muted">{t('nothingProposed', { most: MOST_PROPOSED })}</p>
        ) : (
          <>
            <ul aria-label={t('proposed')}>
              {proposed.map(({ word, actorName: name, fault }) => (
                <li key={keyOfWord(word)} className="border-line border-b py-2 last:border-0">
                  <div className="flex items-start justify-between gap-3">
                    <p className="min-w-0 break-words">
                      <bdi lang={word.language} className="font-strong">
                        {word.text}
                      </bdi>{' '}
                      <span className="text-muted text-small">{meaningOf(word, name, said)}</span>
                    </p>
                    <Button
                      look="quiet"
                      aria-label={t('removeNamed', { text: word.text })}
                      onClick={() => setProposed((before) => before.filter((one) => one.word !== word))}
                    >
                      {t('remove')}
                    </Button>
                  </div>
                  <p role="alert" className="text-small font-strong text-danger empty:hidden">
                    {fault}
                  </p>
                </li>
              ))}
            </ul>
            <div>
              <PrimaryButton needsPage busy={asking} pendingLabel={t('previewing')}>
                {t('preview')}
              </PrimaryButton>
            </div>
          </>
        )}
        <p role="alert" className="text-small font-strong text-danger empty:hidden">
          {refused}
        </p>
      </form>
    </div>
  );
}
