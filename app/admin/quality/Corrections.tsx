/** The latest that was not published as it was read, each with its draft. */
import { Cell, Row, Table } from '@/components/ui/Table';
import type { Quality } from '@/lib/db/quality';
import { sayInWords } from '../../messages/field-words';
import { translator } from '../../messages/translator';
import { DeskLink } from '../DeskLink';

type Change = Quality['changes'][number];

function Value({ field, text }: { field: string; text: string | null }) {
  if (text === null) return <span className="text-muted">{translator('quality')('nothing')}</span>;
  // A place is kept as its name and country, "Brussels|BE".
  const value = field === 'location' ? text.replace('|', ', ').replace(/, $/, '') : sayInWords(field, text);
  return <bdi className="break-words">{value}</bdi>;
}

export function Corrections({ changes }: { changes: readonly Change[] }) {
  const t = translator('quality');
  const desk = translator('desk');
  if (changes.length === 0) return <p className="text-muted">{t('noChanges')}</p>;
  return (
    <Table
      caption={t('changes')}
      columns={[
        { key: 'field', label: t('field') },
        { key: 'read', label: t('read') },
        { key: 'published', label: t('published') },
        { key: 'rule', label: t('rule'), wide: true },
      ]}
    >
      {changes.map(({ draftId, field, was, now, rule, title, at }) => (
        <Row key={`${draftId} ${field} ${was} ${now} ${at}`}>
          <Cell>
            {t(`names.${field}`)}
            <DeskLink room="drafts" record={draftId} className="quiet-link block text-muted text-small">
              <bdi>{title || desk('untitled')}</bdi>
            </DeskLink>
          </Cell>
          <Cell>
            <Value field={field} text={was} />
          </Cell>
          <Cell>
            <Value field={field} text={now} />
          </Cell>
          <Cell wide>
            <bdi className="break-all text-muted text-small">{rule}</bdi>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
