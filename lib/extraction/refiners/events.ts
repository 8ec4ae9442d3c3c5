/** The last step: main act first, then the dated acts behind it. */

import { type ExtractedEvent, MAX_EVENTS } from '@/lib/domain/extraction';
import { foldName } from '@/lib/domain/fold-name';
import { wordsOf } from '../lexicon/compile-pack';
import { warningWords } from '../lexicon/warning-words';
import { comparedExtraction } from '../linking/compared-event';
import { scoreSameEvent } from '../linking/score-same-event';
import type { Candidate, DateReading, Decision, Judging, Phrase, Reading } from '../reading';
import { typeOf } from './act-kind';
import { eventOf } from './assemble';
import { standsAlone } from './background';
import { finerDate } from './finer-date';
import { type Cluster, gather, refineMain } from './main-act';
import { rescheduled } from './rescheduled';
import { outcomeOf, whySilent } from './silence/silence';

/** Opinion, profiles and digests say so in their title or first words; they report no act of their own. */
function looksLikeOpinion(reading: Reading): boolean {
  const { opinionMarks } = reading.pack.words;
  // A headline that asks reports nothing.
  if (/[?؟]\s*$/.test(reading.article.title ?? '')) return true;
  const heads = [reading.article.title ?? '', reading.article.body.slice(0, 120)];
  return heads.some((head, index) => {
    const words = wordsOf(head.slice(0, 120), reading.pack.pack);
    const marked = opinionMarks.longest(0, (i) => words[i]);
    const colon = index === 0 ? /^[^:]{2,30}:/.test(head) : false;
    return marked !== null && (colon || words.length === marked.length);
  });
}

function looksLikeDigest({ article, language }: Reading): boolean {
  return [article.title ?? '', article.body].some((head) => {
    const opening = foldName(head.slice(0, 120));
    return warningWords(language).digest.some((words) => `${opening} `.startsWith(`${foldName(words)} `));
  });
}

/** True where a day is that of the visit or one of its days. */
function during(day: DateReading, visit: DateReading): boolean {
  const [first = '', last = first] = visit.edtf.split('/');
  return day.edtf === visit.edtf || (first <= day.edtf && day.edtf <= last);
}

/** Those met on a visit take part in it; a lead that only says something takes the act that the title names. */
function enriched({ lead, members }: Cluster, reading: Reading): Cluster {
  const date = finerDate(lead, reading) ?? lead.date;
  const met = typeOf(lead) === 'visit' ? metOn({ ...lead, date }, reading) : [];
  const title =
    lead.act.row.frame === 'say'
      ? reading.candidates.find(
          ({ sentence, type, act }) =>
            sentence.source === 'title' && type === 'statement' && act.row.frame === 'verb',
        )
      : undefined;
  const cameo = title?.cameo ?? lead.cameo;
  return { lead: { ...lead, date, cameo, others: [...lead.others, ...met] }, members };
}

/** People with whom the visitors speak in the days of a visit. */
function metOn(visit: Candidate, reading: Reading): Phrase[] {
  const actors = new Set(visit.initiators.map((phrase) => phrase.entity?.key));
  return reading.candidates.flatMap((other) => {
    if (other.act === visit.act) return [];
    const talk = ['meeting', 'negotiation'].includes(typeOf(other)) && other.status === visit.status;
    const sameDay = other.date === null || visit.date === null || during(other.date, visit.date);
    if (!talk || !sameDay || !other.initiators.some((phrase) => actors.has(phrase.entity?.key))) return [];
    return other.recipients.filter(({ entity }) => entity?.kind === 'person' && !actors.has(entity.key));
  });
}

function decide(
  reading: Judging,
  cluster: Cluster,
  outcome: Decision['outcome'],
  event: Decision['event'] = null,
): void {
  reading.decisions.push({ ...cluster, outcome, event });
}

/** What is coded as asserted needs no choice. */
const ASSERTED = 6;

/** All that a lone sentence asserts is news. */
function lone(reading: Judging): void {
  for (const lead of reading.candidates) {
    reading.pause();
    if (reading.coded) reading.scores.set(lead.act, ASSERTED);
    const cluster: Cluster = { lead, members: [] };
    const silence = whySilent(cluster, reading);
    if (silence !== null) {
      if (!reading.warnings.some(({ code }) => code === silence.code)) reading.warnings.push(silence);
      decide(reading, cluster, outcomeOf(silence));
      continue;
    }
    const event = eventOf(cluster, true, reading);
    decide(reading, cluster, event === null ? 'no-event' : 'main', event);
    if (event !== null) reading.events.push(event);
  }
}

/** "The ministry issued a statement announcing that A met B": the statement is evidence for the meeting. */
function reportsOf(cluster: Cluster, main: Cluster): boolean {
  if (cluster.lead.type !== 'statement' || main.lead.type === 'statement') return false;
  const { sentence, act, initiators } = cluster.lead;
  // An official's own words may be news beside the act; a paper of his ministry is only its report.
  if (initiators.some((phrase) => phrase.entity?.kind === 'person')) return false;
  return [main.lead, ...main.members].some(
    (telling) =>
      telling.sentence === sentence && telling.act.first >= act.last && telling.act.row.frame !== 'say',
  );
}

/** The event that a candidate would make as the news of the text, or null where it makes none: for training. */
export function eventIfMain(lead: Candidate, reading: Reading): ExtractedEvent | null {
  const [main] = gather(lead, reading);
  if (main === undefined) return null;
  const blank = { decisions: [], events: [], features: new Map(), parts: new Map() };
  return eventOf(enriched(main, reading), true, { ...reading, ...blank, scores: new Map(reading.scores) });
}

export function refineEvents(reading: Judging): void {
  if (reading.lone) {
    lone(reading);
    return;
  }
  const { main: found, background } = refineMain(reading);
  const opinion = looksLikeOpinion(reading);
  if (opinion)
    reading.warnings.push({
      code: looksLikeDigest(reading) ? 'looks-like-digest' : 'looks-like-opinion',
      values: {},
    });
  const silence = found === null || opinion ? null : whySilent(found, reading);
  if (silence !== null) reading.warnings.push(silence);
  const main = found === null ? null : enriched(found, reading);
  const silent = opinion || silence !== null;
  const first = main === null || silent ? null : eventOf(main, true, reading);
  const kept = first === null ? 'no-event' : 'main';
  const why = opinion || silence === null ? 'opinion' : outcomeOf(silence);
  if (main !== null) decide(reading, main, silent ? why : kept, first);
  if (first !== null) reading.events.push(first);
  const moved = first === null || main === null ? null : rescheduled(first, main.lead, reading);
  if (main !== null && moved !== null) decide(reading, main, 'moved', moved);
  if (moved !== null) reading.events.push(moved);
  for (const cluster of background) {
    reading.pause();
    if (main !== null && reportsOf(cluster, main)) {
      decide(reading, cluster, 'report-of-main');
      continue;
    }
    const event = eventOf(cluster, false, reading);
    if (event === null) {
      decide(reading, cluster, 'no-event');
      continue;
    }
    if (!standsAlone(event, cluster)) {
      decide(reading, cluster, 'not-alone');
      continue;
    }
    const twin = reading.events.some(
      (other) =>
        other.date === event.date &&
        other.type === event.type &&
        other.participants.some((a) => event.participants.some((b) => a.name === b.name)) &&
        // Two visitors of one host on one day: two meetings.
        !scoreSameEvent(comparedExtraction(other), comparedExtraction(event)).barred,
    );
    decide(reading, cluster, twin ? 'twin' : 'background', event);
    if (!twin) reading.events.push(event);
    if (reading.events.length < MAX_EVENTS) continue;
    reading.warnings.push({ code: 'too-many-acts', values: { most: MAX_EVENTS } });
    return;
  }
}
