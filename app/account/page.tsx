import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/Button';
import { requireRole } from '@/lib/auth/session';
import { PASSWORD_MAX, PASSWORD_MIN } from '@/lib/domain/user';
import { catalogue } from '../messages/catalogue';
import { LOCALE } from '../messages/locale';
import { MessagesProvider } from '../messages/MessagesProvider';
import { translator } from '../messages/translator';
import { PublicFrame } from '../PublicFrame';
import { PasswordForm } from './PasswordForm';
import { SignOutForm } from './SignOutForm';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator('account')('title'), robots: { index: false } };
}

export default async function AccountPage() {
  const user = await requireRole('viewer');
  const t = translator('account');
  const facts = [
    [t('name'), user.name],
    [t('email'), user.email],
    [t('role'), t('roleName', { role: user.role })],
  ];
  return (
    <PublicFrame>
      <div className="page-width flex flex-col gap-8 pt-16">
        <h1 className="font-serif text-title">{t('title')}</h1>
        <dl className="grid max-w-96 grid-cols-[auto_1fr] gap-x-6 gap-y-1">
          {facts.map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="text-small text-muted">{name}</dt>
              <dd className="min-w-0 break-words">
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href="/admin">{t('desk')}</ButtonLink>
          <MessagesProvider locale={LOCALE} messages={{ account: catalogue.account }}>
            <SignOutForm person={user.id} />
          </MessagesProvider>
        </div>
        <section aria-labelledby="password" className="flex flex-col gap-4">
          <h2 id="password" className="font-serif text-heading">
            {t('passwordTitle')}
          </h2>
          <p className="text-muted">{t('passwordText')}</p>
          <MessagesProvider locale={LOCALE} messages={{ account: catalogue.account }}>
            <PasswordForm email={user.email} least={PASSWORD_MIN} most={PASSWORD_MAX} />
          </MessagesProvider>
        </section>
      </div>
    </PublicFrame>
  );
}
