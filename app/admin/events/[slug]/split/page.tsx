/** Sources of an event that report another act are chosen here, and become drafts. */
import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PrimaryButton } from '@/components/desk/PrimaryButton';
import { RequestKey } from '@/components/desk/RequestKey';
import { ButtonLink } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { Link } from '@/components/ui/language';
import { ToldNotice } from '@/components/ui/ToldNotice';
import { requireRole } from '@/lib/auth/session';
import { findArticle } from '@/lib/db/articles';
import { database } from '@/lib/db/client';
import { findEventState } from '@/lib/db/event-state';
import { findSettings } from '@/lib/db/site-settings';
import { slugSchema } from '@/lib/domain/actor';
import { openingOf } from '@/lib/domain/opening';
import { translator } from '../../../../messages/translator';
import { readQuery, readSegment, type SearchParams } from '../../../../request-query';
import { dateInWords } from '../../../desk-words';
import { MERGE_QUERY } from '../../../merge-words';
import { PageHead } from '../../../PageHead';
import { splitNow } from './actions';

export function generateMetadata(): Metadata {
  return { title: translator('merges')('splitting.title') };
}

interface Choice {
  name: 'article' | 'citation';
  value: string;
  label: string;
  help: string;
}

export default async function SplitPage({
  params,
  searchParams,
}: {
  params: Promise<{ slug: string }>;
  searchParams: SearchParams;
}) {
  await requireRole('editor');
  const slug = await readSegment('slug', slugSchema, params);
  const { unmerged } = await readQuery(MERGE_QUERY, searchParams);
  const state = await findEventState(database(), slug);
  if (!state) notFound();
  const { twoPersons } = await findSettings(database());
  const t = translator('merges');
  const articles = await Promise.all(state.articleIds.map((id) => findArticle(database(), id)));
  const choices: Choice[] = [
    ...articles.flatMap((article): Choice[] =>
      article
        ? [
            {
              name: 'article',
              value: article.id,
              label: article.title ?? openingOf(article.body),
              help: [article.publisher, article.publishedOn && dateInWords(article.publishedOn), article.url]
                .filter(Boolean)
                .join(' · '),
            },
          ]
        : [],
    ),
    ...state.proposal.sources.map(
      ({ title, publisher, url }, index): Choice => ({
        name: 'citation',
        value: String(index),
        label: title || publisher || url || t('splitting.untitled', { number: index + 1 }),
        help: [title ? publisher : null, url].filter(Boolean).join(' · '),
      }),
    ),
  ];
  return (
    <>
      <PageHead
        title={t('splitting.title')}
        lead={twoPersons ? `${t('splitting.lead')} ${t('onePerson')}` : t('splitting.lead')}
      />
      <p className="mb-6">
        <Link className="quiet-link font-strong" href={`/admin/events/${slug}`}>
          <bdi>{state.proposal.title}</bdi>
        </Link>{' '}
        <span className="figures text-small text-muted">{dateInWords(state.proposal.date)}</span>
      </p>
      {unmerged ? (
        <div className="mb-6">
          <ToldNotice by="unmerged" kind="error">
            {t(`refused.${unmerged}`)}
          </ToldNotice>
        </div>
      ) : null}
      {choices.length < 2 ? (
        <div className="flex flex-col items-start gap-4">
          <p className="text-muted">{t('splitting.only')}</p>
          <ButtonLink href={`/admin/events/${slug}`}>{translator('desk')('cancel')}</ButtonLink>
        </div>
      ) : (
        <form action={splitNow} className="flex max-w-2xl flex-col gap-6">
          <input type="hidden" name="event" value={slug} />
          <input type="hidden" name="version" value={state.version} />
          <RequestKey first={randomUUID()} />
          <fieldset className="flex flex-col gap-3">
            <legend className="mb-2 font-serif text-heading">{t('splitting.which')}</legend>
            {choices.map(({ name, value, label, help }) => (
              <Checkbox
                key={`${name} ${value}`}
                name={name}
                value={value}
                label={label}
                help={help || undefined}
                className="wrap-anywhere"
              />
            ))}
          </fieldset>
          <div className="flex flex-wrap gap-3">
            <PrimaryButton pendingLabel={t('splitting.saving')}>{t('splitting.now')}</PrimaryButton>
            <ButtonLink href={`/admin/events/${slug}`}>{translator('desk')('cancel')}</ButtonLink>
          </div>
        </form>
      )}
    </>
  );
}
