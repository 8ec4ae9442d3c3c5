import { csvRecord } from '@/lib/interchange/csv';

it('quotes what has commas, quotes or line ends, and nothing else', () => {
  expect(csvRecord(['a b', 'a,b', 'say "no"', 'two\nlines', ''])).toBe(
    'a b,"a,b","say ""no""","two\nlines",\r\n',
  );
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('%j is no formula to a spreadsheet', (text) => {
  const [record] = [csvRecord([text])];
  expect(record.replace(/^"/, '')).toMatch(/^'/);
  expect(record).toContain(text);
});

it('a minus within a text is left alone', () => {
  expect(csvRecord(['Iraq - NATO'])).toBe('Iraq - NATO\r\n');
});
