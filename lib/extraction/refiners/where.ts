/**
 * The place of each candidate: stated in its sentence, reached by its visit, or "here" by the dateline.
 *
 * Matches: "met in Vienna", "at NATO headquarters" (Brussels), "left here for Hanoi" (Hanoi).
 * Near miss: "the Baghdad government", "the president of Iraq": affiliations are no places; calls have none.
 */
import type { Candidate, PlaceMention, PlaceReading, Reading } from '../reading';

const PLACELESS = new Set(['call', 'letter', 'statement', 'condemnation', 'sanction', 'protest', 'decision']);

function gap(mention: PlaceMention, candidate: Candidate): number {
  const { act, sentence } = candidate;
  const after = mention.first >= act.last;
  let steps = after ? mention.first - act.last : act.groupFirst - mention.last + 3;
  // "suspended training after a strike at …": the place of another clause.
  for (let i = after ? act.last : mention.last; i < (after ? mention.first : act.groupFirst); i += 1) {
    if (
      /^(after|following|before|when|while|since|which|who|that|because|amid)$/.test(
        sentence.tokens[i]?.fold ?? '',
      )
    )
      steps += 8;
  }
  return steps;
}

function stated(candidate: Candidate, reading: Reading): PlaceReading | null {
  const { sentence, act } = candidate;
  const visit = candidate.type === 'visit' || candidate.ofType === 'visit';
  const verbLast = reading.pack.pack.order === 'sov';
  const usable = sentence.places.filter(
    (mention) =>
      mention.located ||
      (visit &&
        mention.first >= (verbLast ? act.first - 6 : act.last) &&
        mention.first - act.last <= 20 &&
        mention.place.kind !== 'region'),
  );
  const inName = (mention: PlaceMention): boolean =>
    sentence.phrases.some(
      (phrase) =>
        phrase.first < mention.first &&
        mention.last <= phrase.last &&
        phrase.last - phrase.first > mention.last - mention.first,
    );
  const free = usable.filter(
    (mention) => !inName(mention) || mention.place.kind === 'venue' || mention.located,
  );
  const best = free.sort((a, b) => gap(a, candidate) - gap(b, candidate))[0];
  if (best === undefined || gap(best, candidate) > 35) return null;
  // "in the Belgian capital, Brussels", "Beit Hanun in the Gaza Strip": the most exact place counts.
  const finer = free.find(
    (mention) =>
      mention !== best &&
      mention.place.kind !== 'country' &&
      best.place.kind === 'country' &&
      Math.max(mention.first - best.last, best.first - mention.last) <= 6 &&
      mention.place.country === best.place.country,
  );
  const chosen = finer ?? best;
  return { name: chosen.place.name, country: chosen.place.country, sentence, range: chosen, span: null };
}

function here(candidate: Candidate, reading: Reading): PlaceReading | null {
  const word = candidate.sentence.tokens.findIndex((token) => reading.pack.words.here.has(token.fold));
  if (word < 0 || reading.dateline === null) return null;
  return {
    ...reading.dateline,
    sentence: candidate.sentence,
    range: { first: word, last: word + 1 },
    span: null,
  };
}

export function refineWhere(reading: Reading): void {
  for (const candidate of reading.candidates) {
    const type = candidate.ofType ?? candidate.type;
    if (PLACELESS.has(type)) continue;
    const named = stated(candidate, reading);
    const near = type === 'visit' ? null : here(candidate, reading);
    const nearer =
      named?.range &&
      near?.range &&
      Math.abs(near.range.first - candidate.act.last) < Math.abs(named.range.first - candidate.act.last);
    candidate.place = nearer ? near : (named ?? near);
  }
}

/** Meetings and signatures reported from a city without another place took place there. */
export function impliedPlace(candidate: Candidate, reading: Reading): PlaceReading | null {
  const type = candidate.ofType ?? candidate.type;
  if (!['meeting', 'negotiation', 'summit', 'agreement', 'appointment'].includes(type)) return null;
  return candidate.status === 'happened' || candidate.place !== null ? reading.dateline : null;
}
