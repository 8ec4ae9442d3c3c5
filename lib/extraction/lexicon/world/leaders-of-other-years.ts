/** Leaders whom the first list leaves out, read from their tables. */
import { LEADERS_EAST } from './leaders-east';
import { LEADERS_WEST } from './leaders-west';

type Row = readonly [name: string, of: string, office: string, from: string, to: string, aliases?: string];

const OFFICES: Readonly<Record<string, string>> = {
  P: 'President',
  PM: 'Prime Minister',
  FM: 'Minister of Foreign Affairs',
};

export const LEADERS_OF_OTHER_YEARS: readonly Row[] = `${LEADERS_WEST}${LEADERS_EAST}`
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Row => {
    const [name = '', of = '', office = '', from = '', to = '', aliases] = line.split('|');
    const title = OFFICES[office] ?? office;
    return aliases === undefined ? [name, of, title, from, to] : [name, of, title, from, to, aliases];
  });
