/** The language model that the operator has named, as workflows ask it: without its key, which goes no further than here. */
import { createHash } from 'node:crypto';
import type { ReaderFacts } from '@/lib/domain/model-trouble';
import { type Environment, environment } from '@/lib/env';
import { type AskedArticle, PROMPT, type Question, textOfArticle } from '@/lib/model-reader/prompt';
import { askModel, type ModelReply, type ModelServer } from '@/lib/net/ask-model';

/** Tells what is asked from what was asked before: answers to another prompt, or by another schema, are not used again. */
export const PROMPT_VERSION = createHash('sha256').update(PROMPT).digest('hex').slice(0, 12);

export interface ModelReader {
  facts: ReaderFacts;
  /** Milliseconds in which it answers at the latest. */
  deadline: number;
  /** By which an answer about this article is known again: the text, the server, the model and the prompt. */
  digestOf(article: AskedArticle): string;
  ask(question: Question): Promise<ModelReply>;
}

type ReaderEnvironment = Pick<
  Environment,
  'READER_URL' | 'READER_MODEL' | 'READER_KEY' | 'READER_DIALECT' | 'READER_DAILY' | 'READER_DEADLINE_MS'
>;

/** The dialect of an address that was given without one: Anthropic's own, and whatever ends as its endpoint does. */
function dialectOf({ hostname, pathname }: URL): ModelServer['dialect'] {
  const isAnthropic = /(^|\.)anthropic\.com$/.test(hostname) || /\/messages\/?$/.test(pathname);
  return isAnthropic ? 'anthropic' : 'openai';
}

/** The reader of an environment; null where it names none. */
export function modelReaderOf(env: ReaderEnvironment): ModelReader | null {
  const { READER_URL: address, READER_MODEL: model, READER_KEY: key = '' } = env;
  if (address === undefined || model === undefined) return null;
  const url = new URL(address);
  const dialect = env.READER_DIALECT ?? dialectOf(url);
  const deadline = env.READER_DEADLINE_MS;
  return {
    facts: { model, dialect, server: url.host, daily: env.READER_DAILY },
    deadline,
    digestOf: (article) =>
      createHash('sha256')
        .update(JSON.stringify([textOfArticle(article), address, dialect, model, PROMPT_VERSION]))
        .digest('hex'),
    ask: (question) => askModel({ url: address, model, key, dialect, deadline }, question),
  };
}

/** The reader of this process. */
export const configuredReader = (): ModelReader | null => modelReaderOf(environment());
