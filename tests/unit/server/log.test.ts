import { createLog, lineForPeople } from '@/lib/log';
import { answering, type RequestFacts } from '@/lib/request';

const facts: RequestFacts = {
  id: 'request-1',
  address: '192.0.2.1',
  language: 'en',
  remember: null,
  calendar: null,
  isStranger: true,
  userId: null,
  refused: null,
  status: null,
  endVisit: () => undefined,
};

function written(work: (log: ReturnType<typeof createLog>) => void, level = 'info'): string[] {
  const lines: string[] = [];
  work(createLog(level, (line) => lines.push(line)));
  return lines;
}

describe('a line of the log', () => {
  it('is one line of JSON whatever stands in it, without a sign that steers a terminal', () => {
    const evil = 'a\nb\r{"level":"error"}\u001b[31m\u0000\u0085\u009b31m\u2028c';
    const [line = '', ...more] = written((log) => log.info({ path: evil }, evil));
    expect(more).toEqual([]);
    expect(line.endsWith('\n')).toBe(true);
    expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    expect(JSON.parse(line)).toMatchObject({ level: 'info', path: evil, msg: evil });
    expect(lineForPeople(line).slice(0, -1)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  });

  it('carries the id of the request that is being answered', async () => {
    const lines: string[] = [];
    const log = createLog('info', (line) => lines.push(line));
    await answering(facts, async () => {
      await Promise.resolve();
      log.info('within');
    });
    log.info('without');
    expect(lines.map((line) => JSON.parse(line).request)).toEqual(['request-1', undefined]);
  });

  it('has the stack of an error, for people on lines of its own', () => {
    const [line = ''] = written((log) => log.error({ err: new Error('it broke\u001b[2J') }, 'failed'));
    expect(JSON.parse(line).err.stack).toContain('log.test');
    const words = lineForPeople(line);
    expect(words).toMatch(/^\d\d:\d\d:\d\d error failed\nError: it broke/);
    expect(words).not.toContain('\u001b');
  });

  it('quotes no row, no call and no cause: what went wrong is told, and where', () => {
    const secret = 'the body of an article';
    const refusals = [
      Object.assign(new Error(`Key (email)=(${secret}) already exists.`), { code: '23505', detail: secret }),
      Object.assign(new Error(`new row refused: Failing row contains (1, ${secret}\n, 2).`), {
        where: secret,
      }),
      new Error(
        `\nInvalid \`db.article.create()\` invocation in\n/x.ts:1:2\n\n  data: {\n body: "${secret}"\n\nArgument \`title\` is missing.`,
      ),
      new Error('outer', { cause: new Error(`Failing row contains (${secret})`) }),
    ];
    const lines = written((log) => {
      for (const err of refusals) log.error({ err }, 'failed');
    });
    expect(lines.join('')).not.toContain(secret);
    const told = lines.map((line) => JSON.parse(line).err);
    expect(told.map(({ message }) => message)).toEqual([
      'Key (…)=(…) already exists.',
      'new row refused: Failing row contains (…).',
      'A call of the database was refused: Argument `title` is missing.',
      'outer: Failing row contains (…)',
    ]);
    expect(told[0].code).toBe('23505');
    for (const { stack } of told) expect(stack).toContain('log.test');
  });

  it('takes whatever was thrown, and says it in words', () => {
    const lines = written((log) => {
      for (const err of ['a text', null, 7, { any: 'thing' }]) log.error({ err }, 'failed');
    });
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(lineForPeople(line)).toContain('error failed');
  });

  it('is written from the level on that is asked for', () => {
    expect(written((log) => log.info('quiet'), 'warn')).toEqual([]);
    expect(written((log) => log.fatal('quiet'), 'silent')).toEqual([]);
  });
});
