'use client';
/** Why a record is changed, for its history. */
import { useTranslations } from 'use-intl';
import { TextField } from '@/components/ui/TextField';

export function WhyField({ why, onWhy }: { why: string; onWhy: (why: string) => void }) {
  const t = useTranslations('forms');
  const common = useTranslations('records');
  return (
    <TextField
      id="why"
      label={t('why')}
      help={t('whyHelp')}
      optionalLabel={common('optional')}
      value={why}
      most={500}
      onChange={(event) => onWhy(event.target.value)}
    />
  );
}
