import type { Metadata } from 'next';
import { z } from 'zod';
import { safeNextPath } from '@/lib/auth/safe-path';
import { currentUser } from '@/lib/auth/session';
import { redirect } from '../lead';
import { localeNow } from '../messages/locale';
import { MessagesProvider } from '../messages/MessagesProvider';
import { messagesNow } from '../messages/messages-now';
import { translator } from '../messages/translator';
import { PublicFrame } from '../PublicFrame';
import { param, readQuery, type SearchParams } from '../request-query';
import { SignInForm } from './SignInForm';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator('signIn')('title'), robots: { index: false } };
}

export default async function SignInPage({ searchParams }: { searchParams: SearchParams }) {
  const { next: asked } = await readQuery({ next: param(z.string().max(2_000), '') }, searchParams);
  const next = safeNextPath(asked);
  if (await currentUser()) redirect(next);
  const t = translator('signIn');
  return (
    <PublicFrame>
      <div className="page-width flex flex-col gap-5 pt-16">
        <h1 className="font-serif text-title">{t('title')}</h1>
        <p className="text-muted">{t('text')}</p>
        <MessagesProvider locale={localeNow()} messages={{ signIn: messagesNow().signIn }}>
          <SignInForm next={next} />
        </MessagesProvider>
      </div>
    </PublicFrame>
  );
}
