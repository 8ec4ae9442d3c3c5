/**
 * Words of events as the database sends them, in bytes: an unpacked row for each word of each event costs it ten times as
 * much. Of words that are not looked for no text is made here either.
 */

/** FNV-1a (Fowler, Noll, Vo), 32 bits. */
const START = 0x811c9dc5 | 0;
const FACTOR = 0x01000193;

/** Words by their bytes in UTF-8: a table of twice as many places, each looked for from where its hash says on. */
export class SoughtWords {
  private readonly bytes: readonly Uint8Array[];
  private readonly mask: number;
  /** Places among `words`, and −1 where nothing is. */
  private readonly table: Int32Array;
  private readonly hashes: Int32Array;

  constructor(readonly words: readonly string[]) {
    this.bytes = words.map((word) => new TextEncoder().encode(word));
    this.mask = 2 ** Math.ceil(Math.log2(words.length + 1) + 1) - 1;
    this.table = new Int32Array(this.mask + 1).fill(-1);
    this.hashes = new Int32Array(this.mask + 1);
    for (const [place, bytes] of this.bytes.entries()) {
      const hash = bytes.reduce((sum, byte) => Math.imul(sum ^ byte, FACTOR), START);
      let at = hash & this.mask;
      while (this.table[at] !== -1) at = (at + 1) & this.mask;
      this.table[at] = place;
      this.hashes[at] = hash;
    }
  }

  /** Where the word of these bytes stands among `words`; −1 for none. `hash`: of these bytes. */
  private placeOf(sent: Uint8Array, start: number, end: number, hash: number): number {
    for (let at = hash & this.mask; this.table[at] !== -1; at = (at + 1) & this.mask) {
      const place = this.table[at] ?? -1;
      const bytes = this.bytes[place];
      if (this.hashes[at] !== hash || bytes?.length !== end - start) continue;
      let same = 0;
      while (same < bytes.length && bytes[same] === sent[start + same]) same += 1;
      if (same === bytes.length) return place;
    }
    return -1;
  }

  /**
   * The numbers of the events that have each of the words, in the order in which they were sent.
   *
   * @param sent for each event its number (four bytes, the greatest first) and its words as `tsvectorsend` writes them:
   *   how many (four bytes), and each with a zero byte behind it, how often it stands (two) and where (two each)
   */
  numbersIn(sent: Uint8Array): Map<string, number[]> {
    const view = new DataView(sent.buffer, sent.byteOffset, sent.byteLength);
    const found = this.words.map((): number[] => []);
    let at = 0;
    while (at < sent.length) {
      const number = view.getInt32(at);
      let left = view.getInt32(at + 4);
      at += 8;
      for (; left > 0; left -= 1) {
        const start = at;
        let hash = START;
        for (let byte = sent[at] ?? 0; byte !== 0; at += 1, byte = sent[at] ?? 0)
          hash = Math.imul(hash ^ byte, FACTOR);
        const place = this.placeOf(sent, start, at, hash);
        found[place]?.push(number);
        at += 3 + 2 * view.getUint16(at + 1);
      }
    }
    return new Map(this.words.map((word, place) => [word, found[place] ?? []]));
  }
}
