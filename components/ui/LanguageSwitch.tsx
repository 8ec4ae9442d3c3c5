'use client';
/** The languages of the site, each leading to this page in it; works without JavaScript as far as the page's address goes. */
import { Languages } from 'lucide-react';
import { useSearchParams } from 'next/navigation';
import { useId } from 'react';
import { SECOND_CALENDARS, type SecondCalendar } from '@/lib/domain/intl';
import { addressIn, DEFAULT_LANGUAGE, LANGUAGE_FACTS, LANGUAGES, type Language } from '@/lib/domain/language';
import { useCalendar, useHere, usePath } from './language';

const ITEM = 'block rounded-medium px-3 py-2 no-underline hover:bg-raised aria-[current]:font-strong';

/** A second calendar for dates, kept by a page that leads back here. */
function Calendars({ words, address }: { words: CalendarWords; address: string }) {
  const chosen = useCalendar() ?? 'none';
  const here = useHere();
  return (
    <>
      <p id="calendars" className="mt-1.5 border-line border-t px-3 pt-2.5 pb-1 text-muted">
        {words.label}
      </p>
      <ul aria-labelledby="calendars">
        {(['none', ...SECOND_CALENDARS] as const).map((one) => (
          <li key={one}>
            <a
              href={`${here(`/calendar/${one}`)}?${new URLSearchParams({ to: address })}`}
              rel="nofollow"
              aria-current={one === chosen ? 'true' : undefined}
              className={ITEM}
            >
              {words[one]}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

type CalendarWords = Readonly<Record<'label' | 'none' | SecondCalendar, string>>;

export function LanguageSwitch({
  language,
  label,
  calendars,
}: {
  language: Language;
  label: string;
  calendars: CalendarWords;
}) {
  const id = useId();
  const path = usePath();
  const query = useSearchParams().toString();
  const address = query ? `${path}?${query}` : path;
  return (
    <div className="print:hidden">
      <button
        type="button"
        popoverTarget={id}
        aria-label={`${label}: ${LANGUAGE_FACTS[language].name}`}
        title={label}
        className="language-button flex h-9 items-center gap-1.5 rounded-medium px-2 text-muted text-small hover:text-ink"
      >
        <Languages aria-hidden size={16} strokeWidth={1.75} />
        <span className="max-sm:sr-only">{LANGUAGE_FACTS[language].name}</span>
      </button>
      <nav id={id} popover="auto" aria-label={label} className="language-menu">
        <ul>
          {LANGUAGES.map((one) => (
            <li key={one}>
              <a
                // English has no tag of its own; this one says that it was chosen.
                href={
                  one === DEFAULT_LANGUAGE ? `/en${address === '/' ? '' : address}` : addressIn(one, address)
                }
                hrefLang={one}
                lang={one}
                dir={LANGUAGE_FACTS[one].direction}
                aria-current={one === language ? 'true' : undefined}
                className={ITEM}
              >
                {LANGUAGE_FACTS[one].name}
              </a>
            </li>
          ))}
        </ul>
        <Calendars words={calendars} address={address} />
      </nav>
    </div>
  );
}
