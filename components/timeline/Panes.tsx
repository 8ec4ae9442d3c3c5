'use client';
/**
 * The timeline above its list; on a small screen the list comes first and the timeline is one swipe or tap beside it.
 */
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';

const TAB =
  'min-h-11 grow border-transparent border-b-2 text-small font-strong text-muted aria-pressed:border-accent aria-pressed:text-ink';

export function Panes({
  picture,
  listTitle,
  children,
}: {
  picture: React.ReactNode;
  listTitle: string;
  children: React.ReactNode;
}) {
  const t = useTranslations('relationship');
  const frame = useRef<HTMLDivElement>(null);
  const [pane, setPane] = useState<'list' | 'timeline'>('list');
  const goTo = (next: 'list' | 'timeline') => {
    const element = frame.current;
    if (!element) return;
    setPane(next);
    const direction = getComputedStyle(element).direction === 'rtl' ? -1 : 1;
    element.scrollTo({ left: next === 'timeline' ? direction * element.clientWidth : 0, behavior: 'smooth' });
  };
  return (
    <>
      <fieldset className="needs-script sticky top-0 z-20 -mb-2 flex border-line border-b bg-paper md:hidden">
        <legend className="sr-only">{t('panes')}</legend>
        <button type="button" aria-pressed={pane === 'list'} onClick={() => goTo('list')} className={TAB}>
          {t('paneList')}
        </button>
        <button
          type="button"
          aria-pressed={pane === 'timeline'}
          onClick={() => goTo('timeline')}
          className={TAB}
        >
          {t('paneTimeline')}
        </button>
      </fieldset>
      <div
        ref={frame}
        onScrollEnd={(event) => {
          const { scrollLeft, clientWidth } = event.currentTarget;
          setPane(Math.abs(scrollLeft) > clientWidth / 2 ? 'timeline' : 'list');
        }}
        className="relative flex flex-col gap-16 max-md:-mx-4 max-md:snap-x max-md:snap-mandatory max-md:flex-row max-md:gap-0 max-md:overflow-x-auto max-md:overflow-y-hidden"
      >
        <div className="min-w-0 max-md:order-2 max-md:w-full max-md:shrink-0 max-md:snap-start max-md:px-4">
          {picture}
        </div>
        <section
          aria-labelledby="events-title"
          className="flex min-w-0 flex-col gap-6 max-md:w-full max-md:shrink-0 max-md:snap-start max-md:px-4"
        >
          <h2 id="events-title" className="font-serif text-heading">
            {listTitle}
          </h2>
          {children}
        </section>
      </div>
    </>
  );
}
