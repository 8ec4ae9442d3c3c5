'use client';
/** The timeline above its list; on a small screen one of the two at a time, the one whose tab is marked. */
import { useTranslations } from 'use-intl';

const TAB =
  'min-h-11 grow border-transparent border-b-2 font-strong text-muted text-small aria-pressed:border-accent aria-pressed:text-ink';
/** Not taken away, so that the chart keeps its width; neither seen nor reached. */
const AWAY = 'max-md:invisible max-md:h-0 max-md:overflow-hidden';

export type Pane = 'list' | 'timeline';

export function Panes({
  pane,
  onPane,
  picture,
  children,
}: {
  /** Which one a small screen shows. */
  pane: Pane;
  onPane: (pane: Pane) => void;
  picture: React.ReactNode;
  children: React.ReactNode;
}) {
  const t = useTranslations('relationship');
  const tab = (name: Pane, label: string) => (
    <button type="button" aria-pressed={pane === name} onClick={() => onPane(name)} className={TAB}>
      {label}
    </button>
  );
  return (
    <>
      <fieldset className="needs-script sticky top-0 z-20 -mb-2 flex border-line border-b bg-paper md:hidden print:hidden">
        <legend className="sr-only">{t('panes')}</legend>
        {tab('list', t('paneList'))}
        {tab('timeline', t('paneTimeline'))}
      </fieldset>
      <div className="flex flex-col md:gap-16">
        <div className={`pane min-w-0 print:hidden ${pane === 'timeline' ? '' : AWAY}`}>{picture}</div>
        <div className={`pane min-w-0 ${pane === 'list' ? '' : AWAY}`}>{children}</div>
      </div>
    </>
  );
}
