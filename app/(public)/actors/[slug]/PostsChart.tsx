/** Posts over time as bands on one axis; the list beside it says the same in words. */

import type { ActorPost } from '@/lib/domain/actor-detail';
import { civilDayOf, numberOfIso } from '@/lib/domain/civil-date';
import { roundYears } from '@/lib/timeline/years';
import { formatYear } from '../../../messages/format';
import { translator } from '../../../messages/translator';

const ROW = 22;

/** Years to write under the axis. */
const MOST_YEARS = 8;

export function PostsChart({ posts, today }: { posts: readonly ActorPost[]; today: string }) {
  const t = translator('actor');
  const drawn = posts.flatMap((post) => (post.startsOn ? [{ ...post, startsOn: post.startsOn }] : []));
  if (drawn.length < 2) return null;
  const first = civilDayOf(drawn.map((post) => post.startsOn).sort()[0] ?? today).year;
  const last = Math.max(
    ...drawn.map((post) => civilDayOf(post.endsOn && post.endsOn < today ? post.endsOn : today).year),
  );
  const [from, to] = [
    numberOfIso(`${String(first).padStart(4, '0')}-01-01`),
    numberOfIso(`${String(last).padStart(4, '0')}-12-31`) + 1,
  ];
  const at = (day: string) => ((numberOfIso(day) - from) / (to - from)) * 100;
  const height = drawn.length * ROW;
  return (
    <svg
      role="img"
      aria-label={t('postsChart')}
      width="100%"
      height={height + 24}
      className="max-w-[42rem] overflow-visible text-small"
    >
      {roundYears(first, last, MOST_YEARS).map((year) => {
        const x = `${at(`${String(year).padStart(4, '0')}-01-01`).toFixed(2)}%`;
        return (
          <g key={year}>
            <line x1={x} x2={x} y1="0" y2={height} className="stroke-line" />
            <text x={x} y={height + 18} className="figures fill-muted">
              {formatYear(`${String(year).padStart(4, '0')}-01-01`)}
            </text>
          </g>
        );
      })}
      {drawn.map((post, row) => {
        const start = at(post.startsOn);
        const end = at(post.endsOn && post.endsOn < today ? post.endsOn : today);
        return (
          <rect
            key={`${post.office}-${post.organisation.slug}-${post.startsOn}`}
            x={`${start.toFixed(2)}%`}
            y={row * ROW + 5}
            width={`${Math.max(end - start, 0.8).toFixed(2)}%`}
            height={ROW - 10}
            rx="3"
            className={post.confirmed ? 'fill-accent' : 'fill-edge'}
          >
            <title>{t('postOf', { office: post.office, organisation: post.organisation.name })}</title>
          </rect>
        );
      })}
    </svg>
  );
}
