/** What became of each field: as read, changed, missed, taken out. */

import { ShareBar } from '@/components/ui/ShareBar';
import { Cell, Row, Table } from '@/components/ui/Table';
import type { Quality } from '@/lib/db/quality';
import { VERDICTS } from '@/lib/domain/verdict';
import { translator } from '../../messages/translator';
import { Share } from './Share';
import { numberInWords, shareOf } from './shares';

const LOOKS = {
  kept: 'fill-tone-good',
  changed: 'fill-tone-bad',
  filled: 'fill-warning',
  dropped: 'fill-tone-even',
} as const;

export function Fields({ fields }: { fields: Quality['fields'] }) {
  const t = translator('quality');
  return (
    <Table
      reachable
      caption={t('fields')}
      columns={[
        { key: 'field', label: t('field') },
        { key: 'bar', label: <span className="sr-only">{t('share')}</span>, wide: true },
        { key: 'share', label: t('share'), end: true },
        ...(['changed', 'filled', 'dropped'] as const).map((verdict) => ({
          key: verdict,
          label: (
            <span className="inline-flex items-center gap-1.5">
              <svg aria-hidden viewBox="0 0 8 8" className="size-2">
                <rect width="8" height="8" className={LOOKS[verdict]} />
              </svg>
              {t(`verdicts.${verdict}`)}
            </span>
          ),
          end: true,
        })),
      ]}
    >
      {fields.map((row) => {
        const count = VERDICTS.reduce((sum, verdict) => sum + row[verdict], 0);
        return (
          <Row key={row.field}>
            <Cell>{t(`names.${row.field}`)}</Cell>
            <Cell wide>
              <ShareBar
                className="mt-2 min-w-24"
                parts={VERDICTS.map((verdict) => ({
                  key: verdict,
                  share: shareOf(row[verdict], count),
                  look: LOOKS[verdict],
                }))}
              />
            </Cell>
            <Cell end>
              <Share right={row.kept} count={count} />
            </Cell>
            {(['changed', 'filled', 'dropped'] as const).map((verdict) => (
              <Cell key={verdict} end>
                {numberInWords(row[verdict])}
              </Cell>
            ))}
          </Row>
        );
      })}
    </Table>
  );
}
