/** Events of several relationships, each with its date, where it belongs and what was looked for marked. */
import { Link } from '@/components/ui/language';
import { excerptOf } from '@/lib/domain/marked-text';
import type { FoundEvent } from '@/lib/domain/search';
import { EventFacts, type EventWords } from '../timeline/EventList';
import { Marked } from './Marked';

const LONGEST_EXCERPT = 220;

export function FoundEvents({
  events,
  words,
  marked = [],
}: {
  events: readonly FoundEvent[];
  words: EventWords;
  /** Folded words. */
  marked?: readonly string[];
}) {
  return (
    <ol className="flex flex-col gap-6">
      {events.map((event) => {
        const excerpt = excerptOf(event.summary, marked, LONGEST_EXCERPT);
        return (
          <li key={event.slug} className="grid gap-x-6 gap-y-0.5 sm:grid-cols-[10rem_1fr]">
            <p className="figures text-small text-muted sm:pt-0.5">{words.dateBeside(event.edtf)}</p>
            <div className="flex min-w-0 flex-col gap-0.5">
              <Link href={`/events/${event.slug}`} className="quiet-link measure" prefetch={false}>
                <Marked text={event.title} words={marked} />
              </Link>
              {excerpt ? (
                <p className="measure text-small text-muted">
                  <Marked text={excerpt} words={marked} />
                </p>
              ) : null}
              <EventFacts event={event} words={words} />
              <p className="flex flex-wrap gap-x-3 text-small">
                {event.relationships.map(({ slug, title }) => (
                  <Link key={slug} href={`/relationships/${slug}`} className="link" prefetch={false}>
                    <bdi>{title}</bdi>
                  </Link>
                ))}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
