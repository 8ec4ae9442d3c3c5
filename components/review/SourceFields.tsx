'use client';
/** What the event rests on besides the article, and where sources differ. */
import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useFocusLater } from '@/components/desk/use-focus-later';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import type { Contradiction, ProposedSource } from '@/lib/domain/draft';
import { Fold } from './Fold';
import type { FormPart } from './form-parts';

const NEW_SOURCE: ProposedSource = {
  url: null,
  title: null,
  publisher: null,
  publishedOn: null,
  language: null,
};
const CONTRADICTED = ['date', 'type', 'location', 'participants', 'title'] as const;

/** Rows have no key of their own: what is typed belongs to the place in the list. */
function keyed<Row>(name: string, rows: readonly Row[]) {
  return rows.map((row, index) => ({ key: `${name}-${index}`, row, index }));
}

export function SourceFields({
  part,
  articleTitle,
}: {
  part: FormPart;
  /** The article of the draft, which is a source by itself; null where there is none. */
  articleTitle: string | null;
}) {
  const t = useTranslations('review');
  const focusLater = useFocusLater();
  const { proposal, change, errorOf } = part;
  const { sources, contradictions } = proposal;
  const setSource = (index: number, patch: Partial<ProposedSource>) =>
    change({ sources: sources.map((each, at) => (at === index ? { ...each, ...patch } : each)) });
  const setContradiction = (index: number, patch: Partial<Contradiction>) =>
    change({
      contradictions: contradictions.map((each, at) => (at === index ? { ...each, ...patch } : each)),
    });
  const line = (
    label: string,
    value: string | null,
    onChange: (value: string | null) => void,
    most: number,
  ) => (
    <TextField
      label={label}
      value={value ?? ''}
      most={most}
      onChange={(event) => onChange(event.target.value.trim() === '' ? null : event.target.value)}
    />
  );
  const fail = errorOf('sources');
  const named = sources.map(({ title, publisher, url }) => title ?? publisher ?? url ?? '');
  return (
    <Fold
      title={t('sources')}
      says={[
        ...(articleTitle === null ? [] : [articleTitle || t('articleIsSourcePlain')]),
        ...named,
        contradictions.length > 0 ? t('folds.contradictions', { count: contradictions.length }) : '',
      ]}
      needed={part.keepsBack('sources') || part.keepsBack('contradictions')}
    >
      <section aria-labelledby="sources-title" className="field flex flex-col gap-4">
        <h2 id="sources-title" className="font-serif text-heading">
          {t('sources')}
        </h2>
        {articleTitle === null ? null : (
          <p className="text-small text-muted">
            {articleTitle === '' ? t('articleIsSourcePlain') : t('articleIsSource', { title: articleTitle })}
          </p>
        )}
        {keyed('source', sources).map(({ key, row: source, index }) => (
          <fieldset key={key} className="flex min-w-0 flex-col gap-2">
            <legend className="mb-1 flex w-full items-center justify-between text-small font-strong">
              {t('sourceNumber', { number: index + 1 })}
              <Button
                look="quiet"
                className="min-h-8"
                aria-label={t('removeNamed', { name: t('sourceNumber', { number: index + 1 }) })}
                onClick={() => change({ sources: sources.filter((_, at) => at !== index) })}
              >
                <Trash2 aria-hidden size={15} />
              </Button>
            </legend>
            <TextField
              id={`sources.${index}`}
              type="url"
              label={t('url')}
              value={source.url ?? ''}
              most={2_000}
              error={errorOf(`sources.${index}`)}
              onChange={(event) => setSource(index, { url: event.target.value.trim() || null })}
            />
            {line(t('sourceTitle'), source.title, (title) => setSource(index, { title }), 500)}
            <div className="grid grid-cols-2 gap-2">
              {line(t('publisher'), source.publisher, (publisher) => setSource(index, { publisher }), 300)}
              <TextField
                type="date"
                label={t('publishedOn')}
                value={source.publishedOn ?? ''}
                onChange={(event) => setSource(index, { publishedOn: event.target.value || null })}
              />
            </div>
          </fieldset>
        ))}
        <Button
          id={sources.length === 0 ? 'sources' : undefined}
          className="self-start"
          aria-describedby={fail ? 'sources-error' : undefined}
          onClick={() => {
            focusLater(`sources.${sources.length}`);
            change({ sources: [...sources, NEW_SOURCE] });
          }}
        >
          <Plus aria-hidden size={16} />
          {t('addSource')}
        </Button>
        {fail ? (
          <p id="sources-error" className="text-small font-strong text-danger">
            {fail}
          </p>
        ) : null}
        {contradictions.length > 0 ? <h3 className="font-strong">{t('contradictions')}</h3> : null}
        {keyed('contradiction', contradictions).map(({ key, row: contradiction, index }) => (
          <fieldset key={key} id={`contradictions.row.${index}`} className="flex min-w-0 flex-col gap-2">
            <legend className="mb-1 flex w-full items-center justify-between text-small font-strong">
              {t('contradictionNumber', { number: index + 1 })}
              <Button
                look="quiet"
                className="min-h-8"
                aria-label={t('removeNamed', { name: t('contradictionNumber', { number: index + 1 }) })}
                onClick={() => change({ contradictions: contradictions.filter((_, at) => at !== index) })}
              >
                <Trash2 aria-hidden size={15} />
              </Button>
            </legend>
            <div className="grid grid-cols-[9.5rem_1fr] gap-2">
              <Select
                label={t('contradictedField')}
                value={contradiction.field}
                onChange={(event) => setContradiction(index, { field: event.target.value })}
                options={[...new Set([...CONTRADICTED, contradiction.field])].map((value) => ({
                  value,
                  label: t.has(`contradicted.${value as 'date'}`)
                    ? t(`contradicted.${value as 'date'}`)
                    : value,
                }))}
              />
              <TextField
                id={`contradictions.${index}`}
                label={t('otherSays')}
                error={errorOf(`contradictions.${index}`)}
                value={contradiction.says}
                most={2_000}
                onChange={(event) => setContradiction(index, { says: event.target.value })}
              />
            </div>
            {line(t('quote'), contradiction.quote, (quote) => setContradiction(index, { quote }), 2_000)}
            {line(t('url'), contradiction.url, (url) => setContradiction(index, { url }), 2_000)}
          </fieldset>
        ))}
        <Button
          className="self-start"
          onClick={() => {
            focusLater(`contradictions.row.${contradictions.length}`);
            change({
              contradictions: [
                ...contradictions,
                { field: 'date', says: '', url: null, quote: null, settled: null },
              ],
            });
          }}
        >
          <Plus aria-hidden size={16} />
          {t('addContradiction')}
        </Button>
      </section>
    </Fold>
  );
}
