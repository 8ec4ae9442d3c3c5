/** `npm run eval -- --reader`: the operator's own language model on annotated articles, beside the rules. */
import { join } from 'node:path';
import type { Extraction } from '@/lib/domain/extraction';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import type { ModelReader } from '@/lib/jobs/model-reader';
import { type AnnotatedArticle, readAnnotated } from './annotated-articles';
import { tallyArticles } from './article-figures';
import { extractByModel } from './model-extraction';
import type { Names } from './names';
import { printTable } from './table';

export interface ReaderWork {
  folder: string;
  lexicon: Lexicon;
  names: Names;
  pasted: boolean;
  /** The first so many articles; unset: all. */
  most?: number;
}

/** Prints the rows of the rules and of the model over the articles that the model answered; and how many it did not, and why. */
export async function evalReader(reader: ModelReader, work: ReaderWork): Promise<void> {
  const { folder, lexicon, names, pasted, most } = work;
  const all = await readAnnotated(join(folder, 'articles'), pasted ? 'pasted' : 'entered');
  const [rules, model] = [tallyArticles(names), tallyArticles(names)];
  const unread = new Map<string, number>();
  const add = async (one: AnnotatedArticle): Promise<void> => {
    const byModel: Extraction | string = await extractByModel(reader, one.article, one.language, lexicon);
    if (typeof byModel === 'string') {
      unread.set(byModel, (unread.get(byModel) ?? 0) + 1);
      return;
    }
    model.add(one, byModel);
    rules.add(one, extract(one.article, lexicon));
  };
  const asked = all.slice(0, most ?? all.length);
  for (const one of asked) await add(one);
  const failed = [...unread.values()].reduce((sum, count) => sum + count, 0);
  console.log(
    `\n## Articles by ${reader.facts.model} (${asked.length - failed} of ${asked.length} answered)`,
  );
  printTable(
    new Map([
      ['rules', { ...rules.figures() }],
      ['model', { ...model.figures() }],
    ]),
  );
  for (const [why, count] of unread) console.log(`not answered (${why}): ${count}`);
}
