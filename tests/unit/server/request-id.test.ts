import { requestId } from '@/lib/server/door/request-id';

const MADE = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it('keeps the id that a trusted proxy gave', () => {
  for (const id of ['req-12345678', '01J9ZC3V4K8QW2E6R7T5Y1U0P9', 'a1b2c3d4e5f60718293a4b5c6d7e8f90'])
    expect(requestId(id, true)).toBe(id);
});

it.each([
  'short',
  '',
  'a'.repeat(101),
  'with space in it',
  'line\nbreak-12345',
  '"level":"error"',
  '../../../etc/passwd',
  '-begins-with-a-sign',
  'кириллица-12345',
])('makes one where a proxy gave %j', (id) => {
  expect(requestId(id, true)).toMatch(MADE);
});

it('makes one for everybody else, and where several were given', () => {
  expect(requestId('req-12345678', false)).toMatch(MADE);
  expect(requestId(['req-12345678', 'req-87654321'], true)).toMatch(MADE);
  expect(requestId(undefined, true)).toMatch(MADE);
});
