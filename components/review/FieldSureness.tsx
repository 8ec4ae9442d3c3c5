'use client';
/** How likely the reader thinks that it read a field aright, gone once an editor has decided the field; and what a language model read there. */
import { useTranslations } from 'use-intl';
import type { Proposal } from '@/lib/domain/draft';
import { sureness } from '@/lib/domain/sureness';
import { SecondOrigin } from './SecondOrigin';

export function FieldSureness({ proposal, field }: { proposal: Proposal; field: string }) {
  return (
    <>
      <RulesSureness proposal={proposal} field={field} />
      <SecondOrigin field={field} />
    </>
  );
}

function RulesSureness({ proposal, field }: { proposal: Proposal; field: string }) {
  const t = useTranslations('review');
  const sure = sureness(proposal, field);
  if (sure === null) return null;
  const { percent, doubtful, blank } = sure;
  return (
    <p
      className="figures text-small text-muted data-[doubtful=true]:font-strong data-[doubtful=true]:text-warning"
      data-doubtful={doubtful}
    >
      {t(`${doubtful ? 'unsure' : 'sure'}${blank ? 'OfNone' : ''}`, { percent })}
    </p>
  );
}
