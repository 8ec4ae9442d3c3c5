/** What lies behind the events of a relationship: missions that lasted, and who led its two parties. */

export const PERIOD_KINDS = ['mission', 'first-leader', 'second-leader'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export interface Period {
  /** Unique among the periods of a relationship; of a mission the slug of its event. */
  id: string;
  /** Title of the mission, or canonical name of the leader. */
  name: string;
  /** First and last day, YYYY-MM-DD; null: still lasting. */
  from: string;
  to: string | null;
  kind: PeriodKind;
  /** What the leader leads, as "Secretary General, NATO"; '' for missions. */
  office: string;
  /** It is in the language of the page rather than that of the record. */
  isLocal: boolean;
}

/** How the office of a leader is said: by its title and the canonical name of what it leads. */
export type SayOffice = (office: string, party: string) => Pick<Period, 'office' | 'isLocal'>;

const asRecorded: SayOffice = (office, party) => ({ office: `${office}, ${party}`, isLocal: false });

/** Offices whose holder leads a state or an organisation, the one that governs first. */
const LEADING_OFFICES: readonly RegExp[] = [
  /^prime minister$/i,
  /^chancellor$/i,
  /^secretary[ -]general$/i,
  /^president of the (?:european )?commission$/i,
  /^president$/i,
  /^(?:king|emir|sultan)$/i,
];

/** Place of an office among those that lead; null where its holder leads nothing. */
export function leadingRank(office: string): number | null {
  const rank = LEADING_OFFICES.findIndex((pattern) => pattern.test(office.trim()));
  return rank < 0 ? null : rank;
}

/** A post of somebody in one of the parties. */
export interface LeaderPost {
  id: string;
  holder: string;
  office: string;
  from: string | null;
  to: string | null;
}

/**
 * The line of leaders of one party: of the leading offices that its posts know the one that covers most time, each
 * tenure ending where the next begins.
 */
export function leadersOf(
  posts: readonly LeaderPost[],
  party: string,
  kind: PeriodKind,
  say: SayOffice = asRecorded,
): Period[] {
  const lines = new Map<string, LeaderPost[]>();
  for (const post of posts) {
    if (post.from === null || leadingRank(post.office) === null) continue;
    const office = post.office.trim().toLowerCase();
    lines.set(office, [...(lines.get(office) ?? []), post]);
  }
  const [line] = [...lines.values()].sort(
    (a, b) =>
      b.length - a.length || (leadingRank(a[0]?.office ?? '') ?? 0) - (leadingRank(b[0]?.office ?? '') ?? 0),
  );
  const ordered = [...(line ?? [])].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  return ordered.map(({ id, holder, office, from, to }, index) => {
    const next = ordered[index + 1]?.from ?? null;
    const end = next !== null && (to === null || to > next) ? next : to;
    return { id, name: holder, from: from ?? '', to: end, kind, ...say(office, party) };
  });
}
