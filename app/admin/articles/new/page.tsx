import type { Metadata } from 'next';
import { requireRole } from '@/lib/auth/session';
import { translator } from '../../../messages/translator';
import { PageHead } from '../../PageHead';
import { ArticleForm } from './ArticleForm';

export function generateMetadata(): Metadata {
  return { title: translator('desk')('articleForm.title') };
}

export default async function NewArticlePage() {
  await requireRole('editor');
  const t = translator('desk');
  return (
    <>
      <PageHead title={t('articleForm.title')} lead={t('articleForm.lead')} />
      <ArticleForm />
    </>
  );
}
