'use client';
/** What the rows of the chart are. */
import { useTranslations } from 'use-intl';
import { LANE_GROUPS, type LaneGroup } from '@/lib/domain/timeline-question';

export function LaneChoice({ lanes, onLanes }: { lanes: LaneGroup; onLanes: (lanes: LaneGroup) => void }) {
  const t = useTranslations('filter');
  return (
    <fieldset className="needs-script flex items-center rounded-medium border border-line">
      <legend className="sr-only">{t('lanes')}</legend>
      {LANE_GROUPS.map((group) => (
        <label
          key={group}
          className="flex min-h-9 cursor-pointer items-center rounded-medium px-2.5 text-muted text-small has-focus-visible:outline-2 has-focus-visible:outline-accent hover:text-ink has-checked:bg-accent-soft has-checked:text-ink"
        >
          <input
            type="radio"
            name="lanes-of-chart"
            value={group}
            checked={lanes === group}
            onChange={() => onLanes(group)}
            className="sr-only"
          />
          {t(`lanesBy.${group}`)}
        </label>
      ))}
    </fieldset>
  );
}
