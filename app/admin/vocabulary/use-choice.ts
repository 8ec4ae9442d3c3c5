'use client';
import { useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
/** Sends a choice for the whole vocabulary, and tells what came of it. */
import { useRouter } from '@/components/ui/language';
import { changeChoiceAction } from './actions';
import type { Told } from './ToldLine';
import { useVocabularyRefusals } from './vocabulary-refusals';

type Change = Omit<Parameters<typeof changeChoiceAction>[0], 'version'>;

export interface Choosing {
  busy: boolean;
  told: Told | undefined;
  /** `done`: it was saved. */
  send: (change: Change, done: () => void) => void;
}

/** @param first the version that was seen; 0 where nothing was ever chosen */
export function useChoice(first: number): Choosing {
  const t = useTranslations('vocabulary');
  const inWords = useVocabularyRefusals();
  const router = useRouter();
  const [version, setVersion] = useState(first);
  const [told, setTold] = useState<Told>();
  const [busy, start] = useTransition();
  const send: Choosing['send'] = (change, done) => {
    if (busy) return;
    setTold(undefined);
    start(async () => {
      try {
        const answer = await changeChoiceAction({ ...change, version });
        if (answer.ok) {
          setVersion(answer.version);
          done();
          setTold({ text: t('saved'), refused: false });
          router.refresh();
        } else setTold({ text: inWords(answer), refused: true });
      } catch {
        setTold({ text: inWords({ reason: 'offline' }), refused: true });
      }
    });
  };
  return { busy, told, send };
}
