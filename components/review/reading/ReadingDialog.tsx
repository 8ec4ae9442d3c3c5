'use client';
import { ScanSearch } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { z } from 'zod';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
/** "How this was read": a button, and the explanation over the page, fetched when it is asked for. */
import { fetchHere } from '@/components/ui/fetch-here';
import { Notice } from '@/components/ui/Notice';
import { Skeleton } from '@/components/ui/Skeleton';
import type { Proposal } from '@/lib/domain/draft';
import { type Explained, explainedSchema, unreadSchema } from '@/lib/domain/lookup';
import { ReadingExplained } from './ReadingExplained';

type State =
  | { kind: 'loading' }
  | { kind: 'failed'; signedOut: boolean }
  /** The answer came, and says why there is no reading. */
  | { kind: 'unread'; reason: z.infer<typeof unreadSchema>['reason'] }
  | ({ kind: 'read' } & Explained);

async function load(articleId: string): Promise<State> {
  try {
    const response = await fetchHere(`/admin/lookup/readings/${articleId}`);
    if (response.status === 503) {
      return { kind: 'unread', ...unreadSchema.parse(await response.json()) };
    }
    if (!response.ok) return { kind: 'failed', signedOut: response.status === 401 };
    return { kind: 'read', ...explainedSchema.parse(await response.json()) };
  } catch {
    return { kind: 'failed', signedOut: false };
  }
}

export function ReadingDialog({ articleId, proposal }: { articleId: string; proposal: Proposal }) {
  const t = useTranslations('reading');
  const [state, setState] = useState<State | null>(null);
  const open = async () => {
    setState({ kind: 'loading' });
    const answer = await load(articleId);
    // Closed meanwhile: stays closed.
    setState((before) => (before === null ? null : answer));
  };
  return (
    <>
      <Button look="quiet" className="min-h-8" aria-haspopup="dialog" onClick={() => void open()}>
        <ScanSearch aria-hidden size={16} />
        {t('open')}
      </Button>
      <Dialog
        size="wide"
        open={state !== null}
        onOpenChange={(next) => next || setState(null)}
        title={t('title')}
        description={t('lead')}
        closeLabel={t('close')}
      >
        {state?.kind === 'loading' ? (
          <div role="status" className="flex flex-col gap-3">
            <span className="sr-only">{t('loading')}</span>
            <Skeleton className="h-6 w-1/2" />
            <Skeleton className="h-24" />
            <Skeleton className="h-24" />
          </div>
        ) : null}
        {state?.kind === 'failed' ? (
          <Notice kind="error">{t(state.signedOut ? 'forbidden' : 'failed')}</Notice>
        ) : null}
        {state?.kind === 'unread' ? <Notice kind="error">{t(`unread.${state.reason}`)}</Notice> : null}
        {state?.kind === 'read' ? (
          <ReadingExplained
            explanation={state.explanation}
            rules={state.rules}
            draftWords={proposal.evidence.find(({ field }) => field === 'type') ?? null}
          />
        ) : null}
      </Dialog>
    </>
  );
}
