'use client';
/** A colour as #rrggbb, shown on its ground, with how much it stands out from it. */
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '@/components/ui/TextField';
import { numberFormat } from '@/lib/domain/intl';
import { type Colours, contrastOn, GROUNDS, LEAST_CONTRAST } from '@/lib/domain/vocabulary';

const ONE_PLACE = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
const COLOUR = /^#[0-9a-f]{6}$/i;

export function ColourField({
  theme,
  label,
  value,
  onChange,
}: {
  theme: keyof Colours;
  label: React.ReactNode;
  value: string;
  onChange: (value: string) => void;
}) {
  const t = useTranslations('vocabulary');
  const colour = COLOUR.test(value) ? value : null;
  const contrast = colour === null ? 0 : contrastOn(theme, colour);
  const ratio = numberFormat(useLocale(), ONE_PLACE).format(contrast);
  return (
    <div className="flex items-start gap-2">
      <TextField
        label={label}
        help={
          colour === null
            ? undefined
            : contrast < LEAST_CONTRAST
              ? t('tooLow', { ratio })
              : t('contrast', { ratio })
        }
        value={value}
        // A blank may come along with what is pasted.
        most={9}
        spellCheck={false}
        dir="ltr"
        className="w-48 max-w-full"
        onChange={({ target }) => onChange(target.value.trim())}
      />
      <svg aria-hidden viewBox="0 0 24 24" className="mt-6 size-10 shrink-0 rounded-small border border-line">
        <rect width="24" height="24" fill={GROUNDS[theme][0]} />
        {colour === null ? null : <circle cx="12" cy="12" r="7" fill={colour} />}
      </svg>
    </div>
  );
}
