'use client';
/** Tokens of a person or of everybody, as an administrator sees and revokes them. */
import { useTranslations } from 'use-intl';
import { EndableList } from '@/components/desk/EndableList';
import { revokeAnyTokenAction } from './actions';
import { useDeed } from './use-deed';

export interface ShownToken {
  id: string;
  name: string;
  ending: string;
  owner: string;
  /** What it may, when it was made and used, when it ends, in words. */
  told: string;
}

export function AllTokens({
  tokens,
  withOwner = false,
}: {
  tokens: readonly ShownToken[];
  withOwner?: boolean;
}) {
  const t = useTranslations('people.tokens');
  const deeds = useTranslations('people.deeds');
  const deed = useDeed();
  return (
    <EndableList
      label={t('list')}
      wide
      rows={tokens.map(({ id, name, ending, owner, told }) => ({
        id,
        name: (
          <>
            <bdi>{name}</bdi> <span className="figures font-normal text-muted">…{ending}</span>{' '}
            {withOwner ? <span className="font-normal">{t('of', { name: owner })}</span> : null}
          </>
        ),
        told,
        end: {
          words: {
            deed: t('revoke'),
            deedOf: t('revokeOf', { name, owner }),
            title: t('revokeTitle'),
            text: t('revokeText', { name, owner }),
            keep: deeds('keep'),
            close: deeds('close'),
          },
          act: () => deed(() => revokeAnyTokenAction({ id })),
          done: t('revoked', { name }),
        },
      }))}
    />
  );
}
