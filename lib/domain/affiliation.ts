/** Posts held over time: who held what on the days of an event. */

/** Outer bounds of a tenure (YYYY-MM-DD, inclusive); null: not known at the start, still in office at the end. */
export interface DatedPost {
  office: string;
  startsOn: string | null;
  endsOn: string | null;
}

/** True when the post may have been held on some day of the span. A post without a known start never counts. */
export function heldDuring(post: DatedPost, from: string, to: string): boolean {
  return post.startsOn !== null && post.startsOn <= to && (post.endsOn === null || post.endsOn >= from);
}

/**
 * The posts of a person during an event: those held through all of it, else those held in some part of it.
 * On a day of handover the later tenure of the same office wins, as "2004" of one post ends on 2004-12-31.
 */
export function postsDuring<T extends DatedPost>(posts: readonly T[], from: string, to: string): T[] {
  const held = posts.filter((post) => heldDuring(post, from, to));
  const throughout = held.filter(
    (post) => (post.startsOn ?? '') <= from && (post.endsOn === null || post.endsOn >= to),
  );
  const chosen = throughout.length > 0 ? throughout : held;
  return chosen.filter(
    (post) =>
      !chosen.some((other) => other.office === post.office && (other.startsOn ?? '') > (post.startsOn ?? '')),
  );
}

/** Offices as one line for readers: "Minister of Foreign Affairs and Deputy Prime Minister"; null for none. */
export function capacityOf(posts: readonly Pick<DatedPost, 'office'>[]): string | null {
  const offices = [...new Set(posts.map((post) => post.office))];
  if (offices.length === 0) return null;
  return offices.length === 1
    ? (offices[0] ?? null)
    : `${offices.slice(0, -1).join(', ')} and ${offices.at(-1)}`;
}
