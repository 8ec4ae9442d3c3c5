/** The front page: what the site is, the relationships with their history at a glance, the latest events of all. */

import type { Metadata } from 'next';
import { FoundEvents } from '@/components/search/FoundEvents';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { readersDatabase } from '@/lib/db/client';
import { listEventPage } from '@/lib/db/event-lists';
import { relatedHere } from '@/lib/db/local-answers';
import { listRelationships } from '@/lib/db/relationships';
import { NO_SEARCH_FILTER } from '@/lib/domain/search';
import { findEvents, findOverview } from '@/lib/jobs/read-timeline';
import { addressesOf } from '../messages/addresses';
import { eventWords } from '../messages/event-words';
import { translator } from '../messages/translator';
import { RelationshipList } from './RelationshipList';

export const generateMetadata = (): Metadata => ({ alternates: addressesOf('/') });
export const dynamic = 'force-dynamic';

const MOST_RELATIONSHIPS = 8;
const LATEST = 6;

export default async function Home() {
  const t = translator('home');
  const [relationships, latest] = await Promise.all([
    findOverview().then((figures) => listRelationships(readersDatabase(), figures)),
    listEventPage(readersDatabase(), findEvents, {
      q: '',
      filter: NO_SEARCH_FILTER,
      order: 'latest',
      limit: LATEST,
    }),
  ]);
  return (
    <div className="page-width flex flex-col gap-14 pt-10 md:pt-16">
      <div className="flex flex-col gap-4">
        <h1 className="max-w-[32ch] font-serif text-title">{t('title')}</h1>
        <p className="measure text-muted">{t('intro')}</p>
      </div>
      {relationships.length === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
      ) : (
        <div className="flex flex-col gap-8">
          <RelationshipList
            relationships={relationships.slice(0, MOST_RELATIONSHIPS)}
            label={t('list')}
            level="h2"
          />
          {relationships.length > MOST_RELATIONSHIPS ? (
            <ButtonLink href="/relationships" className="self-start">
              {t('all', { count: relationships.length })}
            </ButtonLink>
          ) : null}
        </div>
      )}
      {latest.items.length > 0 ? (
        <section className="flex flex-col gap-6 border-line border-t pt-6">
          <h2 className="font-serif text-heading">{t('latestOfAll')}</h2>
          <FoundEvents events={latest.items.map(relatedHere)} words={eventWords()} />
          <ButtonLink href="/events" className="self-start">
            {t('allEvents')}
          </ButtonLink>
        </section>
      ) : null}
    </div>
  );
}
