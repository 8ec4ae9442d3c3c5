/**
 * Verb groups of a sentence, and participles that stand behind their noun.
 *
 * Matches: "has reportedly been expelled" (passive), "will not meet" (negated, modal), "the man sought in the killing was
 * freed" (sought: reduced). Near miss: "Netanyahu apologised to B" (no object, so no participle of the noun).
 */

import type { ClauseKind } from './clause';
import { ClauseStack } from './clause-stack';
import type { Group } from './groups';
import type { OpenClause } from './open-clause';
import { type Tag, type Tagged, WITHIN_GROUP } from './tag-state';

/** What a verb with tense has behind it. */
const OBJECT: ReadonlySet<Tag> = new Set(['noun', 'det', 'pron', 'that']);

export abstract class ClauseVerbs extends ClauseStack {
  /** Whether a word behind a verb belongs to it: "up" in "set up B". */
  protected abstract particle(at: number): boolean;

  protected groupOf(i: number): Omit<
    OpenClause,
    'kind' | 'opener' | 'subject' | 'objects' | 'attached' | 'parent' | 'quoted'
  > & {
    to: boolean;
  } {
    const { tags, sentence, words: small, grammar } = this;
    const { be: auxiliaryBe, reflexives } = this.reading.pack.words;
    let first = i;
    let to = false;
    let be = false;
    let negated = false;
    // "s'est rendu": with a reflexive "be" makes a past, and no passive.
    let own = false;
    let modal: string | null = null;
    for (let k = i - 1; k >= 0; k -= 1) {
      const tag = tags[k]?.tag;
      const word = sentence.tokens[k]?.fold ?? '';
      if (reflexives.has(word)) own = true;
      if (small.clitics.has(word) && k === first - 1) first = k;
      if (tag === 'aux') {
        if (auxiliaryBe.has(word) && !to)
          be =
            k === first - 1 || tags.slice(k + 1, i).every(({ tag: each }) => WITHIN_GROUP.has(each))
              ? true
              : be;
        if (small.modals.has(word)) modal = word;
        first = k;
      } else if (tag === 'not') {
        negated = true;
        first = k;
      } else if (tag === 'to' && !to && modal === null) {
        to = true;
        first = k;
        // "are to meet", "is to visit": lies ahead, no infinitive of another verb.
        const prior = sentence.tokens[k - 1]?.fold ?? '';
        if (tags[k - 1]?.tag === 'aux' && small.finiteBe.has(prior)) {
          to = false;
          modal = 'will';
        } else if (!(tags[k - 1]?.tag === 'not')) break;
      } else if (tag !== 'adv' && tag !== 'date') break;
      else if (tag === 'date' && tags[k - 1]?.tag === 'mark') break;
    }
    const tense = tags[i]?.tense ?? 'past';
    const particle = this.particle(i + 1) ? (sentence.tokens[i + 1]?.fold ?? null) : null;
    const word = sentence.tokens[i]?.fold ?? '';
    const byForm = tense === 'past' || tense === 'participle';
    const beBefore = auxiliaryBe.has(sentence.tokens[first]?.fold ?? '') || be;
    const words = sentence.tokens.slice(first, i).map((token) => token.fold);
    const lemma = grammar.lemmas.get(word) ?? word;
    return {
      verb: i,
      first,
      tense,
      passive:
        byForm && beBefore && words.some((each) => auxiliaryBe.has(each)) && !own && !small.moving.has(lemma),
      negated,
      modal,
      to,
      lemma,
      particle,
      perfect: byForm && words.some((each) => small.perfect.has(each)),
    };
  }

  protected push(
    kind: ClauseKind,
    opener: string | null,
    i: number,
    subject: Group[],
    parent: OpenClause | null,
  ): OpenClause {
    const { to: _to, ...group } = this.groupOf(i);
    const prop: OpenClause = {
      ...group,
      kind,
      opener,
      subject,
      objects: [],
      attached: [],
      parent,
      quoted: this.quoted,
    };
    this.clauses.push(prop);
    return prop;
  }

  /** Whether a verb can take an object, and so stand behind its noun as a participle. */
  protected transitive(at: number): boolean {
    const acts = this.reading.pack.acts.get(this.sentence.tokens[at]?.fold ?? '') ?? [];
    const plain = this.grammar.plain.has(this.sentence.tokens[at]?.fold ?? '');
    return plain || acts.length === 0 || acts.some((act) => act.objectMarkers.includes(''));
  }

  /** "sought in the killing of … were": a participle behind its noun, whose clause has another verb. */
  protected reduced(i: number): boolean {
    const { tags, sentence, top } = this;
    const before = tags[i - 1]?.tag;
    const next = this.nextTag(i + 1);
    const object = next === 'noun' || next === 'det' || next === 'pron';
    const byComma = this.gap === 'comma';
    if (top.prop === null && this.byAgent(i) && before === 'noun') return this.finiteAfter(i);
    if (!this.transitive(i) && top.prop === null) return false;
    if (
      top.prop !== null &&
      !byComma &&
      this.gap === 'none' &&
      before === 'noun' &&
      !object &&
      !this.waitingBelow() &&
      !this.says(top.prop.verb)
    ) {
      return !this.says(i) || next === 'to';
    }
    if (byComma && object && top.prop === null) return false;
    if (byComma && top.prop !== null && this.stack.every((frame) => frame.prop !== null))
      return next === 'prep' && sentence.tokens[i]?.fold !== 'said';
    if (object || next === 'that' || this.says(i)) {
      if (next !== 'prep' || this.words.reporting.has(sentence.tokens[i]?.fold ?? '')) return false;
    }
    let depth = 0;
    for (let k = i + 1; k < tags.length; k += 1) {
      const tag = tags[k]?.tag;
      const text = sentence.tokens[k]?.text ?? '';
      if (tag === 'mark' && /^[,;:]$/.test(text)) {
        if (!byComma) return false;
        const after = this.nextTag(k + 1);
        if (after === 'verb' || after === 'aux') {
          const verb = tags.findIndex((each, at) => at > k && each.tag === 'verb');
          return tags[verb]?.tense !== 'ing' || tags[verb - 1]?.tag === 'aux';
        }
        continue;
      }
      if (tag === 'and' || tag === 'that' || tag === 'rel' || tag === 'open') {
        if (!byComma && depth === 0) return false;
        depth += 1;
      }
      if (!byComma && tag === 'aux' && tags[k - 1]?.tag !== 'to') return true;
      const certain =
        tags[k]?.tense === 'present' || OBJECT.has(tags[k + 1]?.tag ?? 'mark') || !this.transitive(k);
      if (!byComma && tag === 'verb' && certain && tags[k]?.tense !== 'ing' && tags[k - 1]?.tag !== 'to')
        return true;
      if (!byComma && tag === 'to') return false;
    }
    return false;
  }

  /** "headed by B": the agent right behind a participle. */
  protected byAgent(i: number): boolean {
    const next = this.sentence.tokens[i + 1]?.fold ?? '';
    const named = this.tags.slice(i + 2, i + 5).some(({ phrase }) => phrase !== null);
    return named && this.tags[i + 1]?.tag === 'prep' && this.reading.pack.words.markers.get(next) === 'agent';
  }

  /** Whether a verb with tense follows before the next break. */
  private finiteAfter(i: number): boolean {
    for (let k = i + 1; k < this.tags.length; k += 1) {
      const tagged = this.tags[k] as Tagged;
      if (tagged.tag === 'mark' && /^[,;:]$/.test(this.sentence.tokens[k]?.text ?? '')) return false;
      if (tagged.tag === 'open' || tagged.tag === 'rel' || tagged.tag === 'that') return false;
      if (tagged.tag === 'aux') return true;
      if (tagged.tag === 'verb' && tagged.tense !== 'ing' && this.tags[k - 1]?.tag !== 'to') return true;
    }
    return false;
  }

  protected nest(prop: OpenClause, kind: ClauseKind): void {
    this.open(kind, prop.opener, prop.subject, prop.parent);
    this.top.prop = prop;
    this.lastGroup = null;
  }

  protected infinitive(i: number): void {
    const { top } = this;
    const joined = this.gap === 'and' || this.gap === 'commaAnd';
    let on = top.prop;
    if (joined && top.kind === 'to' && top.prop !== null) on = top.prop.parent;
    const object = on?.objects.at(-1);
    const kinds =
      on === null ? undefined : this.reading.pack.controls.get(this.sentence.tokens[on.verb]?.fold ?? '');
    const raises =
      kinds !== undefined &&
      ['ask', 'order', 'cause', 'let', 'want'].some((kind) => kinds.has(kind as 'ask'));
    const called = on?.attached.at(-1);
    const addressee =
      raises && object !== undefined
        ? [...(on?.objects ?? [])]
        : called !== undefined && this.words.addressing.has(called.prep) && raises
          ? called.groups
          : null;
    const subject = addressee ?? on?.subject ?? top.subject;
    const prop = this.push('to', null, i, subject, on ?? null);
    this.nest(prop, 'to');
  }
}
