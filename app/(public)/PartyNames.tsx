/** The title of a relationship; the names of its two parties in it have the sign of their hue. */
import type { ActorReference } from '@/lib/domain/event';
import { namesInTitle } from '@/lib/domain/relationship';

const HUES = ['border-party-a border-b-2', 'border-party-b border-b-2'] as const;

export function PartyNames({
  title,
  parties: [a, b],
}: {
  title: string;
  /** In the order in which the title names them. */
  parties: readonly [ActorReference, ActorReference];
}) {
  const spans = namesInTitle(title, a.name, b.name);
  if (!spans) return <bdi>{title}</bdi>;
  const ends = [0, ...spans.map(([, end]) => end)];
  return (
    <>
      {spans.map(([start, end], index) => (
        <span key={start}>
          {title.slice(ends[index], start)}
          <span className={HUES[index]}>
            <bdi>{title.slice(start, end)}</bdi>
          </span>
        </span>
      ))}
      {title.slice(ends.at(-1))}
    </>
  );
}
