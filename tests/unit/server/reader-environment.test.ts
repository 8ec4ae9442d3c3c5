import { EnvironmentError, parseEnvironment } from '@/lib/env';
import { modelReaderOf } from '@/lib/jobs/model-reader';

const KEY = 'sk-never-shown-4711';
const WHOLE = { READER_URL: 'https://api.example.org/v1', READER_MODEL: 'a-model', READER_KEY: KEY };
const readerOf = (source: Record<string, string>) => modelReaderOf(parseEnvironment(source));

it('there is no reader by language model unless one is named', () => {
  expect(readerOf({})).toBeNull();
  expect(readerOf({ READER_URL: '', READER_MODEL: '', READER_KEY: '' })).toBeNull();
});

it.each([
  ['https://api.example.org/v1', undefined, 'openai'],
  ['https://api.anthropic.com/v1', undefined, 'anthropic'],
  ['https://models.example.org/v1/messages', undefined, 'anthropic'],
  ['https://models.example.org/v1', 'anthropic', 'anthropic'],
  ['https://api.anthropic.com/v1', 'openai', 'openai'],
  ['https://anthropic.com.example.org/v1', undefined, 'openai'],
] as const)('%s with the dialect %s is spoken to as %s', (READER_URL, READER_DIALECT, dialect) => {
  const env = { ...WHOLE, READER_URL, ...(READER_DIALECT && { READER_DIALECT }) };
  expect(readerOf(env)?.facts).toMatchObject({ dialect, model: 'a-model', daily: 500 });
});

it.each([
  'http://127.0.0.1:11434/v1',
  'http://localhost:8080',
  'http://[::1]:8080/v1',
  'http://192.168.1.5:8080/v1',
  'http://[fd00::5]/v1',
  'http://ollama:11434/v1',
  'http://models.example.internal/v1',
])('a server of one’s own network, %s, needs no key and no encryption', (READER_URL) => {
  expect(readerOf({ READER_URL, READER_MODEL: 'a-model' })?.facts.model).toBe('a-model');
});

it.each([
  [{ READER_URL: WHOLE.READER_URL, READER_KEY: KEY }, 'READER_MODEL is missing'],
  [{ READER_MODEL: 'a-model' }, 'READER_URL is missing'],
  [{ READER_KEY: KEY }, 'READER_URL is missing'],
  [{ READER_URL: WHOLE.READER_URL, READER_MODEL: 'a-model' }, 'READER_KEY is missing'],
  [{ ...WHOLE, READER_URL: 'http://api.example.org/v1' }, 'must begin with https://'],
  [{ ...WHOLE, READER_URL: 'http://8.8.8.8/v1' }, 'must begin with https://'],
  [{ ...WHOLE, READER_URL: 'ftp://api.example.org' }, 'must be a full address'],
  [{ ...WHOLE, READER_URL: 'api.example.org' }, 'must be a full address'],
  [{ ...WHOLE, READER_URL: `https://${KEY}@api.example.org/` }, 'must have no name, password'],
  [{ ...WHOLE, READER_URL: `https://api.example.org/?key=${KEY}` }, 'must have no name, password'],
  [{ ...WHOLE, READER_KEY: `${KEY}\nx: y` }, 'READER_KEY must have no spaces'],
  [{ ...WHOLE, READER_MODEL: 'a model<script>' }, 'READER_MODEL must be the name'],
  [{ ...WHOLE, READER_DIALECT: 'gemini' }, 'must be openai or anthropic'],
  [{ ...WHOLE, READER_DAILY: '0' }, 'must be 1 to 100,000'],
])('%j is refused at the start, without the key', (source, told) => {
  let message = '';
  try {
    parseEnvironment(source);
  } catch (error) {
    expect(error).toBeInstanceOf(EnvironmentError);
    message = (error as Error).message;
  }
  expect(message).toContain(told);
  expect(message).not.toContain(KEY);
});
