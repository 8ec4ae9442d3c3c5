/** The title of a relationship; the names of its two parties in it have the sign of their hue. */
import type { ActorReference } from '@/lib/domain/event';
import { shownTitle } from './shown-title';

const HUES = ['border-party-a border-b-2', 'border-party-b border-b-2'] as const;

export function PartyNames({
  slug,
  title: recorded,
  parties,
}: {
  slug: string;
  title: string;
  /** In the order in which the title names them. */
  parties: readonly [ActorReference, ActorReference];
}) {
  const { title, spans, lang } = shownTitle({ slug, title: recorded, parties });
  if (!spans) return <bdi lang={lang}>{title}</bdi>;
  const ends = [0, ...spans.map(([, end]) => end)];
  // The whole is one passage: its names, isolated by themselves, would leave it no letter to tell its direction by.
  return (
    <bdi lang={lang}>
      {spans.map(([start, end], index) => (
        <span key={start}>
          {title.slice(ends[index], start)}
          <span className={HUES[index]}>{title.slice(start, end)}</span>
        </span>
      ))}
      {title.slice(ends.at(-1))}
    </bdi>
  );
}
