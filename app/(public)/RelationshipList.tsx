/** Relationships, each with its span, its count, how much happened when, and what happened last. */

import { DensityPicture } from '@/components/timeline/DensityPicture';
import { Link } from '@/components/ui/language';
import { Recorded } from '@/components/ui/Recorded';
import { recordLanguage } from '@/lib/domain/intl';
import type { RelationshipOverview } from '@/lib/domain/relationship-overview';
import { NO_FILTER } from '@/lib/domain/timeline-question';
import { findDensity } from '@/lib/jobs/read-timeline';
import { formatDate, formatYear } from '../messages/format';
import { directionNow } from '../messages/locale';
import { translator } from '../messages/translator';
import { PartyNames } from './PartyNames';

async function Item({ relationship, level }: { relationship: RelationshipOverview; level: 'h2' | 'h3' }) {
  const t = translator('home');
  const { slug, title, description, parties, from, to, eventCount, latest } = relationship;
  const density = await findDensity(slug, NO_FILTER);
  const Heading = level;
  return (
    <li className="grid gap-x-12 gap-y-4 border-line border-t pt-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <div className="flex flex-col gap-2">
        <Heading className="font-serif text-heading md:text-[1.75rem] md:leading-9">
          <Link href={`/relationships/${slug}`} className="quiet-link">
            <PartyNames slug={slug} title={title} parties={parties} />
          </Link>
        </Heading>
        <p className="figures text-muted text-small">
          {from && to ? `${t('span', { from: formatYear(from), to: formatYear(to) })} · ` : ''}
          {t('events', { count: eventCount })}
        </p>
        {description ? (
          <p dir="auto" lang={recordLanguage(description)} className="measure">
            {description}
          </p>
        ) : null}
      </div>
      <div className="flex min-w-0 flex-col gap-3">
        {density ? (
          <DensityPicture density={density} year={formatYear} rtl={directionNow() === 'rtl'} />
        ) : null}
        {latest ? (
          <p className="text-small">
            <span className="font-strong text-muted">{t('latest')}</span>
            <span className="figures mx-2 text-muted">{formatDate(latest.edtf)}</span>
            <Link href={`/events/${latest.slug}`} className="quiet-link" prefetch={false}>
              <Recorded>{latest.title}</Recorded>
            </Link>
          </p>
        ) : (
          <p className="text-muted text-small">{t('none')}</p>
        )}
      </div>
    </li>
  );
}

export function RelationshipList({
  relationships,
  label,
  level,
}: {
  relationships: readonly RelationshipOverview[];
  label: string;
  level: 'h2' | 'h3';
}) {
  return (
    <ul aria-label={label} className="flex flex-col gap-10">
      {relationships.map((relationship) => (
        <Item key={relationship.slug} relationship={relationship} level={level} />
      ))}
    </ul>
  );
}
