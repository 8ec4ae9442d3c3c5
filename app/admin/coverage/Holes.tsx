/** What the record does not know, each with a link to where it can be mended. */
import { FoldedPart } from '@/components/desk/FoldedPart';
import { Link } from '@/components/ui/language';
import { Cell, Row, Table } from '@/components/ui/Table';
import type { Silence, ThinEvent } from '@/lib/db/coverage';
import type { Vacancy } from '@/lib/domain/coverage';
import { comma, isolate } from '../../messages/format';
import { translator } from '../../messages/translator';
import { DeskLink } from '../DeskLink';
import { dateInWords } from '../desk-words';
import { numberInWords } from '../quality/shares';

function Part({
  title,
  text,
  shown,
  total,
  none,
  children,
}: {
  title: string;
  text: string;
  shown: number;
  total: number;
  none: string;
  children: React.ReactNode;
}) {
  const t = translator('coverage');
  const count = total > shown ? t('shown', { shown, total }) : numberInWords(total);
  return (
    <FoldedPart title={title} count={count} text={text} level={3}>
      {shown === 0 ? <p>{none}</p> : children}
    </FoldedPart>
  );
}

function Person({ person }: { person: Vacancy['before'] | null }) {
  if (!person) return null;
  return (
    <DeskLink room="actors" record={person.slug} className="quiet-link">
      <bdi>{person.name}</bdi>
    </DeskLink>
  );
}

export function Vacancies({
  vacancies: { items, total },
  mayWrite,
}: {
  vacancies: { items: readonly Vacancy[]; total: number };
  mayWrite: boolean;
}) {
  const t = translator('coverage');
  return (
    <Part
      title={t('vacancies')}
      text={t('vacanciesText')}
      shown={items.length}
      total={total}
      none={t('noVacancies')}
    >
      <Table
        caption={t('vacancies')}
        columns={[
          { key: 'post', label: t('vacancies') },
          { key: 'days', label: t('days') },
          { key: 'before', label: t('before') },
          { key: 'after', label: t('after') },
          ...(mayWrite ? [{ key: 'mend', label: <span className="sr-only">{t('addHolder')}</span> }] : []),
        ]}
      >
        {items.map(({ organisation, office, from, to, before, after }) => (
          <Row key={`${organisation.slug} ${office} ${from}`}>
            <Cell>
              <bdi>{t('post', { office: isolate(office), organisation: isolate(organisation.name) })}</bdi>
            </Cell>
            <Cell>
              <span className="figures">
                {to
                  ? t('span', { from: dateInWords(from), to: dateInWords(to) })
                  : t('since', { from: dateInWords(from) })}
              </span>
            </Cell>
            <Cell>
              <Person person={before} />
            </Cell>
            <Cell>
              <Person person={after} />
            </Cell>
            {mayWrite ? (
              <Cell>
                <Link className="link whitespace-nowrap" href="/admin/actors/new">
                  {t('addHolder')}
                  <span className="sr-only">
                    {': '}
                    <bdi>{t('post', { office, organisation: isolate(organisation.name) })}</bdi>
                  </span>
                </Link>
              </Cell>
            ) : null}
          </Row>
        ))}
      </Table>
    </Part>
  );
}

/** The last day of a month, so that the timeline shows the whole silence. */
const lastDay = (month: string) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);

export function Silences({ silences, mayWrite }: { silences: readonly Silence[]; mayWrite: boolean }) {
  const t = translator('coverage');
  return (
    <Part
      title={t('silences')}
      text={t('silencesText')}
      shown={silences.length}
      total={silences.length}
      none={t('noSilences')}
    >
      <Table
        caption={t('silences')}
        columns={[
          { key: 'months', label: t('silences') },
          { key: 'relationship', label: t('relationship') },
          { key: 'count', label: t('length'), end: true },
          ...(mayWrite ? [{ key: 'mend', label: <span className="sr-only">{t('addArticle')}</span> }] : []),
        ]}
      >
        {silences.map(({ relationship, from, to, months }) => (
          <Row key={`${relationship.slug} ${from}`}>
            <Cell>
              <Link
                className="quiet-link figures"
                href={`/relationships/${relationship.slug}?from=${from}-01&to=${lastDay(to)}`}
              >
                {from === to
                  ? dateInWords(from)
                  : t('span', { from: dateInWords(from), to: dateInWords(to) })}
              </Link>
            </Cell>
            <Cell>
              <bdi>{relationship.title}</bdi>
            </Cell>
            <Cell end>{t('monthCount', { count: months })}</Cell>
            {mayWrite ? (
              <Cell>
                <Link className="link whitespace-nowrap" href="/admin/articles/new">
                  {t('addArticle')}
                  <span className="sr-only">
                    {': '}
                    <bdi>{relationship.title}</bdi>
                    {comma()}
                    {dateInWords(from)}
                  </span>
                </Link>
              </Cell>
            ) : null}
          </Row>
        ))}
      </Table>
    </Part>
  );
}

export function Thin({ thin: { items, total } }: { thin: { items: readonly ThinEvent[]; total: number } }) {
  const t = translator('coverage');
  return (
    <Part title={t('thin')} text={t('thinText')} shown={items.length} total={total} none={t('noThin')}>
      <Table
        caption={t('thin')}
        columns={[
          { key: 'event', label: t('event') },
          { key: 'date', label: t('date') },
          { key: 'sources', label: t('sourcesOf'), end: true },
        ]}
      >
        {items.map(({ slug, title, date, sources }) => (
          <Row key={slug}>
            <Cell>
              <Link className="quiet-link" href={`/admin/events/${slug}`}>
                <bdi>{title}</bdi>
              </Link>
            </Cell>
            <Cell>
              <span className="figures">{dateInWords(date)}</span>
            </Cell>
            <Cell end>{numberInWords(sources)}</Cell>
          </Row>
        ))}
      </Table>
    </Part>
  );
}
