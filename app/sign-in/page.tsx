import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { safeNextPath } from '@/lib/auth/safe-path';
import { currentUser } from '@/lib/auth/session';
import { catalogue } from '../messages/catalogue';
import { LOCALE } from '../messages/locale';
import { MessagesProvider } from '../messages/MessagesProvider';
import { translator } from '../messages/translator';
import { PublicFrame } from '../PublicFrame';
import { SignInForm } from './SignInForm';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator('signIn')('title'), robots: { index: false } };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: unknown }> }) {
  const next = safeNextPath((await searchParams).next);
  if (await currentUser()) redirect(next);
  const t = translator('signIn');
  return (
    <PublicFrame>
      <div className="page-width flex flex-col gap-5 pt-16">
        <h1 className="font-serif text-title">{t('title')}</h1>
        <p className="text-muted">{t('text')}</p>
        <MessagesProvider locale={LOCALE} messages={{ signIn: catalogue.signIn }}>
          <SignInForm next={next} />
        </MessagesProvider>
      </div>
    </PublicFrame>
  );
}
