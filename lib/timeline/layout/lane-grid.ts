/** What is taken in the rows of one lane, in pixels from a common origin. */

interface Span {
  from: number;
  to: number;
}

export class LaneGrid {
  private readonly marks: Span[][];
  private readonly labels: Span[][];
  /** Lines that labels must not cross: those from a caption down to its mark. */
  private readonly lines: Span[] = [];
  /** By pixel column: how many rows marks need there, and how many are taken by labels. */
  private readonly needed: Uint16Array;
  private readonly covered: Uint16Array;

  /**
   * @param rows rows of the lane
   * @param origin pixel of the first column
   * @param columns columns for which it is known how many marks are still to come
   */
  constructor(
    readonly rows: number,
    private readonly origin: number,
    columns: number,
  ) {
    this.marks = Array.from({ length: rows }, () => []);
    this.labels = Array.from({ length: rows }, () => []);
    this.needed = new Uint16Array(Math.max(columns, 1));
    this.covered = new Uint16Array(Math.max(columns, 1));
  }

  private columns(span: Span): [number, number] {
    return [
      Math.max(0, Math.floor(span.from - this.origin)),
      Math.min(this.needed.length, Math.ceil(span.to - this.origin)),
    ];
  }

  /** Says that a mark will stand here, in whichever row. */
  expectMark(span: Span): void {
    const [first, end] = this.columns(span);
    for (let at = first; at < end; at += 1) this.needed[at] = (this.needed[at] ?? 0) + 1;
  }

  /** The most rows that marks need in any column. */
  mostNeeded(): number {
    return this.needed.reduce((most, one) => Math.max(most, one), 0);
  }

  addLine(at: number): void {
    this.lines.push({ from: at - 3, to: at + 3 });
  }

  isFreeForMark(row: number, span: Span): boolean {
    return !hits(this.marks[row], span) && !hits(this.labels[row], span);
  }

  isFreeForLabel(row: number, span: Span): boolean {
    return this.isFreeForMark(row, span) && !hits(this.lines, span);
  }

  /** True where the marks that need a row there still find one when a label takes `rows` of them. */
  leavesRoom(span: Span, rows: number): boolean {
    const [first, end] = this.columns(span);
    for (let at = first; at < end; at += 1) {
      if ((this.covered[at] ?? 0) + rows + (this.needed[at] ?? 0) > this.rows) return false;
    }
    return true;
  }

  takeMark(row: number, span: Span): void {
    this.marks[row]?.push(span);
  }

  takeLabel(row: number, span: Span): void {
    this.labels[row]?.push(span);
    const [first, end] = this.columns(span);
    for (let at = first; at < end; at += 1) this.covered[at] = (this.covered[at] ?? 0) + 1;
  }
}

function hits(spans: readonly Span[] | undefined, span: Span): boolean {
  for (const taken of spans ?? []) if (taken.from < span.to && taken.to > span.from) return true;
  return false;
}
