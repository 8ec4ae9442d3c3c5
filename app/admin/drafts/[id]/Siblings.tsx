/** The drafts of the same article, main events and background apart. */
import Link from 'next/link';
import { database } from '@/lib/db/client';
import { listDrafts } from '@/lib/db/drafts';
import { translator } from '../../../messages/translator';
import { dateInWords } from '../../desk-words';

export async function Siblings({ articleId, current }: { articleId: string; current: string }) {
  const { items } = await listDrafts(database(), { articleId, page: 1, pageSize: 50 });
  if (items.length < 2) return null;
  const t = translator('desk');
  const groups = [
    [t('draft.main'), items.filter(({ main }) => main)],
    [t('draft.background'), items.filter(({ main }) => !main)],
  ] as const;
  return (
    <nav aria-label={t('draft.siblings')} className="flex flex-col gap-1 text-small">
      {groups.map(([label, drafts]) =>
        drafts.length === 0 ? null : (
          <div key={label} className="grid gap-x-4 sm:grid-cols-[8rem_1fr]">
            <h2 className="py-0.5 font-strong text-muted">{label}</h2>
            <ul>
              {drafts.map(({ id, title, date, status }) => (
                <li key={id} className="py-0.5">
                  <Link
                    href={`/admin/drafts/${id}`}
                    aria-current={id === current ? 'page' : undefined}
                    className="quiet-link aria-[current=page]:font-strong"
                  >
                    {title || t('untitled')}
                  </Link>{' '}
                  <span className="figures text-muted">
                    {dateInWords(date)}
                    {status === 'PENDING' ? '' : ` · ${t(`drafts.states.${status}`)}`}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </nav>
  );
}
