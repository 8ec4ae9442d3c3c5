/** What the times of frames say. */

export interface Fluency {
  /** Frames a second. */
  rate: number;
  /** Milliseconds between two frames, at most. */
  longest: number;
}

/** @param gestures for each gesture the times at which a frame began, in milliseconds */
export function fluencyOf(gestures: readonly (readonly number[])[]): Fluency {
  const gaps = gestures.flatMap((times) => times.slice(1).map((time, at) => time - (times[at] ?? time)));
  const whole = gaps.reduce((sum, gap) => sum + gap, 0);
  return { rate: whole === 0 ? 0 : (gaps.length * 1_000) / whole, longest: Math.max(0, ...gaps) };
}

/**
 * Milliseconds from the last input to the first frame that drew something new out of the answer; null where nothing was
 * asked, or nothing new came of it.
 *
 * @param answers when the answers were there that had been asked for after the input
 * @param changes frames with new marks
 */
export function freshAfter(
  input: number,
  answers: readonly number[],
  changes: readonly number[],
): number | null {
  const answered = answers.find((at) => at >= input);
  const drawn = changes.find((at) => answered !== undefined && at >= answered);
  return drawn === undefined ? null : drawn - input;
}
