/**
 * What a text is about, by the words of its title and lead, and whether its main act is diplomacy nevertheless.
 *
 * Silent: "Morocco beat Senegal in extra time and will meet Egypt" (sport), "shares fell as the IMF was in Jakarta".
 * Near miss: "The president watched a World Cup qualifier with his counterpart after their talks", "oil jumps as A bans
 * imports from B", "A sends rescuers to B after the quake": the act weighs more than the words around it.
 */
import type { Genre } from '../../lexicon/genre-row';
import type { Reading, Sentence } from '../../reading';
import type { Cluster } from '../main-act';
import { aboutAnother, beyondDoubt, weighAct } from './act-weight';

/** Sentences of the body whose words count, and how much each of them counts. */
const READ = 6;
const factor = (place: number): number => (place <= 0 ? 1 : 0.5);
/** Fewer words than this are met by chance. */
const LEAST = 4;

/** How much the result of a game weighs. */
const RESULT = 3;

/** "2-0", "6–4": the result of a game. Near miss: "on 2-3 May" (a date), "by 12-3 votes" (told by `votes`). */
function tellsResult({ tokens, dates }: Sentence): boolean {
  return tokens.some(({ text, kind }, at) => {
    const dated = dates.some(({ first, last }) => first - 1 <= at && at <= last);
    if (dated || kind === 'mark') return false;
    if (!/^\d{1,2}$/.test(text)) return false;
    // A hyphen between figures is no token of its own, a dash is one.
    const next = tokens[at + 1]?.kind === 'mark' && tokens[at + 1]?.text !== '.' ? at + 2 : at + 1;
    const other = tokens[next];
    const joined = other !== undefined && other.start === (tokens[at]?.end ?? 0) + 1;
    return joined && /^\d{1,2}$/.test(other.text) && other.kind === 'number';
  });
}

/** Weight of each kind of text: every word once, at its most prominent place. */
function weighGenres(reading: Reading): ReadonlyMap<Genre, number> {
  const seen = new Map<string, { kind: Genre; weight: number }>();
  const body = reading.sentences.filter((sentence) => sentence.source === 'body').slice(0, READ);
  const read = (sentence: Sentence, times: number): void => {
    const folds = sentence.tokens.map((token) => token.fold);
    for (let at = 0; at < folds.length; ) {
      const found = reading.pack.genres.genres.find(folds, at);
      for (const { kind, weight, word } of found?.marks ?? []) {
        const key = `${kind} ${word}`;
        if ((seen.get(key)?.weight ?? 0) < weight * times) seen.set(key, { kind, weight: weight * times });
      }
      at += found?.length ?? 1;
    }
  };
  for (const sentence of reading.sentences) if (sentence.source === 'title') read(sentence, 1);
  const played = [...body.slice(0, 2), ...reading.sentences.filter(({ source }) => source === 'title')];
  if (played.some((sentence) => tellsResult(sentence))) seen.set('result', { kind: 'sport', weight: RESULT });
  body.forEach((sentence, place) => {
    read(sentence, factor(place));
  });
  const weights = new Map<Genre, number>();
  for (const { kind, weight } of seen.values()) weights.set(kind, (weights.get(kind) ?? 0) + weight);
  return weights;
}

/** The kind of text that outweighs the main act, or null. */
export function otherGenre(main: Cluster, reading: Reading): Genre | null {
  const weights = weighGenres(reading);
  const act = weighAct(main, reading) + (weights.get('diplomacy') ?? 0);
  if (beyondDoubt(main, reading)) return null;
  let best: Genre | null = null;
  for (const [kind, weight] of weights) {
    if (kind === 'diplomacy' || kind === 'movement' || weight < LEAST || weight <= act) continue;
    // Words on another's election are of politics too: what two states have to do with each other is not domestic.
    if (kind === 'politics' && aboutAnother(main, reading)) continue;
    if (best === null || weight > (weights.get(best) ?? 0)) best = kind;
  }
  return best;
}

/** True where title or lead names those who negotiate as a party without being a state: rebels, a movement, donors. */
export function namesMovement({ lead }: Cluster, reading: Reading): boolean {
  const first = reading.sentences.find(({ source }) => source === 'body');
  const near = reading.sentences.filter(
    (sentence) => sentence.source === 'title' || sentence === first || sentence === lead.sentence,
  );
  return near.some(({ tokens }) => {
    const folds = tokens.map((token) => token.fold);
    return folds.some((_, at) =>
      reading.pack.genres.genres.find(folds, at)?.marks.some((mark) => mark.kind === 'movement'),
    );
  });
}
