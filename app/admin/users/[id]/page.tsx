import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { ButtonLink } from '@/components/ui/Button';
import { Anchor } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import { requireRole } from '@/lib/auth/session';
import { listAllTokens } from '@/lib/db/api-tokens';
import { database } from '@/lib/db/client';
import { listSessions } from '@/lib/db/sessions';
import { findUser } from '@/lib/db/users';
import { translator } from '../../../messages/translator';
import { readSegment } from '../../../request-query';
import { agoInWords } from '../../desk-words';
import { PageHead } from '../../PageHead';
import { AllTokens } from '../AllTokens';
import { PeopleMessages } from '../PeopleMessages';
import { shownToken } from '../token-words';
import { PersonDeeds } from './PersonDeeds';

export function generateMetadata(): Metadata {
  return { title: translator('people.list')('person') };
}

export default async function PersonPage({ params }: { params: Promise<{ id: string }> }) {
  const user = await requireRole('administrator');
  const id = await readSegment('id', z.string().min(1).max(100), params);
  const db = database();
  const person = await findUser(db, id);
  if (!person) notFound();
  const [sessions, tokens] = await Promise.all([listSessions(db, id, ''), listAllTokens(db, id)]);
  const t = translator('people');
  const now = new Date();
  const { name, email, role, banned, banReason, secondFactor, erasureAskedAt } = person;
  const [latest] = sessions;
  return (
    <>
      <PageHead
        title={<bdi>{name}</bdi>}
        lead={
          <>
            <bdi>{email}</bdi> · {t('list.roleName', { role })}
          </>
        }
        action={
          <ButtonLink href={`/admin/audit?${new URLSearchParams({ person: id })}`}>
            {t('list.record')}
          </ButtonLink>
        }
      />
      {id === user.id ? (
        <Notice className="mb-8 max-w-2xl" title={t('deeds.youTitle')}>
          <p>
            {t('deeds.youText')}{' '}
            <Anchor className="link" href="/account">
              {t('deeds.toAccount')}
            </Anchor>
          </p>
        </Notice>
      ) : null}
      <PeopleMessages>
        <PersonDeeds
          own={id === user.id}
          person={{
            ...{ id, name, email, role, banned, banReason, secondFactor },
            erasureAsked: erasureAskedAt && agoInWords(erasureAskedAt, now),
          }}
          signedIn={
            latest
              ? t('list.browsers', { count: sessions.length, when: agoInWords(latest.createdAt, now) })
              : null
          }
        />
        <section aria-labelledby="tokens" className="mt-10 flex flex-col gap-2">
          <h2 id="tokens" className="font-serif text-heading">
            {t('tokens.titleOf')}
          </h2>
          {tokens.length === 0 ? <p className="text-muted">{t('tokens.noneOf')}</p> : null}
          <AllTokens tokens={tokens.map((token) => shownToken(token, now))} />
        </section>
      </PeopleMessages>
    </>
  );
}
