/** Parts of a list, each with its number, as links; the part that is shown is marked. */
import { Link } from '@/components/ui/language';

export function CountLinks({
  label,
  parts,
  here,
}: {
  /** Of the whole row of links. */
  label: string;
  parts: readonly { key: string; href: string; label: string }[];
  /** Key of the part that is shown. */
  here: string;
}) {
  return (
    <nav aria-label={label} className="-mx-2 flex flex-wrap text-small">
      {parts.map(({ key, href, label: words }) => (
        <Link
          key={key}
          href={href}
          aria-current={key === here ? 'page' : undefined}
          className="figures whitespace-nowrap rounded-medium px-2 py-2 text-muted no-underline hover:text-ink aria-[current=page]:font-strong aria-[current=page]:text-ink"
        >
          {words}
        </Link>
      ))}
    </nav>
  );
}
