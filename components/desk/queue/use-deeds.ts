'use client';
/** The runner of deeds for as long as the list is there; when it is done the page is drawn anew. */
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useRouter } from '@/components/ui/language';
import { DeedRunner, type DeedState, isGone as isDraftGone } from './deed-runner';
import type { QueueActions, ShownDraft } from './queue-view';

export interface Deeds extends Omit<DeedState, 'gone'>, Pick<DeedRunner, 'run' | 'undo' | 'stop'> {
  /** True for a draft that is dealt with. */
  isGone: (draft: Pick<ShownDraft, 'id' | 'version'>) => boolean;
}

export function useDeeds(actions: QueueActions): Deeds {
  const router = useRouter();
  const latest = useRef({ actions, router });
  useEffect(() => {
    latest.current = { actions, router };
  });
  const [runner] = useState(
    () =>
      new DeedRunner(
        () => latest.current.actions,
        () => latest.current.router.refresh(),
      ),
  );
  const { gone, ...state } = useSyncExternalStore(runner.subscribe, runner.getState, runner.getState);
  const isGone = useCallback<Deeds['isGone']>((draft) => isDraftGone(gone, draft), [gone]);
  const { run, undo, stop } = runner;
  return { ...state, isGone, run, undo, stop };
}
