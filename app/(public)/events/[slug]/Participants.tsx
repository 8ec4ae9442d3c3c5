/** Who was there, by what they did, each with the capacity held that day. */
import { Link } from '@/components/ui/language';
import type { EventParticipant } from '@/lib/domain/event';
import { PARTICIPANT_ROLES } from '@/lib/domain/ontology';
import { comma } from '../../../messages/format';
import { translator } from '../../../messages/translator';
import { ActorName, BodyName, OfficeTitle } from '../../../Named';

/** For which of the two parties somebody acts: told by slug or by the name of the affiliation. */
export type PartyOf = (participant: EventParticipant) => 'a' | 'b' | null;

const HUE = { a: 'bg-party-a', b: 'bg-party-b' } as const;

/** The office of the day, and whom they act for; nothing of somebody who acts for themselves. */
function Capacity({ actor, capacity, affiliation }: EventParticipant) {
  if (!capacity && (!affiliation || affiliation === actor.name)) return null;
  return (
    <span className="block text-small text-muted">
      {capacity ? <OfficeTitle office={capacity} organisation={affiliation} /> : null}
      {capacity && affiliation ? comma() : null}
      {affiliation ? <BodyName name={affiliation} /> : null}
    </span>
  );
}

export function Participants({
  participants,
  partyOf,
}: {
  participants: readonly EventParticipant[];
  partyOf: PartyOf;
}) {
  const t = translator('event');
  const roles = translator('words.roles');
  if (participants.length === 0) return <p className="text-muted">{t('noParticipants')}</p>;
  return (
    <div className="flex flex-col gap-5">
      {PARTICIPANT_ROLES.map((role) => {
        const own = participants.filter((participant) => participant.role === role);
        if (own.length === 0) return null;
        return (
          <div key={role} className="grid gap-x-6 gap-y-1 sm:grid-cols-[8rem_1fr]">
            <h3 className="text-small text-muted sm:pt-0.5">{roles(role)}</h3>
            <ul className="flex flex-col gap-2">
              {own.map((participant) => {
                const { actor } = participant;
                const party = partyOf(participant);
                return (
                  <li key={actor.slug} className="flex gap-2.5">
                    <span
                      aria-hidden
                      className={`mt-[0.6rem] size-2 shrink-0 rounded-full ${party ? HUE[party] : 'bg-transparent'}`}
                    />
                    <span className="min-w-0">
                      <Link href={`/actors/${actor.slug}`} className="link">
                        <ActorName of={actor} />
                      </Link>
                      <Capacity {...participant} />
                    </span>
                  </li>
                );
              })}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
