/** Phrases keyed by their folded words; finds the longest phrase that begins at a given word in one walk. */
import type { Token } from '../text/tokens';

interface Node<V> {
  next: Map<string, Node<V>> | null;
  values: V[] | null;
}

export interface TrieMatch<V> {
  /** How many words were matched. */
  length: number;
  values: readonly V[];
}

export type WordAt = (index: number) => string | undefined;

/** The folded words of a row of tokens; a mark is no word and ends every phrase. */
export function wordsAt(tokens: readonly Token[]): WordAt {
  return (index) => {
    const token = tokens[index];
    return token === undefined || token.kind === 'mark' ? undefined : token.fold;
  };
}

export class TokenTrie<V> {
  private readonly root: Node<V> = { next: null, values: null };

  add(words: readonly string[], value: V): void {
    if (words.length === 0) return;
    let node = this.root;
    for (const word of words) {
      node.next ??= new Map();
      let child = node.next.get(word);
      if (child === undefined) {
        child = { next: null, values: null };
        node.next.set(word, child);
      }
      node = child;
    }
    if (node.values === null) node.values = [value];
    else node.values.push(value);
  }

  /**
   * The longest phrase at `from`, where `wordAt` gives the folded word at an index (nothing where no word stands there)
   * and `accept` may refuse a candidate. Linear in the length of the phrase.
   */
  longest(from: number, wordAt: WordAt, accept?: (value: V, length: number) => boolean): TrieMatch<V> | null {
    let best: TrieMatch<V> | null = null;
    let node: Node<V> | undefined = this.root;
    for (let i = from; ; i += 1) {
      const word = wordAt(i);
      node = word === undefined ? undefined : node.next?.get(word);
      if (node === undefined) return best;
      if (node.values === null) continue;
      const length = i - from + 1;
      const values: readonly V[] =
        accept === undefined ? node.values : node.values.filter((value) => accept(value, length));
      if (values.length > 0) best = { length, values };
    }
  }
}
