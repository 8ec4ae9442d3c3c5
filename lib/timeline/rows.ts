/** Which stretches of a row are taken, in pixels. */
export class Row {
  private readonly taken: { from: number; to: number }[] = [];

  /** True where nothing lies between the two. */
  isFree(from: number, to: number): boolean {
    for (const span of this.taken) {
      if (span.from < to && span.to > from) return false;
    }
    return true;
  }

  take(from: number, to: number): void {
    this.taken.push({ from, to });
  }

  /** Pixels from `from` until the next thing, at most `most`. */
  roomAfter(from: number, most: number): number {
    let end = from + most;
    for (const span of this.taken) {
      if (span.to > from && span.from < end) end = Math.max(span.from, from);
    }
    return end - from;
  }
}
