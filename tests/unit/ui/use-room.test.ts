import { asTaken } from '@/components/ui/use-room';

it('counts a paste as the browser takes it: an end of a line is one letter, however the clipboard writes it', () => {
  expect(asTaken('one\r\ntwo\rthree\n', true)).toBe('one\ntwo\nthree\n');
  expect(asTaken('#005f5a\r\n', false)).toBe('#005f5a');
  expect(asTaken('one\r\ntwo', false)).toHaveLength(7);
  expect(asTaken('one two', false)).toBe('one two');
});
