/** All relationships, those with most events first. */
import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Pagination } from '@/components/ui/Pagination';
import { readersDatabase } from '@/lib/db/client';
import { listRelationships } from '@/lib/db/relationships';
import { findOverview } from '@/lib/jobs/read-timeline';
import { addressesOf } from '../../messages/addresses';
import { translator } from '../../messages/translator';
import { placeParam, readQuery, type SearchParams } from '../../request-query';
import { RelationshipList } from '../RelationshipList';

const PAGE_SIZE = 20;

export function generateMetadata(): Metadata {
  const t = translator('indexes');
  return {
    title: t('relationships'),
    description: t('relationshipsIntro'),
    alternates: addressesOf('/relationships'),
  };
}

export default async function RelationshipsPage({ searchParams }: { searchParams: SearchParams }) {
  const t = translator('indexes');
  const [home, site] = [translator('home'), translator('site')];
  const { page } = await readQuery({ page: placeParam }, searchParams);
  const all = await listRelationships(readersDatabase(), await findOverview());
  const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const shown = all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return (
    <div className="page-width flex flex-col gap-10 pt-8 md:pt-12">
      <div className="flex flex-col gap-3">
        <h1 className="font-serif text-title">{t('relationships')}</h1>
        <p className="measure text-muted">{t('relationshipsIntro')}</p>
      </div>
      {all.length === 0 ? <EmptyState title={home('empty')}>{home('emptyText')}</EmptyState> : null}
      {all.length > 0 && shown.length === 0 ? (
        <EmptyState title={t('noPage')} action={<ButtonLink href="/relationships">{t('first')}</ButtonLink>}>
          {t('noPageText')}
        </EmptyState>
      ) : null}
      <RelationshipList relationships={shown} label={t('relationships')} level="h2" />
      {shown.length > 0 ? (
        <Pagination
          page={page}
          pageCount={pages}
          hrefFor={(to) => (to > 1 ? `/relationships?page=${to}` : '/relationships')}
          labels={{
            navigation: site('pages'),
            previous: site('previous'),
            next: site('next'),
            position: site('position', { page, pages }),
          }}
        />
      ) : null}
    </div>
  );
}
