/** How much an event matters when not all fit: 0–100 from its type, the ranks of those who act, its sources. */
import type { EventType, ParticipantRole } from './ontology';

/** What a type weighs by itself. Acts that bind or commit weigh more than words; words more than plans. */
const WEIGHT: Record<EventType, number> = {
  summit: 55,
  agreement: 55,
  attack: 50,
  sanction: 48,
  decision: 45,
  mission: 45,
  expulsion: 45,
  deployment: 40,
  visit: 36,
  negotiation: 35,
  condemnation: 34,
  meeting: 32,
  appointment: 30,
  cancelled: 30,
  aid: 28,
  protest: 25,
  call: 24,
  statement: 20,
  training: 20,
  letter: 18,
  planned: 15,
  other: 10,
};

export type Rank = 0 | 1 | 2 | 3 | 4;

const LOWER =
  /\b(deputy|vice|assistant|under-?secretary|former|outgoing|adviser|advisor|aide|spokes\w+|designate)\b/i;
const HEAD =
  /\b(president|prime minister|king|queen|emir|sultan|pope|chancellor|premier|secretary[- ]general|head of state)\b/i;
const HEAD_OF_LESS = /\b(university|college|academy|chamber|committee|association|company|court|union of)\b/i;
const MINISTER =
  /\b(minister|secretary of (state|defen[cs]e)|foreign secretary|high representative|national security advis[eo]r|speaker|supreme allied commander|crown prince|chair of the military committee)\b/i;

/** 4 head of state, government or international organisation; 3 minister; 2 deputy, envoy, commander; 1 any other office; 0 none. */
export function rankOf(capacity: string | null): Rank {
  if (!capacity?.trim()) return 0;
  const ranks = capacity
    .split(/\s*(?:;|, (?=[A-Z])| and (?=(?:Acting |Deputy )?(?:Prime )?Minister|President))\s*/u)
    .map(rankOfOffice);
  return Math.max(...ranks) as Rank;
}

function rankOfOffice(office: string): Rank {
  const lesser = LOWER.test(office);
  if (/national security advis[eo]r/i.test(office) && !/deputy/i.test(office)) return 3;
  if (HEAD.test(office) && !HEAD_OF_LESS.test(office)) return lesser ? 2 : 4;
  if (MINISTER.test(office)) return lesser ? 2 : 3;
  if (
    /\b(ambassador|commander|envoy|chief|representative|head|director|chair\w*|under-?secretary|prince)\b/i.test(
      office,
    )
  )
    return 2;
  return 1;
}

/**
 * Significance of an event. Mentioned actors do not count; the highest rank adds up to 25, the next up to 10,
 * each further source 3, up to 10.
 */
export function significanceOf(event: {
  type: EventType;
  participants: readonly { role: ParticipantRole; capacity: string | null }[];
  sources: number;
}): number {
  const ranks = event.participants
    .filter((participant) => participant.role !== 'mentioned')
    .map((participant) => rankOf(participant.capacity))
    .sort((a, b) => b - a);
  const acting = ((ranks[0] ?? 0) * 25) / 4 + ((ranks[1] ?? 0) * 10) / 4;
  const known = Math.min(10, Math.max(0, event.sources - 1) * 3);
  return Math.min(100, Math.round(WEIGHT[event.type] + acting + known));
}
