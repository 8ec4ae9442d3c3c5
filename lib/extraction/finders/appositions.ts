/**
 * Phrases side by side that name one actor.
 *
 * Matches: "Per Lund, the premier of Norway," "the Norwegian premier, Per Lund", "the organisation (NATO)".
 * Near miss: "Norway, Sweden and Denmark" (three), "Lund and the premier" (two).
 */
import { actsForAnother } from '../lexicon/office-kinds';
import { smallWords } from '../lexicon/small-words';
import type { Named, NamedSentence, NamingSentence, Open, Phrase } from '../reading';

/** A comma or the end closes an apposition: "according to the spokesman, Lund is …" opens a clause instead. */
function closed(sentence: NamedSentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token === undefined || token.kind === 'mark';
}

/** "… and the head of B" names another; "… and head of B" goes on with the same. */
function opensWithArticle(sentence: NamedSentence, phrase: Phrase): boolean {
  const label = sentence.labels.find(({ first }) => first >= phrase.first);
  return label !== undefined && label.first > phrase.first;
}

/**
 * Where an office in apposition really ends: "A B, general secretary of the Central Committee of the Communist Party of C," –
 * the chain of "of" belongs to the office, and the state that it names last is the one of the office.
 */
function chain(
  sentence: NamedSentence,
  phrases: readonly Phrase[],
  at: number,
  reading: Named,
): { last: number; of: Phrase | null; next: number } {
  const { tokens } = sentence;
  const { articles } = smallWords(reading.language);
  let last = (phrases[at] as Phrase).last;
  let of: Phrase | null = null;
  let next = at + 1;
  for (;;) {
    if (tokens[last]?.fold !== 'of') break;
    let end = last + 1;
    while (
      end - last <= 7 &&
      tokens[end]?.kind === 'word' &&
      (tokens[end]?.capital || articles.has(tokens[end]?.fold ?? ''))
    )
      end += 1;
    if (end === last + 1 || tokens[end - 1]?.capital !== true) break;
    const inside = phrases[next];
    if (inside !== undefined && inside.first < end && inside.entity?.kind === 'person') break;
    last = end;
    while (next < phrases.length && (phrases[next] as Phrase).first < end) {
      of = phrases[next] as Phrase;
      last = Math.max(last, of.last);
      next += 1;
    }
  }
  return { last, of, next };
}

/** Person and office side by side with a comma between are one actor: "A B, the premier of C,". */
export function mergeAppositions(
  sentence: NamingSentence,
  phrases: Open<Phrase>[],
  reading: Named,
): Open<Phrase>[] {
  const { and } = reading.pack.words;
  const merged: Open<Phrase>[] = [];
  for (let i = 0; i < phrases.length; i += 1) {
    const phrase = phrases[i] as Phrase;
    const before = merged.at(-1);
    const gap = before === undefined ? [] : sentence.tokens.slice(before.last, phrase.first);
    const comma = gap.length === 1 && /^[,(،]$/.test(gap[0]?.text ?? '');
    const andGap = gap.length <= 2 && gap.length > 0 && and.has(gap.at(-1)?.fold ?? '');
    const person = (p: Phrase): boolean => p.entity?.kind === 'person';
    const officeOnly = (p: Phrase): boolean =>
      p.kind === 'office' && p.entity === null && p.capacity !== null;
    if (
      before !== undefined &&
      (comma || (andGap && before.capacity !== null && phrase.capacity !== 'Counterpart')) &&
      person(before) &&
      officeOnly(phrase) &&
      (before.of === null ||
        phrase.of === null ||
        before.of.key === phrase.of.key ||
        before.of.kind === 'organ' ||
        (before.of.key === phrase.of.party && !opensWithArticle(sentence, phrase)))
    ) {
      merged[merged.length - 1] = {
        ...before,
        last: phrase.last,
        capacity: andGap
          ? phrase.of !== null && before.of === null
            ? phrase.capacity
            : before.capacity
          : (before.capacity ?? phrase.capacity),
        role: before.role ?? phrase.role,
        of: (before.of?.kind === 'organ' || before.of === null ? phrase.of : before.of) ?? before.of,
      };
      const long = chain(sentence, phrases, i, reading);
      const whole = merged[merged.length - 1] as Open<Phrase>;
      whole.last = long.last;
      if (whole.of === null) whole.of = long.of?.of ?? long.of?.entity ?? null;
      i = long.next - 1;
      continue;
    }
    if (
      before !== undefined &&
      comma &&
      officeOnly(before) &&
      person(phrase) &&
      phrase.capacity === null &&
      !before.attributive &&
      closed(sentence, phrase.last)
    ) {
      merged[merged.length - 1] = {
        ...phrase,
        first: before.first,
        capacity: before.capacity,
        role: before.role,
        of: before.of ?? phrase.of,
      };
      continue;
    }
    // "the organisation (NATO)": the short form in brackets adds nothing, or says which body a long name means.
    const short = gap.length === 1 && gap[0]?.text === '(' ? phrase.entity : null;
    const closes = sentence.tokens[phrase.last]?.text === ')';
    const known = before?.entity?.key === short?.key || before?.of?.key === short?.key;
    const body = short?.kind === 'group' || short?.kind === 'organisation';
    const unlisted = body && before?.kind === 'office' && before.of?.actorId === null;
    if (before !== undefined && short !== null && (known || (unlisted && closes))) {
      before.last = phrase.last + (closes ? 1 : 0);
      if (!known) before.of = short;
      continue;
    }
    merged.push(phrase);
  }
  return merged;
}

/**
 * "BM Genel Sekreteri'nin | Irak Özel Temsilcisi X": whoever acts for the holder of an office that stands before him in the
 * genitive; the state beside him is the one to which he is sent.
 */
export function mergeDelegates(sentence: NamedSentence, phrases: readonly Phrase[]): Phrase[] {
  const merged: Phrase[] = [];
  for (const phrase of phrases) {
    const before = merged.at(-1);
    const gap = before === undefined ? [] : sentence.tokens.slice(before.last, phrase.first);
    const genitive = gap.length === 1 && gap[0]?.kind === 'mark' && gap[0].fold === 'gen';
    const post = before !== undefined && before.kind === 'office' && before.of !== null;
    if (!post || !genitive || !actsForAnother(phrase.capacity ?? '')) {
      merged.push(phrase);
      continue;
    }
    merged[merged.length - 1] = {
      ...phrase,
      first: before.first,
      of: before.of,
      posting: phrase.of?.key === before.of?.key ? phrase.posting : (phrase.posting ?? phrase.of),
    };
  }
  return merged;
}
