/** Articles of which a later reading differs, each with what differs, event by event. */

import { Badge } from '@/components/ui/Badge';
import { Link } from '@/components/ui/language';
import type { RereadArticle } from '@/lib/db/reread-articles';
import { cutText } from '@/lib/domain/cut-text';
import type { EventDifference } from '@/lib/domain/reading-difference';
import { sayInWords } from '../../messages/field-words';
import { comma } from '../../messages/format';
import { translator } from '../../messages/translator';
import { dateInWords, momentInWords } from '../desk-words';
import { TakeReading } from './TakeReading';

type Field = EventDifference['fields'][number];

function valueInWords({ field }: Field, value: string | null): string {
  const t = translator('rereading');
  if (value === null) return t('blank');
  if (field === 'main') return t(value === 'main' ? 'values.main' : 'values.background');
  if (field === 'location') return value.replace('|', ', ').replace(/, $/, '');
  return field === 'date' || field === 'type' || field === 'status' ? sayInWords(field, value) : value;
}

function Difference({ difference }: { difference: EventDifference }) {
  const t = translator('rereading');
  const types = translator('words.types');
  const { kind, type, date, main, names, fields } = difference;
  const tone = kind === 'changed' ? 'plain' : kind === 'new' ? 'success' : 'warning';
  return (
    <li className="flex flex-col gap-1">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Badge tone={tone}>{t(`kinds.${kind}`)}</Badge>
        <span className="figures">{t('event', { type: types(type), date: dateInWords(date) })}</span>
        <bdi className="text-muted">{names.join(comma())}</bdi>
        {main ? null : <span className="text-muted text-small">{t('background')}</span>}
      </p>
      {fields.length > 0 ? (
        <dl className="ms-4 grid grid-cols-[auto_1fr] gap-x-3 text-small max-sm:grid-cols-1">
          {fields.map((field) => (
            <div key={field.field} className="contents">
              <dt className="text-muted">{t(`fields.${field.field}`)}</dt>
              <dd className="min-w-0 break-words">
                <bdi>
                  <del className="text-muted no-underline">{valueInWords(field, field.was)}</del>
                </bdi>
                {' → '}
                <bdi>
                  <ins className="no-underline">{valueInWords(field, field.now)}</ins>
                </bdi>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </li>
  );
}

export function RereadArticles({
  rereadingId,
  articles,
  mayTake,
}: {
  rereadingId: string;
  articles: readonly RereadArticle[];
  /** Whether somebody may who looks, and the words, if it is of some, are in use. */
  mayTake: boolean;
}) {
  const t = translator('rereading');
  return (
    <ul aria-label={t('changes')}>
      {articles.map(({ articleId, title, opening, publisher, language, differences, takenAt }) => {
        const name = title ?? `${cutText(opening, 90)}…`;
        return (
          <li
            key={articleId}
            className="flex flex-col gap-2 border-line border-b py-4 first:pt-0 last:border-0"
          >
            <p className="font-strong">
              <Link href={`/admin/articles/${articleId}`} className="quiet-link">
                <bdi lang={language}>{name}</bdi>
              </Link>
              {publisher ? <bdi className="ms-2 font-normal text-muted text-small">{publisher}</bdi> : null}
            </p>
            <ul className="flex flex-col gap-2">
              {differences.map((difference, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two differences may be alike, and their order is fixed.
                <Difference key={at} difference={difference} />
              ))}
            </ul>
            {mayTake || takenAt ? (
              <TakeReading
                {...{ rereadingId, articleId, title: name }}
                taken={takenAt && t('taken', { when: momentInWords(takenAt) })}
              />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
