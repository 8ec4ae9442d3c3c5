import type { Metadata } from 'next';
import { z } from 'zod';
import { Notice } from '@/components/ui/Notice';
import { requireRole } from '@/lib/auth/session';
import { readSharedPage } from '@/lib/domain/shared-page';
import { translator } from '../../../messages/translator';
import { param, readQuery, type SearchParams } from '../../../request-query';
import { PageHead } from '../../PageHead';
import { ArticleForm } from './ArticleForm';

export function generateMetadata(): Metadata {
  return { title: translator('desk')('articleForm.title') };
}

/** Longer than the door lets through; what is in it is looked at by `readSharedPage`. */
const shared = param(z.string().max(4_000), '');

export default async function NewArticlePage({ searchParams }: { searchParams: SearchParams }) {
  await requireRole('contributor');
  const given = readSharedPage(await readQuery({ url: shared, title: shared, text: shared }, searchParams));
  const t = translator('desk');
  return (
    <>
      <PageHead title={t('articleForm.title')} lead={t('articleForm.lead')} />
      {given ? <Notice className="mb-6 max-w-3xl">{t('articleForm.given')}</Notice> : null}
      <ArticleForm key={given?.url ?? 'new'} given={given} />
    </>
  );
}
