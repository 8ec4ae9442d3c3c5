'use client';
import { useEffect, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { z } from 'zod';
/** Says who else has the same form open. */
import { fetchHere } from '@/components/ui/fetch-here';
import { listFormat } from '@/lib/domain/intl';
import { type OpenForm, SAY_AGAIN_SECONDS } from '@/lib/domain/presence';

const answerSchema = z.object({ ok: z.literal(true), others: z.array(z.string()) });

/** Null where the site does not answer, or not this. */
async function say(form: OpenForm, leaving: boolean): Promise<string[] | null> {
  try {
    const response = await fetchHere('/admin/presence', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ form, leaving }),
      // A page that is being closed still says so.
      keepalive: true,
    });
    const said = answerSchema.safeParse(response.ok ? await response.json() : null);
    return said.success ? said.data.others : null;
  } catch {
    return null;
  }
}

export function AlsoHere({ kind, record }: OpenForm) {
  const t = useTranslations('versions');
  const locale = useLocale();
  const [others, setOthers] = useState<readonly string[]>([]);
  useEffect(() => {
    let left = false;
    const form = { kind, record } as OpenForm;
    const here = async () => {
      // A tab that nobody looks at is not being edited.
      if (document.visibilityState === 'hidden') return;
      const heard = await say(form, false);
      if (!left && heard) setOthers(heard);
    };
    const leave = () => void say(form, true);
    void here();
    const timer = setInterval(() => void here(), SAY_AGAIN_SECONDS * 1_000);
    const shown = () => void here();
    document.addEventListener('visibilitychange', shown);
    addEventListener('pagehide', leave);
    return () => {
      left = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', shown);
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [kind, record]);
  const names = listFormat(locale).format(others);
  return (
    <p role="status" className="text-small font-strong text-warning empty:hidden">
      {others.length > 0 ? t('alsoHere', { names }) : null}
    </p>
  );
}
