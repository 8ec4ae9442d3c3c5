/** The commands of the README that ask the site are run as they stand there. */
import { readFileSync } from 'node:fs';
import { type ApiDocument, openJudge } from '@/lib/cli/fuzz/api-judge';
import { send } from '@/tests/support/site-requests';

const HERE = '127.0.0.62';
const SITE = 'http://127.0.0.1:3000';

/** The words of a command as a shell takes them apart; variables stay as they are. */
function wordsOf(command: string): string[] {
  const words = command.replaceAll('\\\n', ' ').matchAll(/(?:'([^']*)'|"([^"]*)"|([^\s'"]+))+/g);
  return [...words].map(([whole]) => whole.replace(/'([^']*)'|"([^"]*)"/g, '$1$2'));
}

interface Command {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

function read(command: string): Command {
  const [, ...words] = wordsOf(command);
  const asked: Command = { method: 'GET', path: '', headers: {}, body: '' };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if (word === '-X') asked.method = next;
    else if (word === '-d') asked.body = next;
    else if (word === '-H') {
      const [name = '', ...value] = next.split(': ');
      asked.headers[name.toLowerCase()] = value.join(': ');
    } else {
      expect(word.startsWith(`${SITE}/`)).toBe(true);
      asked.path = word.slice(SITE.length);
      continue;
    }
    at += 1;
  }
  return asked;
}

const blocks = [...readFileSync('README.md', 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)].map(
  ([, text = '']) => text,
);
const commands = blocks
  .flatMap((block) => block.replaceAll('\\\n', ' ').split('\n'))
  .filter((line) => line.startsWith('curl '))
  .map(read);

it('has commands that read and commands that write', () => {
  expect(commands.filter(({ method }) => method === 'GET').length).toBeGreaterThanOrEqual(5);
  expect(commands.some(({ method }) => method === 'POST')).toBe(true);
});

it.each(commands.map((command) => [command.path, command] as const))(
  '%s is answered',
  async (path, command) => {
    const { method, headers, body } = command;
    const answer = await send(method, path, headers, body, HERE);
    if (path.startsWith('/api/v1/')) {
      const { text } = await send('GET', '/api/v1/openapi.json', {}, '', HERE);
      expect(openJudge(JSON.parse(text) as ApiDocument)({ method, path }, answer)).toBeNull();
    }
    // A reader's own token stands for `$TOKEN`, and what is sent is JSON; without one nothing is written.
    if (method === 'POST') {
      expect(Object.keys(JSON.parse(body) as object)).toContain('body');
      expect([headers.authorization, answer.status]).toEqual(['Bearer $TOKEN', 401]);
    } else expect([answer.status, answer.text.length > 200]).toEqual([200, true]);
  },
);
