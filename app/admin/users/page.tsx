import type { Metadata } from 'next';
import { z } from 'zod';
import { Badge } from '@/components/ui/Badge';
import { ButtonLink } from '@/components/ui/Button';
import { Link } from '@/components/ui/language';
import { Cell, Row, Table } from '@/components/ui/Table';
import { ToldNotice } from '@/components/ui/ToldNotice';
import { requireRole } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { listInvitations } from '@/lib/db/one-time-links';
import { listPeople, type PersonLine } from '@/lib/db/people';
import { markOfErased } from '@/lib/domain/user';
import { translator } from '../../messages/translator';
import { personInWords } from '../../person-in-words';
import { param, readQuery, type SearchParams } from '../../request-query';
import { agoInWords } from '../desk-words';
import { PageHead } from '../PageHead';
import { Invitations } from './Invitations';
import { InviteForm } from './InviteForm';
import { PeopleMessages } from './PeopleMessages';

export function generateMetadata(): Metadata {
  return { title: translator('people.list')('title') };
}

/** What somebody who was erased just now is called; no other words come from the address. */
const QUERY = {
  erased: param(
    z
      .string()
      .max(40)
      .refine((name) => markOfErased(name) !== null),
    '',
  ),
};

function State({ person: { banned, secondFactor, password, erasureAskedAt } }: { person: PersonLine }) {
  const t = translator('people.list');
  if (banned && !erasureAskedAt) return <Badge tone="warning">{t('closed')}</Badge>;
  return (
    <span className="flex flex-wrap gap-x-3">
      {erasureAskedAt ? <Badge tone="warning">{t('asksErasure')}</Badge> : null}
      {password ? null : <Badge tone="warning">{t('noPassword')}</Badge>}
      {secondFactor ? (
        <Badge tone="success">{t('secondFactor')}</Badge>
      ) : (
        <span className="text-muted">{t('noSecondFactor')}</span>
      )}
    </span>
  );
}

function People({ people, now }: { people: readonly PersonLine[]; now: Date }) {
  const t = translator('people.list');
  return (
    <Table
      caption={t('caption')}
      columns={[
        { key: 'person', label: t('person') },
        { key: 'role', label: t('role') },
        { key: 'state', label: t('state') },
        { key: 'signedIn', label: t('signedIn'), wide: true },
      ]}
    >
      {people.map((person) => (
        <Row key={person.id}>
          <Cell>
            <Link className="font-strong text-accent" href={`/admin/users/${person.id}`}>
              <bdi>{person.name}</bdi>
            </Link>
            <bdi className="block break-all text-small text-muted">{person.email}</bdi>
          </Cell>
          <Cell>{t('roleName', { role: person.role })}</Cell>
          <Cell>
            <State person={person} />
          </Cell>
          <Cell wide>
            <span className="text-small">
              {person.signedInAt
                ? t('browsers', { count: person.sessions, when: agoInWords(person.signedInAt, now) })
                : t('never')}
              {person.tokens > 0 ? ` · ${t('tokens', { count: person.tokens })}` : ''}
            </span>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

export default async function PeoplePage({ searchParams }: { searchParams: SearchParams }) {
  await requireRole('administrator');
  const { erased } = await readQuery(QUERY, searchParams);
  const db = database();
  const [people, invitations] = await Promise.all([listPeople(db), listInvitations(db)]);
  const t = translator('people');
  const now = new Date();
  return (
    <>
      <PageHead
        title={t('list.title')}
        lead={t('list.lead')}
        action={<ButtonLink href="/admin/users/tokens">{t('list.allTokens')}</ButtonLink>}
      />
      {erased ? (
        <ToldNotice by="erased" kind="success" className="mb-8 max-w-2xl">
          {t('deeds.eraseDone', { name: personInWords(erased) })}
        </ToldNotice>
      ) : null}
      <People people={people} now={now} />
      <section aria-labelledby="invite" className="mt-10 flex flex-col gap-4">
        <h2 id="invite" className="font-serif text-heading">
          {t('invite.title')}
        </h2>
        <PeopleMessages>
          <InviteForm />
          <h3 className="mt-4 font-strong">{t('invite.waiting')}</h3>
          <Invitations
            invitations={invitations.map(({ id, email, role, by, createdAt, expiresAt }) => ({
              id,
              email,
              told: t('invite.line', {
                role: t('list.roleName', { role }),
                by: personInWords(by),
                when: agoInWords(createdAt, now),
              }),
              ends:
                new Date(expiresAt) <= now
                  ? t('invite.ended')
                  : t('invite.ends', { when: agoInWords(expiresAt, now) }),
            }))}
          />
        </PeopleMessages>
      </section>
    </>
  );
}
