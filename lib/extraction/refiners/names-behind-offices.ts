/**
 * An office and the name right behind its complement are one person.
 *
 * Matches: "the Norwegian ambassador to Nairobi Mr. Per Lund", "سفير تشاد الجديد لدى عمان علي موسى".
 * Near miss: "told the ambassador to Nairobi | Per Lund had left" (the name begins a clause), "the ambassador to Nairobi and
 * Per Lund" (two).
 */
import type { Open, Phrase, PlacingSentence } from '../reading';

function isBare(phrase: Phrase | undefined): boolean {
  return (
    phrase?.entity?.kind === 'person' &&
    phrase.name !== null &&
    phrase.capacity === null &&
    phrase.of === null &&
    !phrase.attributive
  );
}

/** Whether a clause of its own begins with a phrase. */
function opensClause({ clauses }: PlacingSentence, { first }: Phrase): boolean {
  return clauses.some(({ subject }) => subject.some((group) => group.first === first));
}

export function refineNamesBehindOffices(sentence: PlacingSentence): void {
  sentence.phrases.forEach((office: Open<Phrase>, i) => {
    const person = sentence.phrases[i + 1];
    if (office.kind !== 'office' || office.entity !== null || office.of === null) return;
    if (person === undefined || person.first !== office.last || !isBare(person)) return;
    if (opensClause(sentence, person)) return;
    const { first, capacity, role, of, posting, marker, markerWord, subject, group } = office;
    Object.assign(person, { first, capacity, role, of, posting, marker, markerWord, subject, group });
    Object.assign(office, { capacity: null, role: null, of: null, kind: 'actor' });
  });
}
