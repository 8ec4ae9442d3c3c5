/** The pages that look at the record as a whole, each a link on all of them. */
import { Link } from '@/components/ui/language';
import { translator } from '../messages/translator';

export const OVERVIEW_TABS = ['quality', 'rereading', 'words', 'vocabulary', 'coverage'] as const;
type OverviewTab = (typeof OVERVIEW_TABS)[number];

export function OverviewTabs({ here }: { here: OverviewTab }) {
  const t = translator('quality');
  return (
    <nav
      aria-label={t('tabs')}
      className="-mx-3 mb-6 flex overflow-x-auto overflow-y-hidden border-line border-b sm:flex-wrap"
    >
      {OVERVIEW_TABS.map((tab) => (
        <Link
          key={tab}
          href={`/admin/${tab}`}
          aria-current={tab === here ? 'page' : undefined}
          className="-mb-px inline-flex min-h-10 items-center whitespace-nowrap border-transparent border-b-2 px-3 text-muted text-small no-underline hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-strong aria-[current=page]:text-ink"
        >
          {t(`tab.${tab}`)}
        </Link>
      ))}
    </nav>
  );
}
