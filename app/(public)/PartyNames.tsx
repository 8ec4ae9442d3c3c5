/** The names of the two parties, each with the sign of its hue. */
import type { ActorReference } from '@/lib/domain/event';

export function PartyNames({ parties }: { parties: readonly [ActorReference, ActorReference] }) {
  const [a, b] = parties;
  return (
    <>
      <span className="border-party-a border-b-2">
        <bdi>{a.name}</bdi>
      </span>
      <span className="mx-[0.35em] text-muted">–</span>
      <span className="border-party-b border-b-2">
        <bdi>{b.name}</bdi>
      </span>
    </>
  );
}
