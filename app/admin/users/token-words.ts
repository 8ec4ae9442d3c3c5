/** What is told of a token beside its name. */
import type { OwnedToken } from '@/lib/db/api-tokens';
import { translator } from '../../messages/translator';
import { agoInWords, dateInWords } from '../desk-words';
import type { ShownToken } from './AllTokens';

export function shownToken(
  { id, name, ending, owner, scopes, createdAt, lastUsedAt, expiresAt }: OwnedToken,
  now: Date,
): ShownToken {
  const t = translator('people.tokens');
  const told = [
    ...scopes.map((scope) => t('scope', { scope })),
    t('made', { when: agoInWords(createdAt, now) }),
    lastUsedAt ? t('used', { when: agoInWords(lastUsedAt, now) }) : t('unused'),
    t(new Date(expiresAt) <= now ? 'ended' : 'ends', { day: dateInWords(expiresAt.slice(0, 10)) }),
  ];
  return { id, name, ending, owner: owner.name, told: told.join(' · ') };
}
