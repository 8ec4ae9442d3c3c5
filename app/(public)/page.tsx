/** The relationships that can be read. */
import Link from 'next/link';
import { EventFacts } from '@/components/timeline/EventList';
import { EmptyState } from '@/components/ui/EmptyState';
import { database } from '@/lib/db/client';
import { listRelationships } from '@/lib/db/relationships';
import type { RelationshipOverview } from '@/lib/domain/relationship-overview';
import { eventWords } from '../messages/event-words';
import { formatDate, formatYear } from '../messages/format';
import { translator } from '../messages/translator';
import { PartyNames } from './PartyNames';

export const metadata = { alternates: { canonical: '/' } };
export const dynamic = 'force-dynamic';

function Relationship({ relationship }: { relationship: RelationshipOverview }) {
  const t = translator('home');
  const { slug, title, description, parties, from, to, eventCount, latest } = relationship;
  return (
    <li className="grid gap-x-12 gap-y-3 border-line border-t pt-6 md:grid-cols-[3fr_2fr]">
      <div className="flex flex-col gap-2">
        <h2 className="font-serif text-heading md:text-[1.75rem] md:leading-9">
          <Link href={`/relationships/${slug}`} className="quiet-link">
            <PartyNames title={title} parties={parties} />
          </Link>
        </h2>
        <p className="figures text-small text-muted">
          {from && to ? `${t('span', { from: formatYear(from), to: formatYear(to) })} · ` : ''}
          {t('events', { count: eventCount })}
        </p>
        {description ? (
          <p dir="auto" className="measure">
            {description}
          </p>
        ) : null}
      </div>
      <div className="flex flex-col gap-1">
        <h3 className="text-small font-strong text-muted">{t('latest')}</h3>
        {latest ? (
          <>
            <p className="figures text-small text-muted">{formatDate(latest.edtf)}</p>
            <Link href={`/events/${latest.slug}`} className="quiet-link">
              <bdi>{latest.title}</bdi>
            </Link>
            <EventFacts event={latest} words={eventWords()} />
          </>
        ) : (
          <p className="text-muted">{t('none')}</p>
        )}
      </div>
    </li>
  );
}

export default async function Home() {
  const t = translator('home');
  const relationships = await listRelationships(database());
  return (
    <div className="page-width flex flex-col gap-12 pt-10 md:pt-16">
      <div className="flex flex-col gap-4">
        <h1 className="max-w-[32ch] font-serif text-title">{t('title')}</h1>
        <p className="measure text-muted">{t('intro')}</p>
      </div>
      {relationships.length === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
      ) : (
        <ul aria-label={t('list')} className="flex flex-col gap-10">
          {relationships.map((relationship) => (
            <Relationship key={relationship.slug} relationship={relationship} />
          ))}
        </ul>
      )}
    </div>
  );
}
