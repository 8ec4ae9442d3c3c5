/** What no form and no program of ours sends, by kind of fault. */
import { MULTIPART, packForm, type SentBody } from '@/tests/support/site-requests';

export const PLAIN = 'text/plain;charset=UTF-8';

const field = (name: string, value = 'x') =>
  packForm([
    [`_1_${name}`, value],
    ['0', '["$undefined","$K1"]'],
  ]);
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** What is sent, by kind of fault: content type and body. */
export const FAULTS: Record<string, [string, SentBody]> = {
  'no body': [PLAIN, ''],
  'no JSON': [PLAIN, '[{'],
  'a number for the list of arguments': [PLAIN, '5'],
  'nothing for it': [PLAIN, 'null'],
  'a word for it': [PLAIN, '"a"'],
  'what stands for nothing': [PLAIN, '"$undefined"'],
  'an object for it': [PLAIN, '{}'],
  'a number in a form': [MULTIPART, packForm([['0', '5']])],
  'arguments of another kind': [PLAIN, '[7,[null],"x",{"y":1}]'],
  'an object without its keys': [PLAIN, '[{}]'],
  'a key that is not known': [PLAIN, '[{"id":"a","version":1,"proposal":{},"more":1}]'],
  'a prototype': [PLAIN, '[{"__proto__":{"a":1}}]'],
  'nesting without end': [PLAIN, nested(20_000)],
  'more values than any form': [PLAIN, JSON.stringify([Array(60_000).fill(0)])],
  'a reference that leads nowhere': [PLAIN, '["$0:1:2"]'],
  'a server function': [PLAIN, '["$F1"]'],
  'an index without end': [MULTIPART, field('a[99999999]')],
  'a path': [MULTIPART, field('a.b.c')],
  'a field named __proto__': [MULTIPART, field('__proto__')],
  'a field that no form has': [MULTIPART, field('stranger')],
  '20,000 fields': [
    MULTIPART,
    packForm([...Array(20_000).keys()].map((index) => [`_1_f${index}`, ''] as const)),
  ],
  'a form cut off': [MULTIPART, field('body').slice(0, -20)],
  'another type': ['application/json', '[{}]'],
  'a body of 7 MB in chunks': [PLAIN, Array<Buffer>(7).fill(Buffer.alloc(1024 * 1024, 'a'))],
};

/** Throws where there is none of this name. */
export function faultOf(kind: string): [string, SentBody] {
  const found = FAULTS[kind];
  if (!found) throw new Error(`There is no such fault: ${kind}.`);
  return found;
}
