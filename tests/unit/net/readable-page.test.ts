/** Pages that only look like some; what a well-made one says is tested with the form that fetches it. */
import { readPage, readSavedPage } from '@/lib/net/readable-page';

const PROSE =
  '<p>The foreign ministers of the two states met on Tuesday and said that the talks would go on.</p>'.repeat(
    4,
  );

it.each(['<!--<body>', '<style><body></body></style>', '<body', '', '<html>', '<svg><body>x</body></svg>'])(
  '%s has no article, and is no fault',
  (html) => {
    expect(readPage(html, 'https://news.example/a')).toBeNull();
    expect(readSavedPage(html)).toBeNull();
  },
);

it.each([`<html><body>${PROSE}</body></html>`, `<body>${PROSE}</body>`, PROSE, `<!-- <body> -->${PROSE}`])(
  'the article is found wherever the body begins: %.40s',
  (html) => {
    expect(readPage(html, 'https://news.example/a')?.body).toContain('met on Tuesday');
  },
);
