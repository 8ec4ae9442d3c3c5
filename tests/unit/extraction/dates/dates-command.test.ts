import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

function run(input: string) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/dates.ts'], { input, encoding: 'utf8' });
}

describe('npm run dates', () => {
  it('answers each line in its place, errors too, and then exits with 1', () => {
    const lines = [
      JSON.stringify({ id: 'a', text: 'They met on 5 May 2020.', referenceDate: '2020-06-01' }),
      'not json',
      JSON.stringify({ id: 'b', text: 7 }),
      JSON.stringify({ id: 'c', text: 'They met yesterday.', referenceDate: '2020-06-01T08:00:00Z' }),
    ];
    const { stdout, status } = run(`${lines.join('\n')}\n`);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers[0]).toEqual({
      id: 'a',
      mentions: [
        {
          start: 12,
          end: 22,
          text: '5 May 2020',
          kind: 'date',
          from: '2020-05-05',
          to: '2020-05-06',
          edtf: '2020-05-05',
        },
      ],
    });
    expect(answers[1]).toMatchObject({ id: null, error: expect.stringContaining('JSON') });
    expect(answers[2]).toMatchObject({ id: 'b', error: expect.stringContaining('text') });
    expect(answers[3].mentions[0].edtf).toBe('2020-05-31');
    expect(status).toBe(1);
  });

  it('exits with 0 when every line was valid', () => {
    const { stdout, status } = run(
      `${JSON.stringify({ id: 1, text: 'No date here.', referenceDate: null })}\n`,
    );
    expect(JSON.parse(stdout)).toEqual({ id: 1, mentions: [] });
    expect(status).toBe(0);
  });
});
