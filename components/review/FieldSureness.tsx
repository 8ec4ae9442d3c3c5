'use client';
/** How likely the reader thinks that it read a field aright; gone once an editor has decided the field. */
import { useTranslations } from 'use-intl';
import type { Proposal } from '@/lib/domain/draft';
import { sureness } from '@/lib/domain/sureness';

export function FieldSureness({ proposal, field }: { proposal: Proposal; field: string }) {
  const t = useTranslations('review');
  const sure = sureness(proposal, field);
  if (sure === null) return null;
  const { percent, doubtful } = sure;
  return (
    <p
      className="figures text-small text-muted data-[doubtful=true]:font-strong data-[doubtful=true]:text-warning"
      data-doubtful={doubtful}
    >
      {t(doubtful ? 'unsure' : 'sure', { percent })}
    </p>
  );
}
