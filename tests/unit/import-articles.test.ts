import { ImportRefusal } from '@/lib/domain/import';
import { articlesOf, type FoundArticle } from '@/lib/jobs/staging/article-items';
import { bytesInMemory } from '@/lib/jobs/staging/file-text';
import { makeZip, type ZipPart } from '@/tests/support/make-zip';

async function read(content: string | Uint8Array): Promise<FoundArticle[]> {
  const found: FoundArticle[] = [];
  for await (const each of articlesOf(bytesInMemory(Buffer.from(content as string)))) found.push(each);
  return found;
}
const zip = (...parts: ZipPart[]) => read(makeZip(parts));
const trouble = (reading: Promise<unknown>) =>
  reading.then(
    () => null,
    (error: unknown) => (error instanceof ImportRefusal ? error.trouble : error),
  );
const codes = (found: FoundArticle[]) => found.map(({ issue }) => issue?.code ?? null);

describe('a table of articles', () => {
  it('is read from CSV with quotes, line ends in cells and a byte-order mark, with the line of each row', async () => {
    const found = await read(
      '\ufeffTitle,Text,Date\r\n"Talks, again","They met.\r\n\r\nThen left.",2021-05-04T10:00Z\r\nB,Body,\r\n',
    );
    expect(found.map(({ line, item }) => [line, item?.title, item?.body, item?.publishedOn])).toEqual([
      [2, 'Talks, again', 'They met.\n\nThen left.', '2021-05-04'],
      [5, 'B', 'Body', null],
    ]);
  });

  it('is read from semicolons, tabs and UTF-16 as well', async () => {
    expect((await read('headline;body\nA;"x;y"'))[0]?.item).toMatchObject({ title: 'A', body: 'x;y' });
    expect((await read('headline\tbody\nA "b\tx"y'))[0]?.item).toMatchObject({ title: 'A "b', body: 'x"y' });
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('title,text\nلقاء,نص', 'utf16le')]);
    expect((await read(wide))[0]?.item).toMatchObject({ title: 'لقاء', body: 'نص' });
  });

  it('is read from JSON Lines, and a line that is no object costs that line alone', async () => {
    const found = await read(
      '{"title":"A","body":"x"}\nnonsense\n[1]\n\n{"headline":"B","text":"y"}\n{"title":"C"}',
    );
    expect(codes(found)).toEqual([null, 'row-no-object', 'row-no-object', 'row-no-text', 'row-no-text']);
    expect(found[4]?.line).toBe(6);
  });

  /** Milliseconds of processor, which other work on the machine does not count in. */
  async function processor(work: () => Promise<unknown>): Promise<number> {
    const begun = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1_000;
  }

  it.each<[string, (size: number) => string]>([
    ['spaces behind a bracket', (size) => `{"a":[${' '.repeat(size)}\n"x`],
    ['spaces behind an object', (size) => `{"a":"b"}${' '.repeat(size)}\n${' '.repeat(size)}"x`],
    ['quotes in a header', (size) => `${'"a" '.repeat(size / 4)}\n1`],
    ['quotes in a cell', (size) => `text\n${'"'.repeat(size + 1)}`],
    ['brackets', (size) => '['.repeat(size)],
  ])('takes time in step with the length of %s', async (_, made) => {
    const time = (size: number) => processor(() => trouble(read(made(size))));
    await time(10_000);
    // What goes through all of it again for each letter takes sixty-four times as long.
    expect(await time(800_000)).toBeLessThan(30 * (await time(100_000)) + 300);
  });

  it('takes out what no text needs', async () => {
    const found = await read('{"title":"A\\u0000\\ud800","body":"x\\u202ey","__proto__":{"a":1}}');
    expect(found[0]?.item).toMatchObject({ title: 'A\ufffd', body: 'xy' });
  });

  it('is refused as a whole where it cannot be read', async () => {
    expect(await trouble(read(''))).toBe('empty');
    expect(await trouble(read('a,b\n1,2'))).toBe('no-text-column');
    expect(await trouble(read('title,text\nA,"open'))).toBe('broken');
    expect(await trouble(read('[{"body":"x"'))).toBe('broken');
    expect(await trouble(read('{"a":1}'))).toBe('no-text-column');
    expect(await trouble(read(Buffer.from([0x74, 0x65, 0x78, 0x74, 0x0a, 0xe9, 0xe8])))).toBe('encoding');
    expect(await trouble(read(`${'c,'.repeat(300)}text\n1`))).toBe('too-many-columns');
  });
});

describe('an archive of articles', () => {
  it('gives its texts and pages, whatever folders they lie in, and says of the rest why not', async () => {
    const found = await zip(
      { name: 'a/b/c/Talks in Brussels.txt', content: 'They met.' },
      { name: 'a/', content: '' },
      { name: '__MACOSX/a/._x.txt', content: 'x' },
      { name: 'page.HTML', content: '<meta charset="windows-1256"><p>x', method: 0 },
      { name: 'inner.zip', content: 'PK' },
      { name: 'photo.jpg', content: 'x' },
      { name: 'locked.txt', content: 'x', flags: 1 },
      { name: 'odd.txt', content: 'x', method: 99 },
      { name: 'blank.txt', content: ' \n' },
    );
    expect(codes(found)).toEqual([
      null,
      null,
      'entry-archive',
      'entry-kind',
      'entry-encrypted',
      'entry-method',
      'row-no-text',
    ]);
    expect(found[0]?.item).toMatchObject({ title: 'Talks in Brussels', body: 'They met.', html: null });
    expect(found[1]?.item).toMatchObject({
      title: null,
      body: null,
      html: '<meta charset="windows-1256"><p>x',
    });
  });

  it('is refused where it unpacks to far more than it holds, before it is unpacked', async () => {
    expect(await trouble(zip({ name: 'a.txt', content: '\n'.repeat(4_000_000) }))).toBe('bomb');
  });

  it('is refused where entries share their bytes', async () => {
    const first = {
      name: 'a.txt',
      content: Array.from({ length: 3_000 }, (_, at) => `word${at * 7919}`).join(' '),
    };
    const others = Array.from({ length: 40 }, (_, at) => ({ ...first, name: `b${at}.txt`, shared: true }));
    expect(await trouble(zip(first, ...others))).toBe('bomb');
  });

  it('is refused where an entry is longer than it says, or a path leads out', async () => {
    expect(await trouble(zip({ name: 'a.txt', content: 'x'.repeat(5_000), claims: 10 }))).toBe('broken');
    expect(await trouble(zip({ name: '../../etc/passwd.txt', content: 'x' }))).toBe('broken');
    expect(await trouble(zip({ name: '/etc/passwd.txt', content: 'x' }))).toBe('broken');
  });

  it('follows no link, and takes files of one name as the two that they are', async () => {
    const found = await zip(
      { name: 'passwords.txt', content: '/etc/passwd', mode: 0o120777 },
      { name: 'page.html', content: '../../secret.html', mode: 0o120777 },
      { name: 'pipe.txt', content: 'x', mode: 0o010644 },
      { name: 'plain.txt', content: 'They met.', mode: 0o100644 },
      { name: 'plain.txt', content: 'They met again.' },
    );
    expect(codes(found)).toEqual(['entry-kind', 'entry-kind', 'entry-kind', null, null]);
    expect(found.slice(3).map(({ item }) => item?.body)).toEqual(['They met.', 'They met again.']);
  });

  it.each(['..\\..\\x.txt', 'a/../../x.txt', 'C:\\x.txt', 'a/../x.txt'])(
    'is refused for the path %s',
    async (name) => {
      expect(await trouble(zip({ name: 'a.txt', content: 'x' }, { name, content: 'x' }))).toBe('broken');
    },
  );

  it('opens no archive within, whatever it is called', async () => {
    const inner = makeZip([{ name: 'inner.txt', content: 'They met within.' }]);
    const found = await zip({ name: 'a.zip', content: inner }, { name: 'a.txt', content: inner });
    expect(codes(found)[0]).toBe('entry-archive');
    expect(JSON.stringify(found)).not.toContain('They met within.');
  });

  it('leaves out a text that is too large, and is refused where it is cut off', async () => {
    const large = Array.from({ length: 900_000 }, (_, at) => (at * 7919) % 100_003).join(' ');
    expect(codes(await zip({ name: 'a.txt', content: large }))).toEqual(['entry-too-large']);
    const whole = makeZip([{ name: 'a.txt', content: 'They met.' }]);
    expect(await trouble(read(whole.subarray(0, whole.length - 30)))).toBe('broken');
    expect(await trouble(read(makeZip([])))).toBe('empty');
  });
});
