'use client';
/** A bookmark that opens a new article filled with the page that is being read. */
import { BookmarkPlus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button, buttonClass } from '@/components/ui/Button';
import { useRunning } from '@/components/ui/use-running';
import { bookmarkletOf } from '@/lib/domain/shared-page';

export function Bookmarklet() {
  const t = useTranslations('imports.browser');
  const running = useRunning();
  const link = useRef<HTMLAnchorElement>(null);
  const [said, setSaid] = useState<string>();
  // React draws no addresses of scripts; here it is only dragged, and the page's own policy lets none run.
  useEffect(() => link.current?.setAttribute('href', bookmarkletOf(location.origin)), []);
  const copy = () =>
    navigator.clipboard.writeText(bookmarkletOf(location.origin)).then(
      () => setSaid(t('copied')),
      () => setSaid(t('notCopied')),
    );
  return (
    <section aria-labelledby="from-browser" className="mt-12 flex max-w-3xl flex-col gap-3">
      <h2 id="from-browser" className="font-serif text-heading">
        {t('title')}
      </h2>
      <p className="measure">{t('text')}</p>
      <div className="flex flex-wrap items-center gap-3">
        {/* biome-ignore lint/a11y/useValidAnchor: what is dragged to the bookmarks has to be a link; its address is set when the page runs. */}
        <a
          ref={link}
          href="#from-browser"
          className={buttonClass('secondary').replaceAll('enabled:hover:', 'hover:')}
          onClick={(event) => {
            event.preventDefault();
            setSaid(t('here'));
          }}
        >
          <BookmarkPlus aria-hidden size={16} />
          {t('link')}
        </a>
        <Button look="quiet" disabled={!running} onClick={copy}>
          {t('copy')}
        </Button>
      </div>
      <p role="status" className="text-small text-muted empty:hidden">
        {said}
      </p>
      <p className="measure text-small text-muted">{t('phone')}</p>
    </section>
  );
}
