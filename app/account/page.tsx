import type { Metadata } from 'next';
import { TypedEarly } from '@/components/desk/TypedEarly';
import { ButtonLink } from '@/components/ui/Button';
import { currentSession, requireRole } from '@/lib/auth/session';
import { listTokens } from '@/lib/db/api-tokens';
import { database } from '@/lib/db/client';
import { countRecoveryCodes } from '@/lib/db/second-factors';
import { listSessions } from '@/lib/db/sessions';
import { findSettings } from '@/lib/db/site-settings';
import { findUser } from '@/lib/db/users';
import { PASSWORD_MAX, PASSWORD_MIN } from '@/lib/domain/password';
import { roleReaches } from '@/lib/domain/user';
import { agoInWords, dateInWords } from '../admin/desk-words';
import { redirect } from '../lead';
import { localeNow } from '../messages/locale';
import { MessagesProvider } from '../messages/MessagesProvider';
import { messagesNow } from '../messages/messages-now';
import { translator } from '../messages/translator';
import { PublicFrame } from '../PublicFrame';
import { deviceInWords } from './device-words';
import { SecondFactor } from './factor/SecondFactor';
import { PasswordForm } from './PasswordForm';
import { Sessions } from './Sessions';
import { SignOutForm } from './SignOutForm';
import { Tokens } from './Tokens';
import { YourData } from './YourData';

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator('account')('title'), robots: { index: false } };
}

export default async function AccountPage() {
  await requireRole('viewer');
  const session = await currentSession();
  if (!session) redirect('/sign-in');
  const { user } = session;
  const t = translator('account');
  const now = new Date();
  const db = database();
  const [account, sessions, settings, left, held] = await Promise.all([
    findUser(db, user.id),
    listSessions(db, user.id, session.token),
    findSettings(db),
    countRecoveryCodes(db, user.id),
    listTokens(db, user.id),
  ]);
  const on = account?.secondFactor ?? false;
  const must = !on && account?.role === 'administrator' && settings.administratorsNeedSecondFactor;
  const tokens = held.map(({ createdAt, expiresAt, lastUsedAt, ...token }) => ({
    ...token,
    made: agoInWords(createdAt, now),
    used: lastUsedAt && agoInWords(lastUsedAt, now),
    ends: dateInWords(expiresAt.slice(0, 10)),
    ended: new Date(expiresAt) <= now,
  }));
  const facts = [
    [t('name'), user.name],
    [t('email'), user.email],
    [t('role'), t('roleName', { role: user.role })],
  ];
  return (
    <PublicFrame>
      <TypedEarly />
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
          <MessagesProvider locale={localeNow()} messages={{ account: messagesNow().account }}>
            <SignOutForm person={user.id} />
          </MessagesProvider>
        </div>
        <section aria-labelledby="password" className="flex flex-col gap-4">
          <h2 id="password" className="font-serif text-heading">
            {t('passwordTitle')}
          </h2>
          <p className="text-muted">{t('passwordText')}</p>
          <MessagesProvider locale={localeNow()} messages={{ account: messagesNow().account }}>
            <PasswordForm email={user.email} least={PASSWORD_MIN} most={PASSWORD_MAX} />
          </MessagesProvider>
        </section>
        <section aria-labelledby="factor" className="flex flex-col items-start gap-4">
          <h2 id="factor" className="font-serif text-heading">
            {t('factor.title')}
          </h2>
          <MessagesProvider locale={localeNow()} messages={{ account: messagesNow().account }}>
            <SecondFactor on={on} left={left} must={must} />
          </MessagesProvider>
        </section>
        <section aria-labelledby="sessions" className="flex flex-col items-start gap-3">
          <h2 id="sessions" className="font-serif text-heading">
            {t('sessions.title')}
          </h2>
          <p className="measure text-muted">{t('sessions.text')}</p>
          <MessagesProvider locale={localeNow()} messages={{ account: messagesNow().account }}>
            <Sessions
              sessions={sessions.map(({ id, userAgent, address, createdAt, here }) => ({
                ...{ id, here },
                device: deviceInWords(userAgent),
                when: agoInWords(createdAt, now),
                address: address === 'unknown' ? '' : address,
              }))}
            />
          </MessagesProvider>
        </section>
        {tokens.length > 0 || roleReaches(user.role, 'contributor') ? (
          <section aria-labelledby="tokens" className="flex flex-col gap-4">
            <h2 id="tokens" className="font-serif text-heading">
              {t('tokens.title')}
            </h2>
            <p className="measure text-muted">{t('tokens.text')}</p>
            <MessagesProvider locale={localeNow()} messages={{ account: messagesNow().account }}>
              <Tokens tokens={tokens} mayMake={roleReaches(user.role, 'contributor')} factor={on} />
            </MessagesProvider>
          </section>
        ) : null}
        <section aria-labelledby="data" className="flex flex-col items-start gap-4">
          <h2 id="data" className="font-serif text-heading">
            {t('data.title')}
          </h2>
          <MessagesProvider locale={localeNow()} messages={{ account: messagesNow().account }}>
            <YourData asked={account?.erasureAskedAt != null} />
          </MessagesProvider>
        </section>
      </div>
    </PublicFrame>
  );
}
