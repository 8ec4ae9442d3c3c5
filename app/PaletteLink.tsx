/** The header's way to the search, with the words of the palette that it opens. */
import { PaletteButton } from '@/components/search/PaletteButton';
import type { PalettePage } from '@/components/search/palette-words';
import { localeNow } from './messages/locale';
import { messagesNow } from './messages/messages-now';
import { translator } from './messages/translator';

/** The pages that lead to all others. */
export function publicPages(): PalettePage[] {
  const t = translator('indexes');
  return [
    { href: '/relationships', label: t('relationships') },
    { href: '/events', label: t('events') },
    { href: '/actors', label: t('actors') },
  ];
}

export function PaletteLink({
  pages = publicPages(),
  className,
}: {
  pages?: readonly PalettePage[];
  className?: string;
}) {
  const { palette, dates, words, site } = messagesNow();
  return (
    <PaletteButton
      label={palette.open}
      className={className}
      pages={pages}
      words={{ locale: localeNow(), palette, dates, kinds: words.kinds, close: site.close }}
    />
  );
}
