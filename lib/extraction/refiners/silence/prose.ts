/**
 * Opinion and explanation, known by how they are written.
 *
 * Silent: "Why Europe must stop waiting … Should we be surprised? Germany must spend more", "Five things to know about …".
 * Near miss: "The minister said that both sides must do more", a report that puts one question beside its news.
 */
import type { ProseMark } from '../../lexicon/genre-row';
import type { Candidate, Reading, Sentence } from '../../reading';
import { sourceText } from '../../reading';
import { reportsOfToday } from './day';
import { asks, type Marks, marksOf, opensWith, QUOTED, questionTitle, titleHas } from './marks';

const READ = 30;
const OPINION = 4;

function textOf(sentence: Sentence, reading: Reading): string {
  return sourceText(reading, sentence.source).slice(sentence.start, sentence.end).trim();
}

const reported = (sentence: Sentence): boolean =>
  sentence.acts.some(({ row, quoted }) => row.frame === 'say' && !quoted) ||
  QUOTED.test(sentence.tokens.map(({ text }) => text).join(''));

/** How much the text argues and asks; a report has little of it. */
function weighOpinion(reading: Reading): number {
  const body = reading.sentences.filter(({ source }) => source === 'body').slice(0, READ);
  const plain: Marks = new Map();
  let questions = 0;
  for (const sentence of body) {
    if (reported(sentence)) continue;
    marksOf(sentence, reading, plain);
    if (/[?؟]\s*$/.test(textOf(sentence, reading))) questions += 1;
  }
  const most = (kind: ProseMark, limit: number): number => Math.min(limit, plain.get(kind) ?? 0);
  let weight =
    most('self', 3) + most('us', 2) + most('must', 2) + most('judge', 3) + Math.min(3, questions * 1.5);
  weight += most('doubt', 1) * 0.5;
  const title: Marks = new Map();
  for (const head of reading.sentences) if (head.source === 'title') marksOf(head, reading, title);
  const asked = questionTitle(reading);
  weight += asked === 'alone' ? 5 : asked === 'beside' ? 2 : 0;
  if (asked === null && asks(reading) > 0) weight += 1.5;
  weight += Math.min(
    2,
    (title.get('self') ?? 0) + (title.get('us') ?? 0) + (title.get('must') ?? 0) + (title.get('judge') ?? 0),
  );
  return weight;
}

export function looksArgued(lead: Candidate, reading: Reading): boolean {
  const alone = questionTitle(reading) === 'alone';
  const doubt = alone ? 1 : reportsOfToday(lead, reading) ? 3 : reading.datelineDay ? 1.5 : 0;
  return weighOpinion(reading) - doubt >= OPINION;
}

export function looksExplained(lead: Candidate, reading: Reading): boolean {
  const explains = titleHas('guide', reading) || opensWith('guide', reading) || asks(reading) > 1;
  return explains && !reportsOfToday(lead, reading);
}
