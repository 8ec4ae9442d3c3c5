/**
 * Names that could be two persons.
 *
 * `ambiguous-name`: "Obeidi" alone in a text that names Khaled al-Obeidi and Abdul Qadir al-Obeidi.
 * Near miss: "Minister Obeidi" where only one of them is minister; the one named last is the one read; the other
 * takes no part in the act ("his father, Amin Gemayel").
 */
import type { ExtractedEvent } from '@/lib/domain/extraction';
import type { Warning } from '@/lib/domain/warning';
import { nameWords } from '../linking/compare-people';
import type { Reading } from '../reading';
import { spanAt } from './warnings';

export function warnNames(main: ExtractedEvent, reading: Reading): Warning[] {
  const byLast = new Map<string, Set<string>>();
  for (const sentence of reading.sentences)
    for (const label of sentence.labels) {
      if (label.kind !== 'person' || label.guessed) continue;
      const words = nameWords(label.entity.name);
      const last = words.at(-1);
      if (last === undefined || words.length < 2 || last.length < 3) continue;
      byLast.set(last, (byLast.get(last) ?? new Set()).add(label.entity.name));
    }
  const acting = new Set(
    main.participants.filter(({ role }) => role !== 'mentioned').map(({ name }) => name),
  );
  const found: Warning[] = [];
  const lastFull = new Map<string, string>();
  for (const sentence of reading.sentences)
    for (const label of sentence.labels) {
      if (label.kind !== 'person') continue;
      if (label.last - label.first > 1) {
        lastFull.set(nameWords(label.entity.name).at(-1) ?? '', label.entity.name);
        continue;
      }
      const word = sentence.tokens[label.first]?.text ?? '';
      const names = byLast.get(nameWords(word).at(-1) ?? '');
      if (names === undefined || names.size < 2) continue;
      const phrase = sentence.phrases.find((one) => one.first <= label.first && label.last <= one.last);
      if (phrase?.capacity) continue;
      const readAsLast = lastFull.get(nameWords(word).at(-1) ?? '') === label.entity.name;
      if (readAsLast || ![...names].every((name) => acting.has(name))) continue;
      found.push({
        code: 'ambiguous-name',
        values: { words: word, names: [...names].sort(), name: label.entity.name },
        ...spanAt(sentence, label.first, label.last),
      });
    }
  return found.slice(0, 1);
}
