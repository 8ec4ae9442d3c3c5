/** Earlier and later pages of a list, as links. Draws nothing where there is one page. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Link } from '@/components/ui/language';

const STEP = 'inline-flex min-h-10 items-center gap-1.5 rounded-medium px-3 text-small font-strong';

export function Pagination({
  page,
  pageCount,
  hrefFor,
  labels,
}: {
  /** From 1. */
  page: number;
  pageCount: number;
  hrefFor: (page: number) => string;
  labels: { navigation: string; previous: string; next: string; position: string };
}) {
  if (pageCount <= 1) return null;
  const link = (to: number, label: string, Icon: typeof ChevronLeft, first: boolean) => {
    const icon = <Icon aria-hidden size={16} className="points-along" />;
    const inner = first ? [icon, label] : [label, icon];
    return to < 1 || to > pageCount ? (
      <span aria-disabled="true" className={`${STEP} text-muted opacity-60`}>
        {inner[0]}
        {inner[1]}
      </span>
    ) : (
      <Link href={hrefFor(to)} className={`${STEP} text-accent hover:bg-raised`}>
        {inner[0]}
        {inner[1]}
      </Link>
    );
  };
  return (
    <nav aria-label={labels.navigation} className="flex flex-wrap items-center justify-between gap-3">
      {link(page - 1, labels.previous, ChevronLeft, true)}
      <span className="figures text-small text-muted">{labels.position}</span>
      {link(page + 1, labels.next, ChevronRight, false)}
    </nav>
  );
}
