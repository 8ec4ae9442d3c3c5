/** Events as a list by year: the timeline's content for everybody, with or without JavaScript. */

import { memo } from 'react';
import { Link } from '@/components/ui/language';
import { Recorded } from '@/components/ui/Recorded';
import type { Certainty } from '@/lib/domain/certainty';
import type { EventSummary } from '@/lib/domain/event';
import type { EventStatus, EventType, Tone } from '@/lib/domain/ontology';
import { toneOf } from '@/lib/domain/tone';
import { TypeIcon } from './TypeIcon';

/** What the list says, in the interface's language. */
export interface EventWords {
  date: (edtf: string) => string;
  /** The same with the second calendar that the reader chose. */
  dateBeside: (edtf: string) => string;
  year: (day: string) => string;
  /** Between two words of a row, with the space behind it. */
  comma: string;
  place: (place: { name: string; country: string | null }) => string;
  type: (type: EventType) => string;
  status: (status: EventStatus) => string;
  tone: (tone: Tone) => string;
  certainty: (certainty: Certainty) => string;
}

const TONE_CLASS: Record<Tone, string> = {
  good: 'text-tone-good',
  even: 'text-tone-even',
  bad: 'text-tone-bad',
};

/**
 * Kind, place, status and how sure it is in one small line, the tone in the colour and the hidden word of the sign.
 */
export function EventFacts({
  event,
  words,
}: {
  event: Pick<EventSummary, 'type' | 'place' | 'status' | 'tone' | 'certainty'>;
  words: EventWords;
}) {
  const tone = toneOf(event.tone);
  return (
    <p className="facts text-small text-muted">
      <span>
        <span className="inline-flex items-center gap-1.5">
          <span className={TONE_CLASS[tone]} title={words.tone(tone)}>
            <TypeIcon type={event.type} />
            <span className="sr-only">
              {words.tone(tone)}
              {words.comma}
            </span>
          </span>
          {words.type(event.type)}
        </span>
        {/* The dot before a fact stands at its start: a place in another script must not turn it round. */}
        {event.place ? (
          <span className="wrap-anywhere">
            {/* In the direction of the page: a name in another script does not draw the country to its other side. */}
            <span translate="no" className="[unicode-bidi:isolate]">
              {words.place(event.place)}
            </span>
          </span>
        ) : null}
        {event.status === 'happened' ? null : (
          <span className="font-strong text-ink">{words.status(event.status)}</span>
        )}
        <span>{words.certainty(event.certainty)}</span>
      </span>
    </p>
  );
}

function byYear(events: readonly EventSummary[]): { year: string; events: EventSummary[] }[] {
  const groups: { year: string; events: EventSummary[] }[] = [];
  for (const event of events) {
    const year = event.startsOn.slice(0, 4);
    const last = groups.at(-1);
    if (last?.year === year) last.events.push(event);
    else groups.push({ year, events: [event] });
  }
  return groups;
}

/** Drawn anew only where its events are others: the page moves more often than its list. */
export const EventList = memo(function EventList({
  events,
  words,
  chosen = null,
}: {
  events: readonly EventSummary[];
  words: EventWords;
  /** Slug of the event that is open. */
  chosen?: string | null;
}) {
  return (
    <div className="flex flex-col gap-10">
      {byYear(events).map((group) => (
        <section
          key={`${group.year}-${group.events[0]?.slug}`}
          className="grid gap-x-8 gap-y-4 md:grid-cols-[6rem_1fr]"
        >
          <h3 className="figures font-serif text-heading text-muted md:text-end">
            {words.year(`${group.year}-01-01`)}
          </h3>
          <ol className="flex flex-col gap-5 md:pt-0.5">
            {group.events.map((event) => (
              <li
                key={event.slug}
                aria-current={event.slug === chosen || undefined}
                className="grid gap-x-6 gap-y-0.5 aria-current:-ms-4 aria-current:border-accent aria-current:border-s-3 aria-current:ps-[0.8125rem] sm:grid-cols-[11rem_1fr]"
              >
                <p className="figures text-small text-muted sm:pt-0.5">{words.dateBeside(event.edtf)}</p>
                <div className="flex min-w-0 flex-col gap-0.5">
                  <Link href={`/events/${event.slug}`} className="quiet-link measure" prefetch={false}>
                    <Recorded>{event.title}</Recorded>
                  </Link>
                  <EventFacts event={event} words={words} />
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
});
