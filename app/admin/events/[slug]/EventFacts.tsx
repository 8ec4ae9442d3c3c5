/** An event as it stands, in one column of names and values. */
import { Link } from '@/components/ui/language';
import { listOpenings } from '@/lib/db/articles';
import { database } from '@/lib/db/client';
import type { DeskEvent } from '@/lib/db/desk-events';
import { fieldInWords, sayInWords } from '../../../messages/field-words';
import { comma, formatPlace, isolate } from '../../../messages/format';
import { localOfficeOf } from '../../../messages/office-words';
import { translator } from '../../../messages/translator';
import { DeskLink } from '../../DeskLink';
import { sourceName } from '../../source-name';

export async function EventFacts({ event }: { event: DeskEvent }) {
  const t = translator('desk');
  const words = translator('words');
  const openings = await listOpenings(
    database(),
    event.sources.flatMap(({ title, articleId }) => (title === null && articleId ? articleId : [])),
  );
  const sources = event.sources.map((source, index) => {
    const name = sourceName(source, openings.get(source.articleId ?? ''));
    return (
      <li key={`${source.articleId ?? source.url ?? ''} ${index === 0 ? 'first' : name}`}>
        {source.articleId ? (
          <Link className="link" href={`/admin/articles/${source.articleId}`}>
            <bdi>{name}</bdi>
          </Link>
        ) : source.url ? (
          <a className="link" href={source.url} rel="noopener noreferrer nofollow">
            <bdi>{name}</bdi>
          </a>
        ) : (
          <bdi>{name}</bdi>
        )}
      </li>
    );
  });
  const contradictions = (
    <ul className="flex flex-col gap-1">
      {event.contradictions.map(({ field, says, quote }) => (
        <li key={`${field} ${says}`}>
          {t('event.elsewhere', { field: fieldInWords(field), says: isolate(sayInWords(field, says)) })}
          {quote ? (
            <q dir="auto" className="block text-muted">
              {quote}
            </q>
          ) : null}
        </li>
      ))}
    </ul>
  );
  const rows: [string, React.ReactNode][] = [
    [t('event.fields.type'), `${words(`types.${event.type}`)} · ${words(`statuses.${event.status}`)}`],
    [t('event.place'), event.location ? <bdi key="place">{formatPlace(event.location)}</bdi> : '–'],
    [
      t('event.participants'),
      <ul key="participants">
        {event.participants.map(({ actor, role, capacity, affiliation }) => (
          <li key={`${actor.slug} ${role}`}>
            <DeskLink room="actors" record={actor.slug} className="quiet-link">
              <bdi>{actor.name}</bdi>
            </DeskLink>{' '}
            <span className="text-muted">
              {[capacity && isolate(localOfficeOf(capacity, affiliation) ?? capacity), words(`roles.${role}`)]
                .filter(Boolean)
                .join(comma())}
            </span>
          </li>
        ))}
      </ul>,
    ],
    [t('event.relationships'), event.relationships.map(({ title }) => isolate(title)).join(comma())],
    [t('event.topics'), event.topics.map(({ name }) => isolate(name)).join(comma()) || '–'],
    [
      t('event.summary'),
      <p key="summary" dir="auto">
        {event.summary || '–'}
      </p>,
    ],
    [t('event.sources'), <ul key="sources">{sources}</ul>],
    ...(event.contradictions.length > 0
      ? [[t('event.contradictions'), contradictions] as [string, React.ReactNode]]
      : []),
    ...(event.editorNote
      ? [
          [
            t('event.note'),
            <p key="note" dir="auto">
              {event.editorNote}
            </p>,
          ] as [string, React.ReactNode],
        ]
      : []),
  ];
  return (
    <section aria-labelledby="facts" className="flex flex-col gap-3">
      <h2 id="facts" className="font-serif text-heading">
        {t('event.facts')}
      </h2>
      <dl className="flex flex-col gap-3">
        {rows.map(([name, value]) => (
          <div key={name} className="grid gap-x-6 sm:grid-cols-[8rem_1fr]">
            <dt className="text-small font-strong text-muted sm:pt-0.5">{name}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
