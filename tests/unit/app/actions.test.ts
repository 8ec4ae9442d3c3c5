/** Every server action goes through app/act.ts, which asks who sends it before it looks at what was sent. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const files = ['app', 'components', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name)),
);
const sources = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const actionFiles = sources.filter(({ text }) => /^\s*(['"])use server\1/m.test(text));

it('server actions stand in files of their own, named actions.ts', () => {
  expect(actionFiles.length).toBeGreaterThan(5);
  for (const { file, text } of actionFiles) {
    expect(file).toMatch(/\/actions\.ts$/);
    expect([file, text.startsWith("'use server';")]).toEqual([file, true]);
  }
});

it('what a file of actions exports is made by actionFor or actionForAnybody', () => {
  for (const { file, text } of actionFiles) {
    const exported = text.split(/^(?=export\b)/m).filter((part) => part.startsWith('export'));
    expect(exported.length).toBeGreaterThan(0);
    for (const part of exported) {
      const [line = ''] = part.split('\n');
      expect([file, line]).toEqual([
        file,
        expect.stringMatching(/^export (type|interface) |^export const \w+ = actionFor(Anybody)?\(/),
      ]);
    }
    expect(text).toMatch(/import \{[^}]*\bactionFor(Anybody)?\b[^}]*\} from '(\.\.\/)+act'/);
  }
});
