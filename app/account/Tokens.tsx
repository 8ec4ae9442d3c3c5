'use client';
/** The tokens of a person's programs: looked through and revoked. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { EndableList } from '@/components/desk/EndableList';
import type { TokenLine } from '@/lib/domain/api-token';
import { revokeTokenAction } from './actions';
import { type Made, MakeToken } from './MakeToken';

/** A token as the page shows it. */
type Shown = Pick<TokenLine, 'id' | 'name' | 'ending' | 'scopes'> & {
  made: string;
  used: string | null;
  /** The day on which it ends, in words. */
  ends: string;
  ended: boolean;
};

export function Tokens({
  tokens,
  mayMake,
  factor,
}: {
  tokens: readonly Shown[];
  mayMake: boolean;
  /** A code is asked for beside the password. */
  factor: boolean;
}) {
  const t = useTranslations('account.tokens');
  const refusals = useTranslations('account.refusals');
  const [made, setMade] = useState<Made | null>(null);
  const revoke = async (id: string): Promise<string | null> => {
    try {
      const answer = await revokeTokenAction({ id });
      // Revoked in another window meanwhile: it is as it was asked for.
      if (!answer.ok && answer.reason !== 'missing')
        return refusals(answer.reason === 'invalid' ? 'malformed' : answer.reason);
      setMade((shown) => (shown?.id === id ? null : shown));
      return null;
    } catch {
      return t('offline');
    }
  };
  return (
    <>
      <EndableList
        label={t('list')}
        none={t('none')}
        rows={tokens.map(({ id, name, ending, scopes, ...token }) => ({
          id,
          name: (
            <>
              <bdi>{name}</bdi> <span className="figures font-normal text-muted">…{ending}</span>
            </>
          ),
          told: [
            ...scopes.map((scope) => t('scope', { scope })),
            t('made', { when: token.made }),
            token.used ? t('used', { when: token.used }) : t('unused'),
            t(token.ended ? 'ended' : 'ends', { day: token.ends }),
          ].join(' · '),
          end: {
            words: {
              deed: t('revoke'),
              deedOf: t('revokeOf', { name }),
              title: t('revokeTitle'),
              text: t('revokeText', { name }),
              keep: t('keep'),
              close: t('close'),
            },
            act: () => revoke(id),
            done: t('revoked', { name }),
          },
        }))}
      />
      {mayMake ? <MakeToken made={made} factor={factor} onMade={setMade} /> : null}
    </>
  );
}
