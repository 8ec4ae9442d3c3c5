import { MAX_BODY_LENGTH } from '@/lib/domain/article';
import { articleFormSchema } from '@/lib/domain/article-form';

const bodyOf = (body: string) => articleFormSchema.safeParse({ body });

it('takes an article of full length however the form has written the ends of its lines', () => {
  const line = `${'x'.repeat(9)}\r\n`;
  const whole = `${line.repeat(MAX_BODY_LENGTH / 10 - 1)}${'x'.repeat(10)}`;
  const read = bodyOf(whole);
  expect(read.success && read.data.body.length).toBe(MAX_BODY_LENGTH);
});

it('refuses one letter more', () => {
  const read = bodyOf('x'.repeat(MAX_BODY_LENGTH + 1));
  expect(read.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['body', 'The text is longer than 2,000,000 characters: paste it in parts.'],
  ]);
});
