/** Which letter a key means, whatever the keyboard writes. */
import { letterOf } from '@/components/desk/queue/use-queue-keys';

const pressed = (key: string, code: string, shiftKey = false) =>
  letterOf({ key, code, shiftKey } as KeyboardEvent);

it('goes by the letter on any Latin keyboard, and by the place where another script is written', () => {
  expect(pressed('p', 'KeyP')).toBe('p');
  expect(pressed('m', 'Semicolon')).toBe('m');
  expect(pressed('ح', 'KeyP')).toBe('p');
  expect(pressed('з', 'KeyP')).toBe('p');
  expect(pressed('١', 'Digit1')).toBe('1');
  expect(pressed('1', 'Numpad1')).toBe('1');
});

it('takes a letter with the capitals locked for the letter, and no other key for one', () => {
  expect(pressed('P', 'KeyP')).toBe('p');
  expect(pressed('P', 'KeyP', true)).toBeUndefined();
  expect(pressed('?', 'KeyP', true)).toBeUndefined();
  expect(pressed('Enter', 'Enter')).toBeUndefined();
});
