/** The way to another relationship on the same axis; nothing where there is no other. */
import { Link } from '@/components/ui/language';
import { readersDatabase } from '@/lib/db/client';
import { relationshipTitle } from '@/lib/db/local-names';
import { listRelationshipTitles } from '@/lib/db/relationship-titles';
import { inOrderOf } from '../../../messages/format';
import { translator } from '../../../messages/translator';
import { RelationshipTitle } from '../../../Named';

export async function CompareWith({ slug }: { slug: string }) {
  const titles = await listRelationshipTitles(readersDatabase());
  const others = [...titles]
    .filter(([other]) => other !== slug)
    .map(([other, title]) => ({ slug: other, title }))
    .sort(inOrderOf(relationshipTitle));
  if (others.length === 0) return null;
  return (
    <details className="relative text-muted">
      <summary className="py-1.5 hover:text-ink">{translator('compare')('choose')}</summary>
      <ul className="absolute start-0 top-full z-30 max-h-80 w-72 max-w-[85vw] overflow-y-auto rounded-medium bg-float p-2 shadow-float">
        {others.map((other) => (
          <li key={other.slug}>
            <Link
              href={`/compare/${slug}/${other.slug}`}
              prefetch={false}
              className="quiet-link block rounded-small px-2 py-1.5 text-ink hover:bg-raised"
            >
              <RelationshipTitle of={other} />
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
