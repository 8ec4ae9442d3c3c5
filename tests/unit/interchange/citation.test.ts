import fc from 'fast-check';
import { bibtexOf, type CitedPage, cslOf, risOf } from '@/lib/interchange/citation';

const PAGE: CitedPage = {
  slug: '2008-04-17-maliki-at-nato-hq',
  title: 'Prime minister al-Maliki at NATO Headquarters',
  site: 'Dragoman',
  url: 'https://example.org/events/2008-04-17-maliki-at-nato-hq',
  version: 3,
  revisedOn: '2026-03-02',
  note: 'Event of 17 April 2008, Brussels, Belgium',
  language: 'en',
};

/** RIS by its specification: two letters or digits, two spaces, a hyphen, a space, the value. */
function readRis(text: string): [string, string][] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => {
      const match = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line);
      if (!match) throw new Error(`No field of RIS: ${JSON.stringify(line)}`);
      return [match[1] ?? '', match[2] ?? ''];
    });
}

/** Where the brace that opens before `from` is closed. Throws where it is not. */
function endOfBrace(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error('A brace is not closed.');
}

/** The fields of one BibTeX entry, by its braces. Throws where they do not match. */
function readBibtex(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  let rest = text.replace(/^@\w+\{[^,\s]+,/, '');
  if (rest === text) throw new Error('No entry.');
  for (;;) {
    const [head, name] = rest.match(/^\s*(\w+)\s*=\s*\{/) ?? [];
    if (head === undefined || name === undefined) break;
    const end = endOfBrace(rest, head.length);
    fields.set(name, rest.slice(head.length, end));
    rest = rest.slice(end + 1).replace(/^,/, '');
  }
  if (rest.trim() !== '}') throw new Error(`Something stands behind the fields: ${rest}`);
  return fields;
}

const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });

describe('citations for programs', () => {
  it('names page, version and day in CSL-JSON', () => {
    expect(cslOf(PAGE)).toEqual({
      id: PAGE.slug,
      type: 'webpage',
      title: PAGE.title,
      'container-title': 'Dragoman',
      publisher: 'Dragoman',
      URL: PAGE.url,
      issued: { 'date-parts': [[2026, 3, 2]] },
      version: '3',
      note: PAGE.note,
      language: 'en',
    });
  });

  it('is one record of RIS, whatever the title is', () => {
    fc.assert(
      fc.property(line, line, (title, note) => {
        const fields = readRis(risOf(cslOf({ ...PAGE, title, note })));
        expect(fields[0]).toEqual(['TY', 'ELEC']);
        expect(fields.at(-1)).toEqual(['ER', '']);
        expect(fields.filter(([name]) => name === 'TY' || name === 'ER')).toHaveLength(2);
        expect(fields).toContainEqual(['UR', PAGE.url]);
      }),
    );
  });

  it('is one entry of BibTeX, whatever the title is', () => {
    fc.assert(
      fc.property(line, line, (title, note) => {
        const fields = readBibtex(bibtexOf(cslOf({ ...PAGE, title, note })));
        expect(fields.get('url')).toBe(PAGE.url);
        expect(fields.get('year')).toBe('2026');
      }),
    );
  });

  it('keeps Arabic in BibTeX and escapes what TeX would take for commands', () => {
    const title = 'وزير الخارجية: 50% of {aid} & <b>more</b>_x';
    const fields = readBibtex(bibtexOf(cslOf({ ...PAGE, title })));
    const plain = fields.get('title')?.replace(/(?<!\\)[{}]/g, '');
    expect(plain).toContain('وزير الخارجية');
    expect(plain).toContain('50\\% of \\{aid\\} \\& < b>more');
    expect(plain).toContain('\\_x');
  });

  it('lets no line break of a title begin a field', () => {
    const fields = readRis(risOf(cslOf({ ...PAGE, title: 'One\r\nTY  - BOOK\nER  - ' })));
    expect(fields.filter(([name]) => name === 'TY')).toEqual([['TY', 'ELEC']]);
    expect(fields).toContainEqual(['TI', 'One TY - BOOK ER -']);
  });
});
