import { isLawfulCall, readPlainForm } from '@/lib/server/door/form-fields';
import { readMultipart } from '@/lib/server/door/multipart';
import { isLawfulReply } from '@/lib/server/door/reply';

const BOUNDARY = '----WebKitFormBoundaryAbCdEf012345';
const TYPE = `multipart/form-data; boundary=${BOUNDARY}`;
const part = (name: string, value: string, more = '') =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
const form = (fields: [string, string][]) =>
  Buffer.from(`${fields.map(([name, value]) => part(name, value)).join('')}--${BOUNDARY}--\r\n`);
const call = (fields: [string, string][]) => isLawfulCall(TYPE, form(fields));

/** As undici, and so as browsers, pack a form. */
async function packed(data: FormData): Promise<[string, Buffer]> {
  const request = new Request('http://site.invalid', { method: 'POST', body: data });
  return [request.headers.get('content-type') ?? '', Buffer.from(await request.arrayBuffer())];
}

describe('a multipart body', () => {
  it('is read as the platform packs it, line ends and signs of any script included', async () => {
    const data = new FormData();
    data.set('title', 'العربية "quoted" --');
    data.set('body', 'one\r\n\r\ntwo');
    data.set('empty', '');
    expect(readMultipart(...(await packed(data)), 10)).toEqual([
      { name: 'title', value: 'العربية "quoted" --' },
      { name: 'body', value: 'one\r\n\r\ntwo' },
      { name: 'empty', value: '' },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['no end', part('a', 'b')],
    ['a beginning before the mark', `x${part('a', 'b')}--${BOUNDARY}--`],
    ['words after the end', `${part('a', 'b')}--${BOUNDARY}--words`],
    ['a file', `${part('a', 'b', '; filename="x"')}--${BOUNDARY}--`],
    [
      'a part with a type',
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="a"\r\nContent-Type: x\r\n\r\nb\r\n--${BOUNDARY}--`,
    ],
    ['a part without a name', `--${BOUNDARY}\r\nContent-Disposition: form-data\r\n\r\nb\r\n--${BOUNDARY}--`],
    ['the mark within a value', `${part('a', `x--${BOUNDARY} y`)}--${BOUNDARY}--`],
    ['line ends of Unix', part('a', 'b').replaceAll('\r\n', '\n')],
    ['bytes that are no UTF-8', Buffer.concat([Buffer.from(part('a', 'b')), Buffer.from([0xff])])],
  ])('with %s is not read', (_, body) => {
    expect(readMultipart(TYPE, Buffer.from(body), 10)).toBeNull();
  });

  it('has a bounded number of fields and needs a boundary', () => {
    const many = Array.from({ length: 20_000 }, (_, index): [string, string] => [`f${index}`, '']);
    expect(readMultipart(TYPE, form(many), 60)).toBeNull();
    expect(readMultipart('multipart/form-data', form([['a', 'b']]), 60)).toBeNull();
  });
});

describe('the arguments of an action', () => {
  const state = '[{"email":"","error":null}]';
  const withState = (id: string, more: [string, string][] = []): [string, string][] => [
    ['_1_$ACTION_REF_1', ''],
    ['_1_$ACTION_1:0', `{"id":"${id}","bound":"$@1"}`],
    ['_1_$ACTION_1:1', state],
    ['_1_$ACTION_KEY', 'kfabd556131c87af91aaa4998b535d147'],
    ['_1_email', 'a@example.org'],
    ...more,
    ['0', `[${state.slice(1, -1)},"$K1"]`],
  ];

  it('of a form with a state hold what names its action without JavaScript', () => {
    expect(call(withState('7f8b41'))).toBe(true);
    expect(call(withState('x'))).toBe(false);
    expect(call(withState('7f8b41', [['_1_a[99999999]', 'x']]))).toBe(false);
    expect(call(withState('7f8b41', [['_2_$ACTION_1:0', '{"id":"7f","bound":null}']]))).toBe(false);
    expect(call(withState('7f8b41', [['email', 'x']]))).toBe(false);
  });

  it.each([
    ['plain values', '[{"id":"a","version":1,"list":[null,true,{"x":"y"}]}]'],
    ['nothing', '[]'],
    ['a dollar that was typed, undefined and a number without JSON', '["$$5","$undefined","$NaN"]'],
    ['an object that occurs twice', '[{"p":[{"a":1},{"x":"$0:0:p:0"}]}]'],
  ])('may be %s', (_, text) => {
    expect(isLawfulCall('text/plain;charset=UTF-8', Buffer.from(text))).toBe(true);
  });

  it.each([
    ['no JSON', '[{'],
    ['a key that reaches a prototype', '[{"__proto__":{"x":1}}]'],
    ['a constructor', '[{"a":{"constructor":1}}]'],
    ['something that can be awaited', '[{"then":"$0:0"}]'],
    ['a way to a prototype', '["$0:__proto__:then"]'],
    ['a path that leads nowhere', '[{"a":1},"$0:7:b"]'],
    ['an object within itself', '[{"a":"$0:0"}]'],
    ['a part that is not there', '["$1"]'],
    ['a server function', '["$F1"]'],
    ['a promise', '["$@1"]'],
    ['a file', '["$B1"]'],
    ['a number of many digits', `["$n${'9'.repeat(300)}"]`],
    ['a form that was not sent', '["$K1"]'],
    ['nesting without end', '['.repeat(50_000) + ']'.repeat(50_000)],
    ['more values than any form', JSON.stringify([Array.from({ length: 60_000 }, () => 0)])],
  ])('may not be %s', (_, text) => {
    expect(isLawfulCall('text/plain;charset=UTF-8', Buffer.from(text))).toBe(false);
  });

  it('may not double a repetition over and over', () => {
    const levels = Array.from({ length: 10 }, (_, index) =>
      index === 0 ? Array(50).fill(0) : Array(8).fill(`$0:${index - 1}`),
    );
    expect(isLawfulReply(JSON.stringify(levels), () => false)).toBe(false);
  });

  it('may hold one form', () => {
    expect(
      call([
        ['_1_title', 'a'],
        ['_1_body', 'b'],
        ['0', '["$undefined","$K1"]'],
      ]),
    ).toBe(true);
    expect(call([['0', '["$K1"]']])).toBe(true);
  });

  it.each([
    ['an index without end', '_1_a[99999999]'],
    ['a path', '_1_a.b'],
    ['a prototype', '_1___proto__'],
    ['a constructor', '_1_constructor'],
    ['no form', 'title'],
    ['a row', '7'],
  ])('may not hold a field that is named as %s', (_, name) => {
    expect(
      call([
        [name, 'x'],
        ['0', '["$K1"]'],
      ]),
    ).toBe(false);
  });

  it('may not name a field twice, nor have another type', () => {
    expect(
      call([
        ['_1_a', 'x'],
        ['_1_a', 'y'],
        ['0', '["$K1"]'],
      ]),
    ).toBe(false);
    for (const type of [
      'application/json',
      'application/x-www-form-urlencoded',
      'text/plain; charset=utf-16',
      '',
    ])
      expect([type, isLawfulCall(type, Buffer.from('[]'))]).toEqual([type, false]);
  });
});

describe('the form of a page without scripts', () => {
  const ID = 'a1'.repeat(21);
  it('names its one action', () => {
    expect(
      readPlainForm(
        TYPE,
        form([
          [`$ACTION_ID_${ID}`, ''],
          ['slug', 'x'],
        ]),
      ),
    ).toEqual({ action: ID, lawful: true });
    const state: [string, string][] = [
      ['$ACTION_REF_1', ''],
      ['$ACTION_1:0', `{"id":"${ID}","bound":"$@1"}`],
      ['$ACTION_1:1', '[{"email":"","error":null}]'],
      ['$ACTION_KEY', `k${'0'.repeat(32)}`],
      ['email', 'a@b'],
    ];
    expect(readPlainForm(TYPE, form(state))).toEqual({ action: ID, lawful: true });
  });

  it.each<[string, [string, string][]]>([
    ['no action', [['slug', 'x']]],
    [
      'two actions',
      [
        [`$ACTION_ID_${ID}`, ''],
        [`$ACTION_ID_${'b2'.repeat(21)}`, ''],
      ],
    ],
    [
      'an index without end',
      [
        [`$ACTION_ID_${ID}`, ''],
        ['a[99999999]', 'x'],
      ],
    ],
    [
      'arguments that are not there',
      [
        ['$ACTION_REF_1', ''],
        ['$ACTION_1:0', `{"id":"${ID}","bound":"$@1"}`],
      ],
    ],
    [
      'another shape of the action',
      [
        ['$ACTION_REF_1', ''],
        ['$ACTION_1:0', `{"id":"${ID}","bound":null,"x":1}`],
      ],
    ],
    [
      'a field of Next that we do not know',
      [
        [`$ACTION_ID_${ID}`, ''],
        ['$ACTION_X', ''],
      ],
    ],
  ])('with %s is none of ours', (_, fields) => {
    const { action, lawful } = readPlainForm(TYPE, form(fields));
    expect(action === null || !lawful).toBe(true);
  });
});
