/**
 * The clauses of a lone sentence: which verb is its predicate and which only stand beside it.
 *
 * Matches: "A released B, …, C said" (released is main), "A said that B had attacked C" (attacked is told by A),
 * "the men sought for the killing were freed" (sought is reduced, freed is main).
 * Near miss: "as A prepared to leave" (of its own clause: beside).
 */
import type { Act, Reading, Sentence } from '../reading';

export type ClauseKind = 'main' | 'joined' | 'told' | 'beside' | 'reduced';

export interface Clause {
  act: Act;
  kind: ClauseKind;
  /** First token of the clause. */
  first: number;
  /** Token after its last. */
  last: number;
  /** The word that opens a clause beside the main one. */
  opener: string | null;
}

const BESIDE =
  /^(as|while|when|after|before|because|although|though|since|until|if|whether|unless|which|who|whom|whose|where|following|despite|amid|once)$/;
const FINITE = /^(is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)$/;

function isBreak(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  return token?.kind === 'mark' && /^[,;:—–"“”()]$/.test(token.text);
}

/** "A report released on Monday said": a participle whose clause has another finite verb. */
function isReduced(sentence: Sentence, act: Act): boolean {
  if (act.groupFirst !== act.first || !(act.tense === 'past' || act.tense === 'participle')) return false;
  if (act.row.frame === 'say' || sentence.tokens[act.last - 1]?.fold === 'that') return false;
  for (let i = act.last; i < sentence.tokens.length; i += 1) {
    const token = sentence.tokens[i];
    if (token === undefined || (isBreak(sentence, i) && token.text !== '"')) return false;
    if (/^(and|but|or|that|which|who|as|while|when|after|before|because|if|to)$/.test(token.fold))
      return false;
    if (FINITE.test(token.fold)) return true;
    const next = sentence.acts.find((other) => other.groupFirst === i && other.row.frame !== 'noun');
    if (next !== undefined && (next.tense === 'past' || next.tense === 'present')) {
      // "killed a man said to …": what follows an object directly is the object's own participle.
      const object = sentence.phrases.find((phrase) => phrase.first >= act.last && phrase.last <= i);
      return object === undefined || object.first > act.last || next.row.frame === 'say';
    }
  }
  return false;
}

function endOf(sentence: Sentence, act: Act): number {
  for (let i = act.last; i < sentence.tokens.length; i += 1) {
    const token = sentence.tokens[i];
    if (token === undefined || /^[;:]$/.test(token.text)) return i;
    if (token.kind === 'mark' && token.text === ',') {
      const next = sentence.tokens[i + 1];
      if (next !== undefined && (/^(a|an)$/.test(next.fold) || /ing$/.test(next.fold))) return i;
      const phrase = sentence.phrases.find((other) => other.first - i <= 2 && other.first > i);
      if (
        phrase !== undefined &&
        sentence.acts.some((other) => other.groupFirst >= phrase.last && other.groupFirst - phrase.last <= 1)
      )
        return i;
    }
    if (i > act.last && BESIDE.test(token.fold) && sentence.acts.some((other) => other.first > i)) return i;
  }
  return sentence.tokens.length;
}

export function clausesOf(sentence: Sentence, reading: Reading): Clause[] {
  const { and } = reading.pack.words;
  const clauses: Clause[] = [];
  let hasMain = false;
  const predicates = sentence.acts.filter((act) => act.row.frame !== 'noun');
  // "has pledged to expel": one predicate, whose governor is read with the act that it governs.
  const verbs = predicates.filter(
    (act) => !predicates.some((other) => other.first > act.first && other.groupFirst <= act.first),
  );
  for (const act of verbs) {
    const clause: Clause = { act, kind: 'main', first: 0, last: endOf(sentence, act), opener: null };
    let joined = false;
    let phraseSince = false;
    let comma = false;
    for (let i = act.groupFirst - 1; i >= 0; i -= 1) {
      const token = sentence.tokens[i];
      if (token === undefined) break;
      const before = clauses.find(
        (other) => other.act.first <= i && i < other.act.last && other.kind !== 'reduced',
      );
      if (before !== undefined && before.kind === 'beside' && comma && !joined) {
        // "A, who met B, left": the clause beside is closed; go on before it.
        i = Math.max(before.first - (before.opener === null ? 0 : 1), 0);
        continue;
      }
      if (before !== undefined) {
        clause.first = i + 1;
        if (joined && !phraseSince) {
          clause.kind = before.kind === 'main' ? 'joined' : before.kind;
          clause.opener = before.opener;
          clause.first = before.first;
        } else if (joined && before.kind === 'main') clause.kind = 'joined';
        else clause.kind = before.act.row.frame === 'say' || before.kind === 'told' ? 'told' : 'beside';
        break;
      }
      if (sentence.phrases.some((phrase) => phrase.first <= i && i < phrase.last)) {
        phraseSince = true;
        continue;
      }
      if (token.fold === 'that') {
        clause.kind = 'told';
        clause.first = i + 1;
        break;
      }
      if (BESIDE.test(token.fold) && !isBreak(sentence, i + 1)) {
        clause.kind = 'beside';
        clause.opener = token.fold;
        clause.first = i + 1;
        break;
      }
      if (and.has(token.fold) || token.fold === 'but') joined = true;
      if (token.text === ',') comma = true;
      // ", officials said" or "In Oslo, A met": a comma before a subject of its own begins a clause.
      if (isBreak(sentence, i) && phraseSince) {
        const own = sentence.phrases.some(
          (phrase) => phrase.first > i && phrase.subject && phrase.last <= act.groupFirst,
        );
        const open = clauses.some((other) => other.kind === 'main' && other.act.row.frame === 'say');
        if (own && !open) {
          clause.first = i + 1;
          break;
        }
      }
    }
    if (act.tense === 'ing' && act.groupFirst === act.first) clause.kind = 'beside';
    if (act.mood === 'infinitive') clause.kind = clause.kind === 'told' ? 'told' : 'beside';
    if (isReduced(sentence, act)) clause.kind = 'reduced';
    if (clause.kind === 'main' && hasMain) clause.kind = 'beside';
    if (clause.kind === 'main') hasMain = true;
    clauses.push(clause);
  }
  return clauses;
}
