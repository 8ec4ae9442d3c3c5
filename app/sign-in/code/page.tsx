import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { z } from 'zod';
import { auth } from '@/lib/auth/auth';
import { safeNextPath } from '@/lib/auth/safe-path';
import { currentUser } from '@/lib/auth/session';
import { redirect } from '../../lead';
import { localeNow } from '../../messages/locale';
import { MessagesProvider } from '../../messages/MessagesProvider';
import { messagesNow } from '../../messages/messages-now';
import { translator } from '../../messages/translator';
import { PublicFrame } from '../../PublicFrame';
import { param, readQuery, type SearchParams } from '../../request-query';
import { CodeForm } from './CodeForm';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator('signIn')('code.title'), robots: { index: false } };
}

export default async function CodePage({ searchParams }: { searchParams: SearchParams }) {
  const { next: asked } = await readQuery({ next: param(z.string().max(2_000), '') }, searchParams);
  const next = safeNextPath(asked);
  if (await currentUser()) redirect(next);
  const { awaits } = await auth().api.awaitsCode({ headers: await headers() });
  if (!awaits) redirect(`/sign-in?${new URLSearchParams({ next })}`);
  const t = translator('signIn');
  return (
    <PublicFrame>
      <div className="page-width flex flex-col gap-5 pt-16">
        <h1 className="font-serif text-title">{t('code.title')}</h1>
        <p className="measure text-muted">{t('code.text')}</p>
        <MessagesProvider locale={localeNow()} messages={{ signIn: messagesNow().signIn }}>
          <CodeForm next={next} />
        </MessagesProvider>
      </div>
    </PublicFrame>
  );
}
