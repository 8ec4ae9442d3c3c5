/** Phrases keyed by their folded words; finds the longest phrase that begins at a given word in one walk. */

interface Node<V> {
  next: Map<string, Node<V>> | null;
  values: V[] | null;
}

export interface TrieMatch<V> {
  /** How many words were matched. */
  length: number;
  values: readonly V[];
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
   * The longest phrase at `from`, where `wordAt` gives the forms under which a word may be known (its fold first)
   * and `accept` may refuse a candidate. Linear in the length of the phrase.
   */
  longest(
    from: number,
    wordAt: (index: number) => readonly string[],
    accept: (value: V, length: number) => boolean = () => true,
  ): TrieMatch<V> | null {
    const opening = wordAt(from);
    if (!opening.some((form) => this.root.next?.has(form))) return null;
    let best: TrieMatch<V> | null = null;
    let level: Node<V>[] = [this.root];
    for (let i = from; level.length > 0; i += 1) {
      const forms = wordAt(i);
      if (forms.length === 0) break;
      const below: Node<V>[] = [];
      for (const node of level) {
        if (node.next === null) continue;
        for (const form of forms) {
          const child = node.next.get(form);
          if (child !== undefined) below.push(child);
        }
      }
      const length = i - from + 1;
      const values = below.flatMap((node) => node.values ?? []).filter((value) => accept(value, length));
      if (values.length > 0) best = { length, values };
      level = below;
    }
    return best;
  }
}
