/** A text cut at the ends of its marks, so that overlapping ones can be drawn. */

export interface TextMark {
  /** Names the mark; one field may have several. */
  id: string;
  start: number;
  end: number;
}

export interface TextSegment<Mark extends TextMark> {
  start: number;
  text: string;
  /** Marks that cover the segment, the shortest first. */
  marks: Mark[];
  /** Marks that begin here. */
  opens: Mark[];
}

/**
 * Segments that together are the whole text. Marks outside of it are left out; offsets count UTF-16 code units.
 */
export function segmentText<Mark extends TextMark>(
  text: string,
  marks: readonly Mark[],
): TextSegment<Mark>[] {
  const inside = marks
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      marks: inside.filter((mark) => mark.start <= start && mark.end >= end),
      opens: inside.filter((mark) => mark.start === start),
    };
  });
}
