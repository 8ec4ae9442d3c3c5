/** How surely an event is known, told from what it rests on. Readers see it in words, never as a figure. */
import type { EventStatus } from './ontology';

/** From the least sure: nobody vouches for it; sources differ; one origin; several that do not copy each other. */
export const CERTAINTIES = ['unconfirmed', 'contradicted', 'single', 'several'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Below this a reading is as likely wrong as right. */
const DOUBTFUL_READING = 0.5;

export interface Origin {
  url: string | null;
  publisher: string | null;
}

export interface Grounds {
  status: EventStatus;
  sources: readonly Origin[];
  /** How many times another source tells a field differently. */
  contradictions: number;
  /** The extractor's confidence (0–1) where its reading was published unchanged; null: an editor vouches for it. */
  confidence: number | null;
}

const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/[^/]+\/(https?:\/\/.+)$/i;
/** Second-level names below which countries let others register: `bbc.co.uk`, `mofa.gov.iq`. */
const REGISTRY = /^(ac|co|com|edu|gob|gouv|gov|mil|net|org)\.[a-z]{2}$/;

function hostOf(address: string): string | null {
  try {
    return new URL(address).hostname.toLowerCase();
  } catch {
    return null;
  }
}

/** The site of a page without its own subdomains: `nato.int` of `https://www.nato.int/…`, also of an archived copy. */
function siteOf(url: string): string | null {
  const address = ARCHIVED.exec(url)?.[1] ?? url;
  const labels = hostOf(address)?.split('.');
  if (!labels) return null;
  const wide = REGISTRY.test(labels.slice(-2).join('.'));
  return labels.slice(wide ? -3 : -2).join('.');
}

/** Publisher and site as they are compared; '' for what is not known. */
const namesOf = ({ url, publisher }: Origin): { name: string; site: string } => ({
  name: (publisher ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
  site: (url !== null && siteOf(url)) || '',
});

function marksOf(origin: Origin): string[] {
  const { name, site } = namesOf(origin);
  return [...(site ? [`site ${site}`] : []), ...(name ? [`name ${name}`] : [])];
}

/**
 * How many of the sources are independent: those of one publisher or one site count once, also by way of a third.
 * Sources of which neither is known count as one together, and only where there is no other.
 */
export function countIndependent(sources: readonly Origin[]): number {
  let groups: Set<string>[] = [];
  for (const source of sources) {
    const marks = marksOf(source);
    if (marks.length === 0) continue;
    const same = groups.filter((group) => marks.some((mark) => group.has(mark)));
    groups = groups.filter((group) => !same.includes(group));
    groups.push(new Set([...same.flatMap((group) => [...group]), ...marks]));
  }
  return groups.length === 0 && sources.length > 0 ? 1 : groups.length;
}

/**
 * Why several sources count as one: all have one publisher, or lie on one site, or nothing is known of any of them;
 * else they hang together by way of each other, or only of some is anything known.
 */
export type Bond = 'publisher' | 'site' | 'others' | 'unknown';

/** For sources of which `countIndependent` finds one. */
export function bondOf(sources: readonly Origin[]): Bond {
  const all = sources.map(namesOf);
  const first = all.find(({ name, site }) => name !== '' || site !== '');
  if (!first) return 'unknown';
  if (first.name !== '' && all.every(({ name }) => name === first.name)) return 'publisher';
  return first.site !== '' && all.every(({ site }) => site === first.site) ? 'site' : 'others';
}

/** The one word that lists, marks and pages put into a sentence. */
export function certaintyOf({ status, sources, contradictions, confidence }: Grounds): Certainty {
  const independent = countIndependent(sources);
  if (independent === 0 || status === 'reported') return 'unconfirmed';
  if (contradictions > 0) return 'contradicted';
  if (independent > 1) return 'several';
  return confidence !== null && confidence < DOUBTFUL_READING ? 'unconfirmed' : 'single';
}
