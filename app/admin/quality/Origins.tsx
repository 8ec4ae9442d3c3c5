/** Where the errors come from: rules, and publishers. */
import { Cell, Row, Table } from '@/components/ui/Table';
import type { Quality } from '@/lib/db/quality';
import { translator } from '../../messages/translator';
import { Share } from './Share';
import { numberInWords } from './shares';

export function Rules({ rules }: { rules: Quality['rules'] }) {
  const t = translator('quality');
  const erring = rules.filter(({ count, right }) => right < count);
  if (erring.length === 0) return <p className="text-muted">{t('noRules')}</p>;
  return (
    <Table
      reachable
      caption={t('rules')}
      columns={[
        { key: 'rule', label: t('rule') },
        { key: 'field', label: t('field') },
        { key: 'wrong', label: t('wrong'), end: true },
        { key: 'share', label: t('share'), end: true },
      ]}
    >
      {erring.map(({ rule, field, count, right }) => (
        <Row key={`${rule} ${field}`}>
          <Cell>
            <bdi className="break-all">{rule}</bdi>
          </Cell>
          <Cell>{t(`names.${field}`)}</Cell>
          <Cell end>{numberInWords(count - right)}</Cell>
          <Cell end>
            <Share right={right} count={count} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

export function Publishers({ publishers }: { publishers: Quality['publishers'] }) {
  const t = translator('quality');
  return (
    <Table
      reachable
      caption={t('publishers')}
      columns={[
        { key: 'publisher', label: t('publisher') },
        { key: 'events', label: t('publishedEvents'), end: true },
        { key: 'fields', label: t('fieldsRight'), end: true },
      ]}
    >
      {publishers.map(({ publisher, events, kept, count, right }) => (
        <Row key={publisher ?? ''}>
          <Cell>
            {publisher === null ? (
              <span className="text-muted">{t('noPublisher')}</span>
            ) : (
              <bdi>{publisher}</bdi>
            )}
          </Cell>
          <Cell end>
            <Share right={kept} count={events} />
          </Cell>
          <Cell end>
            <Share right={right} count={count} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
