'use client';
/** The chosen event over the timeline: its head and who was there; the rest is on its own page. */
import { X } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { z } from 'zod';
import { Button } from '@/components/ui/Button';
import { Link, useHere } from '@/components/ui/language';
import { Recorded } from '@/components/ui/Recorded';
import { Skeleton } from '@/components/ui/Skeleton';
import { CERTAINTIES } from '@/lib/domain/certainty';
import { recordLanguage } from '@/lib/domain/intl';
import { eventStatusSchema, eventTypeSchema, participantRoleSchema } from '@/lib/domain/ontology';
import { EventFacts } from './EventList';
import { useEventWords } from './use-event-words';

const panelEventSchema = z.object({
  slug: z.string().max(200),
  title: z.string().max(400),
  type: eventTypeSchema,
  status: eventStatusSchema,
  edtf: z.string().max(60),
  tone: z.number().nullable(),
  certainty: z.enum(CERTAINTIES),
  place: z.object({ name: z.string().max(300), country: z.string().max(2).nullable() }).nullable(),
  summary: z.string().max(6_000),
  participants: z
    .array(
      z.object({
        actor: z.object({ slug: z.string().max(200), name: z.string().max(300) }),
        role: participantRoleSchema,
        capacity: z.string().max(400).nullable(),
        localCapacity: z.string().max(400).nullable(),
      }),
    )
    .max(200),
  sources: z.array(z.object({ url: z.string().max(2_000).nullable() })).max(200),
});
type PanelEvent = z.infer<typeof panelEventSchema>;
const MOST_PEOPLE = 8;

function usePanelEvent(slug: string): { event: PanelEvent | null; failed: boolean; retry: () => void } {
  const [loaded, setLoaded] = useState<PanelEvent | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const address = useHere()(`/api/v1/events/${slug}`);
  const load = useCallback(
    (signal?: AbortSignal) => {
      setFailure(null);
      fetch(address, { signal })
        .then(async (response) => {
          if (!response.ok) throw new Error(`The server answered ${response.status}.`);
          setLoaded(panelEventSchema.parse(await response.json()));
        })
        .catch(() => {
          if (!signal?.aborted) setFailure(slug);
        });
    },
    [address, slug],
  );
  useEffect(() => {
    const controller = new AbortController();
    load(controller.signal);
    return () => controller.abort();
  }, [load]);
  return { event: loaded?.slug === slug ? loaded : null, failed: failure === slug, retry: () => load() };
}

function Capacity({ local, recorded }: { local: string | null; recorded: string | null }) {
  const look = 'block text-small text-muted';
  if (local) return <bdi className={look}>{local}</bdi>;
  return recorded ? <Recorded className={look}>{recorded}</Recorded> : null;
}

function People({ event }: { event: PanelEvent }) {
  const t = useTranslations('timeline');
  const present = event.participants.filter((one) => one.role !== 'mentioned');
  if (present.length === 0) return null;
  return (
    <div className="flex flex-col gap-1.5">
      <h3 className="text-small font-strong text-muted">{t('who')}</h3>
      <ul className="flex flex-col gap-1.5">
        {present.slice(0, MOST_PEOPLE).map(({ actor, role, capacity, localCapacity }) => (
          <li key={`${actor.slug}-${role}`} className="leading-snug">
            <Link href={`/actors/${actor.slug}`} className="quiet-link" prefetch={false}>
              <bdi>{actor.name}</bdi>
            </Link>
            <Capacity local={localCapacity} recorded={capacity} />
          </li>
        ))}
      </ul>
      {present.length > MOST_PEOPLE ? (
        <p className="text-small text-muted">{t('andMore', { count: present.length - MOST_PEOPLE })}</p>
      ) : null}
    </div>
  );
}

export function EventPanel({
  slug,
  takeFocus,
  onClose,
  atStart,
}: {
  slug: string;
  /** The reader has just opened it (rather than the address). */
  takeFocus: boolean;
  onClose: () => void;
  /** It lies over the half of the chart in which its mark does not stand, so that nothing has to move. */
  atStart: boolean;
}) {
  const t = useTranslations('timeline');
  const words = useEventWords();
  const { event, failed, retry } = usePanelEvent(slug);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (event && takeFocus) heading.current?.focus({ preventScroll: true });
  }, [event, takeFocus]);
  return (
    <aside
      aria-label={t('panel')}
      onKeyDown={(key) => {
        if (key.key === 'Escape') onClose();
      }}
      data-start={atStart || undefined}
      className="flex flex-col gap-4 overflow-y-auto bg-float px-5 py-4 shadow-float max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-30 max-lg:max-h-[62dvh] lg:absolute lg:end-0 lg:top-0 lg:z-20 lg:max-h-full lg:w-[22rem] lg:rounded-medium lg:data-start:start-[11.5rem] lg:data-start:end-auto"
    >
      <button
        type="button"
        aria-label={t('closePanel')}
        title={t('closePanel')}
        onClick={onClose}
        className="relative z-10 -me-2 -mb-9 grid size-9 place-items-center self-end rounded-medium text-muted hover:bg-raised hover:text-ink"
      >
        <X aria-hidden size={18} />
      </button>
      {event ? (
        <>
          <div className="flex flex-col gap-1.5 pe-8">
            <p className="figures text-small text-muted">{words.dateBeside(event.edtf)}</p>
            <h2 ref={heading} tabIndex={-1} className="font-serif text-heading outline-none">
              <Recorded>{event.title}</Recorded>
            </h2>
            <EventFacts event={event} words={words} />
          </div>
          {event.summary ? (
            <p dir="auto" lang={recordLanguage(event.summary)}>
              {event.summary}
            </p>
          ) : null}
          <People event={event} />
          <p className="flex flex-col gap-1">
            <Link href={`/events/${event.slug}`} className="link font-strong">
              {t('openEvent')}
            </Link>
            <span className="text-small text-muted">{t('sources', { count: event.sources.length })}</span>
          </p>
        </>
      ) : failed ? (
        <div role="alert" className="flex flex-col items-start gap-3 pe-8">
          <p>{t('panelFailed')}</p>
          <Button onClick={retry}>{t('retry')}</Button>
        </div>
      ) : (
        <div role="status" className="flex flex-col gap-3 pe-8">
          <span className="sr-only">{t('updating')}</span>
          <Skeleton className="h-4 w-32" />
          <Skeleton className="h-7 w-full" />
          <Skeleton className="h-7 w-2/3" />
          <Skeleton className="h-24 w-full" />
        </div>
      )}
    </aside>
  );
}
