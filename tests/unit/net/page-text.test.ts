import { pageText } from '@/lib/net/page-text';

// "العراق" in windows-1256.
const IRAQ = Buffer.from([0xc7, 0xe1, 0xda, 0xd1, 0xc7, 0xde]);
const framed = (head: string, tail: string) =>
  Buffer.concat([Buffer.from(head, 'latin1'), IRAQ, Buffer.from(tail, 'latin1')]);

it.each([
  [
    'XML’s own declaration',
    '<?xml version="1.0" encoding="windows-1256"?><rss><title>',
    '',
    'application/rss+xml',
  ],
  ['the page’s own word', '<html><meta charset="windows-1256"><title>', '', 'text/html'],
  ['the server’s word', '<html><meta charset="utf-8"><title>', '', 'text/html; charset=windows-1256'],
])('reads letters by %s', (_, head, tail, type) => {
  expect(pageText(framed(head, tail), type)).toContain('العراق');
});

it('takes an encoding that nobody knows for none', () => {
  const text = Buffer.from('<?xml version="1.0" encoding="martian"?><title>العراق</title>');
  expect(pageText(text, 'text/xml')).toContain('العراق');
});
