/** The rows of an import and what becomes of each. */

import { EmptyState } from '@/components/ui/EmptyState';
import { Link } from '@/components/ui/language';
import { Cell, Row, Table } from '@/components/ui/Table';
import type { ItemCounts, ItemLine } from '@/lib/db/imports';
import { faultOfIssue, ITEM_OUTCOMES, type ItemIssue } from '@/lib/domain/import';
import type { Page } from '@/lib/domain/page';
import { messagesNow } from '../../../messages/messages-now';
import { translator } from '../../../messages/translator';
import type { ListRequest } from '../../../request-query';
import { CountLinks } from '../../CountLinks';
import { ListPages } from '../../ListTools';

const isIn = <Words extends object>(words: Words, code: string): code is Extract<keyof Words, string> =>
  Object.hasOwn(words, code);

/** One thing that is wrong with a row, in a sentence. */
function issueInWords({ code, message, values }: ItemIssue): string {
  if (code === null) return message;
  const fault = faultOfIssue({ code, values });
  if (fault !== null) return fault;
  if (isIn(messagesNow().imports.issues, code)) return translator('imports.issues')(code, values);
  return isIn(messagesNow().review.blockers, code) ? translator('review.blockers')(code, values) : code;
}

/** The field's name as the form of columns has it; '' for the whole row. */
function fieldInWords(field: string): string {
  const [base = ''] = field.split('.');
  return isIn(messagesNow().imports.fields, base) ? translator('imports.fields')(base) : base;
}

const PATHS = { article: '/admin/articles/', draft: '/admin/drafts/', event: '/admin/events/' } as const;

function RecordLink({ record }: { record: string }) {
  const t = translator('imports.items.open');
  const [kind = '', id = ''] = record.split(' ');
  if (!isIn(PATHS, kind)) return null;
  return <Link href={PATHS[kind] + id}>{t(kind)}</Link>;
}

function Fate({ item: { outcome, blocked, issues, record } }: { item: ItemLine }) {
  const t = translator('imports.items');
  const words = outcome === 'new' && blocked ? t('draftOnly') : t(`outcomes.${outcome}`);
  return (
    <>
      <p className={outcome === 'fault' ? 'font-strong text-danger' : ''}>
        {words}
        {record ? ': ' : null}
        {record ? <RecordLink record={record} /> : null}
      </p>
      {outcome === 'stored' ? null : (
        <ul className="text-small">
          {issues.map((issue) => (
            <li
              key={`${issue.field} ${issue.code} ${issue.message} ${JSON.stringify(issue.values)}`}
              dir="auto"
            >
              {issue.field ? <span className="text-muted">{fieldInWords(issue.field)}: </span> : null}
              {issueInWords(issue)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What is shown, and links to the others, each with its number. */
export function Counts({ counts, show, path }: { counts: ItemCounts; show: string; path: string }) {
  const t = translator('imports.counts');
  const filter = translator('imports.items')('filter');
  const shown = [
    { key: '', label: t('all', { count: counts.total }) },
    ...ITEM_OUTCOMES.flatMap((outcome) => {
      const count = counts.outcomes[outcome] ?? 0;
      return count > 0 ? [{ key: outcome as string, label: t(outcome, { count }) }] : [];
    }),
    ...(counts.blocked > 0 ? [{ key: 'blocked', label: t('blocked', { count: counts.blocked }) }] : []),
  ];
  const parts = shown.map(({ key, label }) => ({
    key,
    label,
    href: key === '' ? path : `${path}?show=${key}`,
  }));
  return <CountLinks label={filter} parts={parts} here={show} />;
}

export function Items({
  items,
  request,
  byLine,
}: {
  items: Page<ItemLine>;
  request: Pick<ListRequest, 'hrefFor'>;
  /** Rows of a table have lines, entries of an archive numbers. */
  byLine: boolean;
}) {
  const t = translator('imports.items');
  if (items.items.length === 0) return <EmptyState title={t('nothing')} />;
  return (
    <>
      <Table
        caption={t('list')}
        columns={[
          { key: 'line', label: t(byLine ? 'line' : 'entry'), end: true },
          { key: 'row', label: t('row') },
          { key: 'outcome', label: t('outcome') },
        ]}
      >
        {items.items.map((item) => (
          <Row key={item.position}>
            <Cell end>{item.line}</Cell>
            <Cell>
              <bdi className="break-words">{item.label || t('untitled')}</bdi>
            </Cell>
            <Cell>
              <Fate item={item} />
            </Cell>
          </Row>
        ))}
      </Table>
      <ListPages request={request} page={items} />
    </>
  );
}
