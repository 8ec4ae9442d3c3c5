import type { Metadata } from 'next';
import { EmptyState } from '@/components/ui/EmptyState';
import { Link } from '@/components/ui/language';
import { requireRole } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { type ImportDetail, listCameIn, listImports } from '@/lib/db/imports';
import { translator } from '../../messages/translator';
import { personInWords } from '../../person-in-words';
import { agoInWords } from '../desk-words';
import { PageHead } from '../PageHead';
import { Bookmarklet } from './Bookmarklet';
import { FileForm } from './FileForm';

export function generateMetadata(): Metadata {
  return { title: translator('imports')('title') };
}

function ImportRow({ file, cameIn, now }: { file: ImportDetail; cameIn: boolean; now: Date }) {
  const t = translator('imports');
  const { id, fileName, kind, status, createdBy, createdAt } = file;
  const told = { kind: t(`form.kinds.${kind}`), ago: agoInWords(createdAt, now) };
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-line border-b py-3 last:border-0">
      <div className="min-w-0">
        <Link href={`/admin/import/${id}`} className="break-all font-strong">
          <bdi>{fileName}</bdi>
        </Link>
        <p className="text-small text-muted">
          {t('by', { ...told, name: createdBy ? personInWords(createdBy.name) : t('operator') })}
        </p>
      </div>
      <p className={`text-small ${status === 'failed' ? 'font-strong text-danger' : ''}`}>
        {t(`statuses.${status === 'failed' && cameIn ? 'partly' : status}`)}
      </p>
    </li>
  );
}

export default async function ImportPage() {
  await requireRole('editor');
  const t = translator('imports');
  const files = await listImports(database());
  const failed = files.filter(({ status }) => status === 'failed').map(({ id }) => id);
  const cameIn = await listCameIn(database(), failed);
  const now = new Date();
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <FileForm />
      <section aria-labelledby="files" className="mt-12 max-w-3xl">
        <h2 id="files" className="mb-3 font-serif text-heading">
          {t('list')}
        </h2>
        {files.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        ) : (
          <ul aria-labelledby="files">
            {files.map((file) => (
              <ImportRow key={file.id} {...{ file, now }} cameIn={cameIn.has(file.id)} />
            ))}
          </ul>
        )}
      </section>
      <Bookmarklet />
    </>
  );
}
