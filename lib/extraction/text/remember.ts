/** Remembers the answers of a function of one word, because texts repeat their words; bounded, so that no text fills it. */
const MOST = 50_000;
const LONGEST = 40;

export function remember<T extends string | readonly string[]>(
  answer: (word: string) => T,
): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const there = known.get(word);
    if (there !== undefined) return there;
    const found = answer(word);
    if (word.length > LONGEST) return found;
    if (known.size >= MOST) known.clear();
    known.set(word, found);
    return found;
  };
}
