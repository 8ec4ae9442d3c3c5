'use client';
/** Search over the page: events, people and bodies, relationships and pages, gone through with the keyboard alone. */
import { Dialog } from '@base-ui/react/dialog';
import { Command } from 'cmdk';
import { Search } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { createTranslator } from 'use-intl/core';
import { useRouter } from '@/components/ui/language';
import { formatEdtfDate } from '@/lib/domain/edtf-format';
import { foldName } from '@/lib/domain/fold-name';
import { PaletteField } from './PaletteField';
import type { PalettePage, PaletteWords } from './palette-words';
import { useQuickSearch } from './use-quick-search';

const ITEM =
  'flex cursor-pointer flex-wrap items-baseline gap-x-3 rounded-medium px-3 py-2 data-[selected=true]:bg-accent-soft';
const GROUP =
  'flex flex-col [&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 ' +
  '[&_[cmdk-group-heading]]:font-strong [&_[cmdk-group-heading]]:text-muted [&_[cmdk-group-heading]]:text-small';

interface Row {
  href: string;
  name: string;
  beside: string;
}

export function Palette({
  open,
  onOpenChange,
  returnTo,
  words,
  pages,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** What had the focus when it was opened. */
  returnTo: React.RefObject<HTMLElement | null>;
  words: PaletteWords;
  pages: readonly PalettePage[];
}) {
  const { locale, dates, kinds } = words;
  const t = useMemo(
    () => createTranslator({ locale, messages: { palette: words.palette }, namespace: 'palette' }),
    [locale, words.palette],
  );
  const router = useRouter();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState('');
  const search = useQuickSearch(open ? query : '');
  const asked = query.trim();
  const answer = 'answer' in search ? search.answer : null;
  const searchPage = `/search?${new URLSearchParams({ q: asked })}`;
  const folded = foldName(asked);
  const fitting = pages.filter(
    ({ label }) => asked === '' || (folded !== '' && foldName(label).includes(folded)),
  );
  const groups: { title: string; rows: Row[] }[] = [
    {
      title: t('relationships'),
      rows: (answer?.relationships ?? []).map(({ slug, title }) => ({
        href: `/relationships/${slug}`,
        name: title,
        beside: '',
      })),
    },
    {
      title: t('actors'),
      rows: (answer?.actors ?? []).map(({ slug, name, kind }) => ({
        href: `/actors/${slug}`,
        name,
        beside: kinds[kind] ?? '',
      })),
    },
    {
      title: t('events'),
      rows: (answer?.events.items ?? []).map(({ slug, title, edtf, relationships }) => ({
        href: `/events/${slug}`,
        name: title,
        beside: [formatEdtfDate(edtf, locale, dates), ...relationships.map((each) => each.title)].join(' · '),
      })),
    },
    { title: t('pages'), rows: fitting.map(({ href, label }) => ({ href, name: label, beside: '' })) },
  ].filter(({ rows }) => rows.length > 0);
  const first = groups[0]?.rows[0]?.href ?? (asked ? searchPage : '');
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  // New answers begin at their first row; until they come, Enter leads to the search page.
  useEffect(() => setChosen(first), [first]);
  const go = (href: string) => {
    onOpenChange(false);
    setQuery('');
    router.push(href);
  };
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-[rgb(10_12_16/0.45)]" />
        <Dialog.Popup
          aria-label={t('title')}
          finalFocus={returnTo}
          className="fixed inset-x-0 top-[8vh] z-50 mx-auto flex max-h-[78vh] w-[min(42rem,calc(100vw-1.5rem))] flex-col rounded-medium bg-float shadow-float"
        >
          <Command
            shouldFilter={false}
            loop
            label={t('title')}
            value={chosen}
            onValueChange={setChosen}
            className="flex min-h-0 flex-col outline-none"
          >
            <div className="flex items-center gap-3 border-line border-b px-4">
              <Search aria-hidden size={18} className="shrink-0 text-muted" />
              <PaletteField query={query} placeholder={t('placeholder')} onQuery={setQuery} />
              <Dialog.Close className="shrink-0 rounded-small px-1.5 text-muted text-small hover:text-ink">
                {words.close}
              </Dialog.Close>
            </div>
            <Command.List className="overflow-y-auto overscroll-contain p-2">
              {groups.map(({ title, rows }) => (
                <Command.Group key={title} heading={title} className={GROUP}>
                  {rows.map(({ href, name, beside }) => (
                    <Command.Item key={href} value={href} onSelect={go} className={ITEM}>
                      <bdi>{name}</bdi>
                      {beside ? <bdi className="figures text-muted text-small">{beside}</bdi> : null}
                    </Command.Item>
                  ))}
                </Command.Group>
              ))}
              {asked ? (
                <Command.Item value={searchPage} onSelect={go} className={`${ITEM} mt-2 text-accent`}>
                  <bdi>{t('all', { query: asked })}</bdi>
                </Command.Item>
              ) : null}
            </Command.List>
            <p role="status" className="border-line border-t px-5 py-2 text-muted text-small">
              {statusOf(search.state, count, t('empty', { query: asked }))}
            </p>
          </Command>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );

  function statusOf(state: typeof search.state, rows: number, nothing: string): string {
    if (state === 'searching') return t('searching');
    if (state === 'failed') return t('failed');
    // Before the first letter is asked, and as the palette closes.
    if (state === 'idle') return t('hint');
    if (rows === 0) return nothing;
    return t('results', { count: rows });
  }
}
