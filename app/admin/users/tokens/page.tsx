import type { Metadata } from 'next';
import { EmptyState } from '@/components/ui/EmptyState';
import { requireRole } from '@/lib/auth/session';
import { listAllTokens } from '@/lib/db/api-tokens';
import { database } from '@/lib/db/client';
import { translator } from '../../../messages/translator';
import { PageHead } from '../../PageHead';
import { AllTokens } from '../AllTokens';
import { PeopleMessages } from '../PeopleMessages';
import { shownToken } from '../token-words';

export function generateMetadata(): Metadata {
  return { title: translator('people.tokens')('title') };
}

export default async function TokensPage() {
  await requireRole('administrator');
  const tokens = await listAllTokens(database());
  const t = translator('people.tokens');
  const now = new Date();
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {tokens.length === 0 ? <EmptyState title={t('none')}>{t('noneText')}</EmptyState> : null}
      <PeopleMessages>
        <AllTokens withOwner tokens={tokens.map((token) => shownToken(token, now))} />
      </PeopleMessages>
    </>
  );
}
