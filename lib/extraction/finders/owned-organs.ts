/**
 * Names of well-known houses where the text gives them another owner: an organ of that owner, not the well-known one.
 *
 * Matches: "Bolivia's Congress" (the Congress of Bolivia), "Kazakhstan's Security Council", "the Zambian State Department".
 * Near miss: "Congress approved" (nobody's else), "Washington's State Department" (the same state's).
 */
import type { OrganRow } from '../lexicon/language-pack';
import { wordsAt } from '../lexicon/token-trie';
import type { Label, Named, NamedSentence, NamingSentence } from '../reading';
import { sourceText } from '../reading';

type NameLabel = Extract<Label, { kind: 'name' }>;

/** The owner right before a name: an adjective of nation, or a name with a possessive. */
function ownerBefore(sentence: NamedSentence, label: NameLabel): NameLabel | null {
  const possessive = /^(?:['’]s?|s)$/.test(sentence.tokens[label.first - 1]?.text ?? '');
  const at = possessive ? label.first - 1 : label.first;
  const before = sentence.labels.find((other) => other.last === at);
  if (before?.kind !== 'name' || before.entity.party === null) return null;
  return possessive || before.form === 'demonym' || before.form === 'people' ? before : null;
}

/** "State Department | of Fisheries": what completes the name of the house. */
function nameEnd(sentence: NamedSentence, from: number, reading: Named): number {
  const { tokens } = sentence;
  if (reading.pack.words.markers.get(tokens[from]?.fold ?? '') !== 'of') return from;
  let end = from + 1;
  while (
    tokens[end]?.kind === 'word' &&
    tokens[end]?.capital &&
    !sentence.labels.some(({ first }) => first === end)
  )
    end += 1;
  return end > from + 1 ? end : from;
}

function organAt(sentence: NamedSentence, { first, last }: NameLabel, reading: Named): Label {
  const known = reading.pack.organs.longest(first, wordsAt(sentence.tokens));
  const end = nameEnd(sentence, last, reading);
  if (known?.values[0] !== undefined && first + known.length === end)
    return { first, last: end, kind: 'organ', organ: known.values[0] };
  const words = sourceText(reading, sentence.source).slice(
    sentence.tokens[first]?.start,
    sentence.tokens[end - 1]?.end,
  );
  const organ: OrganRow = { organ: words.replace(/\s+/g, ' '), cameo: 'GOV', forms: [] };
  return { first, last: end, kind: 'organ', organ };
}

export function findOwnedOrgans(sentence: NamingSentence, reading: Named): void {
  if (!reading.pack.pack.capitals || reading.pack.pack.adjectiveAfter) return;
  sentence.labels = sentence.labels.map((label) => {
    if (label.kind !== 'name' || label.entity.kind !== 'organ' || label.entity.party === null) return label;
    const owner = ownerBefore(sentence, label);
    return owner === null || owner.entity.party === label.entity.party
      ? label
      : organAt(sentence, label, reading);
  });
}
