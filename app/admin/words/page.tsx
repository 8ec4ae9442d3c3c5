import type { Metadata } from 'next';
import { EmptyState } from '@/components/ui/EmptyState';
import { Link } from '@/components/ui/language';
import { requireRole } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { listExtractionWords, listOffices, namesOfActors } from '@/lib/db/extraction-words';
import { listRereadArticles } from '@/lib/db/reread-articles';
import { findRereading, listRereadings } from '@/lib/db/rereadings';
import { WORD_LANGUAGES } from '@/lib/domain/extraction-word';
import { roleReaches } from '@/lib/domain/user';
import { isOldPreview } from '@/lib/workflows/extraction-words/old-preview';
import { formatLanguage } from '../../messages/format';
import { translator } from '../../messages/translator';
import { personInWords } from '../../person-in-words';
import { listRequest, type SearchParams } from '../../request-query';
import { momentInWords } from '../desk-words';
import { OverviewTabs } from '../OverviewTabs';
import { PageHead } from '../PageHead';
import { Preview } from './Preview';
import { WordLine } from './WordLine';
import { WordsForm } from './WordsForm';
import { WordsInUse } from './WordsInUse';

export function generateMetadata(): Metadata {
  return { title: translator('ownWords')('title') };
}

export default async function WordsPage({ searchParams }: { searchParams: SearchParams }) {
  const user = await requireRole('viewer');
  const request = await listRequest('/admin/words', searchParams, ['run']);
  const db = database();
  const words = await listExtractionWords(db);
  const previews = await listRereadings(db, 'words');
  const asked = request.get('run');
  const found = asked ? await findRereading(db, asked) : null;
  // One that waits to be applied is what one comes back for.
  const open = previews[0]?.appliedAt === null && previews[0].status !== 'stopped' ? previews[0] : null;
  const shown = found && found.words.length > 0 ? found : open;
  const waits = shown?.appliedAt === null && shown.status === 'done';
  const isOld = waits && (await isOldPreview(db, shown));
  const articles = shown && (await listRereadArticles(db, shown.id, request));
  const slugs = previews.flatMap((one) =>
    one.words.flatMap((word) => (word.kind === 'alias' ? [word.actor] : [])),
  );
  const actorNames = await namesOfActors(db, slugs);
  const t = translator('ownWords');
  const states = translator('rereading.states');
  const isAdministrator = roleReaches(user.role, 'administrator');
  const others = previews.filter(({ id }) => id !== shown?.id);
  return (
    <>
      <OverviewTabs here="words" />
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-10">
        {shown && articles ? (
          <Preview
            rereading={shown}
            isOld={isOld}
            {...{ actorNames, articles, request }}
            mayApply={isAdministrator}
            mayTake={roleReaches(user.role, 'editor')}
          />
        ) : null}
        {isAdministrator ? (
          <WordsForm
            offices={await listOffices(db)}
            languages={WORD_LANGUAGES.map((value) => ({ value, label: formatLanguage(value) }))}
          />
        ) : (
          <p className="text-muted">{t('adminsOnly')}</p>
        )}
        <section className="flex flex-col gap-2">
          <h2 className="font-serif text-heading">{t('inUse')}</h2>
          <WordsInUse
            mayRemove={isAdministrator}
            none={<EmptyState title={t('none')}>{isAdministrator ? t('noneText') : null}</EmptyState>}
            rows={words.map(({ id, word, actorName, createdBy, createdAt }) => ({
              id,
              text: word.text,
              line: (
                <>
                  <WordLine word={word} actorName={actorName} />
                  <p className="text-muted text-small">
                    {createdBy
                      ? t('addedBy', { name: personInWords(createdBy), when: momentInWords(createdAt) })
                      : t('addedWhen', { when: momentInWords(createdAt) })}
                  </p>
                </>
              ),
            }))}
          />
        </section>
        {others.length > 0 ? (
          <section className="flex flex-col gap-2">
            <h2 className="font-serif text-heading">{t('earlier')}</h2>
            <ul>
              {others.map((one) => (
                <li key={one.id} className="border-line border-b py-2 last:border-0">
                  <Link className="quiet-link" href={`/admin/words?run=${one.id}`}>
                    <bdi>{t('previewOf', { words: one.words.map(({ text }) => text).join(', ') })}</bdi>
                  </Link>{' '}
                  <span className="text-muted text-small">
                    {one.appliedAt
                      ? t('applied', { when: momentInWords(one.appliedAt) })
                      : `${states(one.status)}, ${momentInWords(one.createdAt)}`}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </>
  );
}
