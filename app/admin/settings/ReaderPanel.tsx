/** How the reader by language model stands: never its key. */
import { Link } from '@/components/ui/language';
import type { ReaderState } from '@/lib/domain/model-trouble';
import { translator } from '../../messages/translator';
import { momentInWords } from '../desk-words';
import { ReaderPause } from './ReaderPause';

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="grid gap-x-4 py-1.5 sm:grid-cols-[12rem_1fr]">
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}

function Faults({ faults }: Pick<ReaderState, 'faults'>) {
  const t = translator('modelReader');
  return (
    <>
      <h3 className="mt-6 font-strong">{t('faults')}</h3>
      {faults.length === 0 ? <p className="text-small text-muted">{t('noFaults')}</p> : null}
      <ul className="flex flex-col">
        {faults.map(({ articleId, title, trouble, status, at }) => (
          <li key={articleId} className="border-line border-b py-2 text-small last:border-0">
            <Link className="quiet-link" href={`/admin/articles/${articleId}`}>
              <bdi>{title}</bdi>
            </Link>
            <span className="block text-muted">
              {t(`troubles.${trouble}`, { status: String(status ?? 0) })} <bdi>{momentInWords(at)}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

export function ReaderPanel({ reader }: { reader: ReaderState }) {
  const t = translator('modelReader');
  const { facts, paused, version, usedToday: used, holdUntil, waiting, read, failed, faults } = reader;
  return (
    <section aria-labelledby="reader-title" className="mt-12 max-w-2xl border-line border-t pt-8">
      <h2 id="reader-title" className="font-serif text-heading">
        {t('title')}
      </h2>
      <p className="mt-2 mb-4 text-muted">{t('lead')}</p>
      {facts === null ? (
        <p>{t('off')}</p>
      ) : (
        <>
          <dl className="mb-4">
            <Fact name={t('state')}>{paused ? t('pausedState') : t('on')}</Fact>
            <Fact name={t('model')}>
              <bdi>{facts.model}</bdi>
            </Fact>
            <Fact name={t('server')}>
              <bdi>{facts.server}</bdi> · {t('dialect', { dialect: facts.dialect })}
            </Fact>
            <Fact name={t('today')}>{t('used', { used, daily: facts.daily })}</Fact>
            <Fact name={t('articles')}>{t('counts', { read, waiting, failed })}</Fact>
          </dl>
          {holdUntil && !paused ? (
            <p className="mb-4 text-warning">{t('held', { when: momentInWords(holdUntil) })}</p>
          ) : null}
          <ReaderPause paused={paused} version={version} />
          <Faults faults={faults} />
        </>
      )}
    </section>
  );
}
