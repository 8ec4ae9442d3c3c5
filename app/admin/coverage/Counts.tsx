/** Counts with a small bar each, the longest first. */
import { ShareBar } from '@/components/ui/ShareBar';
import { Cell, Row, Table } from '@/components/ui/Table';
import { numberInWords, shareOf } from '../quality/shares';

export interface CountLine {
  key: string;
  name: React.ReactNode;
  count: number;
}

export function Counts({
  caption,
  labels,
  lines,
}: {
  caption: string;
  labels: { name: string; count: string };
  lines: readonly CountLine[];
}) {
  const most = Math.max(1, ...lines.map(({ count }) => count));
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'name', label: labels.name },
        { key: 'bar', label: <span className="sr-only">{labels.count}</span>, wide: true },
        { key: 'count', label: labels.count, end: true },
      ]}
    >
      {lines.map(({ key, name, count }) => (
        <Row key={key}>
          <Cell>{name}</Cell>
          <Cell wide>
            <ShareBar
              className="mt-2 min-w-24"
              parts={[{ key: 'count', share: shareOf(count, most), look: 'fill-edge' }]}
            />
          </Cell>
          <Cell end>{numberInWords(count)}</Cell>
        </Row>
      ))}
    </Table>
  );
}
