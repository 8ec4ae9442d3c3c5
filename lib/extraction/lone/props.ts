/**
 * The propositions of a lone sentence: each verb with its subject, objects and prepositional groups, and how it hangs on
 * the others. One pass over the words with a stack of open clauses.
 *
 * Matches: "A, who met B, left" (left: main, of A), "A said B had left" (left: told, of B), "A asked B to go" (to go: of B),
 * "soldiers, armed with guns, seized C" (armed: beside; seized: main), "prompting B to recall C" (recall: of B).
 * Near miss: "the man sought in the killing was freed" (sought: reduced, freed is main).
 */
import type { VerbForm } from '../lexicon/language-pack';
import type { Reading, Sentence } from '../reading';
import { type Attached, type Group, groupAt } from './groups';
import type { Tagged } from './tags';

export type PropKind =
  | 'main'
  | 'joined'
  | 'told'
  | 'tail'
  | 'open'
  | 'rel'
  | 'part'
  | 'reduced'
  | 'to'
  | 'gerund';

export interface Prop {
  kind: PropKind;
  /** "as", "if", "after" …, or the preposition of a gerund. */
  opener: string | null;
  verb: number;
  /** First token of the verb group. */
  first: number;
  tense: VerbForm['tense'];
  passive: boolean;
  negated: boolean;
  /** First modal of the group. */
  modal: string | null;
  subject: Group[];
  objects: Group[];
  attached: Attached[];
  parent: Prop | null;
  quoted: boolean;
}

interface Frame {
  kind: PropKind;
  opener: string | null;
  subject: Group[];
  /** Groups after a comma that may be more subjects or an apposition. */
  perhaps: Group[];
  joined: boolean;
  before: Attached[];
  prop: Prop | null;
  /** Proposition on which the clause hangs. */
  on: Prop | null;
}

const BE = /^(be|is|am|are|was|were|been|being|get|gets|got|getting)$/;

function hasTense(prop: Prop, sentence: Sentence): boolean {
  if (prop.tense === 'past' || prop.tense === 'present' || prop.tense === 'base') return true;
  return sentence.tokens
    .slice(prop.first, prop.verb)
    .some((token) =>
      /^(is|am|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did)$/.test(
        token.fold,
      ),
    );
}

export class Clauses {
  readonly props: Prop[] = [];
  private stack: Frame[] = [];
  private prep: string | null = null;
  private prepAt = 0;
  private gap: 'none' | 'comma' | 'and' | 'commaAnd' | 'that' = 'none';
  private lastGroup: Group | null = null;
  private quoted = false;
  private says: (at: number) => boolean;

  constructor(
    private readonly sentence: Sentence,
    private readonly tags: readonly Tagged[],
    private readonly reading: Reading,
  ) {
    this.says = (at) =>
      reading.pack.lone?.acts.get(sentence.tokens[at]?.fold ?? '')?.some((act) => act.row.frame === 'say') ===
      true;
    this.open('main', null, [], null);
    this.read();
  }

  private get top(): Frame {
    return this.stack[this.stack.length - 1] as Frame;
  }

  private open(kind: PropKind, opener: string | null, subject: Group[], on: Prop | null): void {
    this.stack.push({ kind, opener, subject, perhaps: [], joined: false, before: [], prop: null, on });
  }

  /** Closes clauses until one waits for its verb; false where none does. */
  private waiting(): boolean {
    for (let i = this.stack.length - 1; i >= 0; i -= 1) {
      const frame = this.stack[i] as Frame;
      if (frame.prop === null && (frame.subject.length > 0 || frame.kind === 'rel')) {
        this.stack.length = i + 1;
        return true;
      }
    }
    return false;
  }

  private toFinite(): void {
    while (
      this.stack.length > 1 &&
      (this.top.prop === null || !hasTense(this.top.prop, this.sentence) || this.top.kind === 'to')
    )
      this.stack.pop();
  }

  private read(): void {
    const { tags, sentence } = this;
    for (let i = 0; i < tags.length; i += 1) {
      const tagged = tags[i] as Tagged;
      const token = sentence.tokens[i] as Sentence['tokens'][number];
      switch (tagged.tag) {
        case 'mark':
          if (/^["“”]$/.test(token.text))
            this.quoted = token.text === '“' ? true : token.text === '”' ? false : !this.quoted;
          if (/^[;:—–]$/.test(token.text)) {
            this.stack.length = 1;
            this.gap = 'comma';
          } else if (/^[,()"“”]$/.test(token.text)) this.gap = 'comma';
          this.prep = null;
          break;
        case 'and':
          this.gap = this.gap === 'comma' ? 'commaAnd' : 'and';
          break;
        case 'prep':
          // "rounded up B": what follows a particle is the verb's object.
          if (this.top.prop?.verb === i - 1 && this.particle(i)) break;
          this.prep = token.fold;
          this.prepAt = i;
          break;
        case 'that':
          this.that(i);
          break;
        case 'rel':
          this.relative(i);
          break;
        case 'open':
          this.opener(i);
          break;
        case 'verb':
          this.verb(i);
          break;
        case 'noun':
        case 'det':
        case 'pron': {
          const group = groupAt(sentence, tags, i, this.reading);
          if (group === null) break;
          this.noun(group);
          i = group.last - 1;
          break;
        }
        default:
      }
    }
  }

  private particle(i: number): boolean {
    const word = this.sentence.tokens[i]?.fold ?? '';
    const next = this.tags[i + 1]?.tag;
    if (next === 'prep') return false;
    if (/^(up|out|down|back|away)$/.test(word)) return true;
    return (
      word === 'off' &&
      /^(set|call|break|broke|cut|put|fend|write|wrote|fight|fought|hold|held|ward|lay|laid|let|kill|fire)/.test(
        this.sentence.tokens[i - 1]?.fold ?? '',
      )
    );
  }

  private that(i: number): void {
    const before = this.tags[i - 1]?.tag;
    const next = this.nextTag(i + 1);
    const relative = before === 'noun' && (next === 'verb' || next === 'aux');
    if (relative && this.lastGroup !== null) this.open('rel', 'that', [this.lastGroup], this.top.prop);
    else {
      if (this.top.prop === null && before === 'noun') this.open('rel', 'that', [], null);
      else {
        if (this.gap === 'and' || this.gap === 'commaAnd') this.toThat();
        this.open('told', 'that', [], this.top.prop);
      }
    }
    this.prep = null;
    this.gap = 'that';
  }

  /** "that B was … and that C …": back to the verb that tells both. */
  private toThat(): void {
    const told = this.stack.findLastIndex((frame) => frame.kind === 'told');
    if (told > 0) this.stack.length = told;
  }

  private relative(i: number): void {
    const last = this.lastGroup;
    const whose = this.sentence.tokens[i]?.fold === 'whose';
    this.open(
      'rel',
      this.sentence.tokens[i]?.fold ?? null,
      last === null || whose ? [] : [last],
      this.top.prop,
    );
    this.prep = null;
    this.gap = 'none';
  }

  private nextTag(from: number): Tagged['tag'] | undefined {
    for (let i = from; i < this.tags.length; i += 1) {
      const tag = this.tags[i]?.tag;
      if (tag !== 'adv' && tag !== 'not' && tag !== 'date') return tag;
    }
    return undefined;
  }

  /** Whether a finite verb stands between here and the next break. */
  private finiteAhead(from: number): boolean {
    for (let i = from; i < this.tags.length; i += 1) {
      const tagged = this.tags[i] as Tagged;
      if (tagged.tag === 'mark' && /^[,;:]$/.test(this.sentence.tokens[i]?.text ?? '')) return false;
      if (tagged.tag === 'aux') return true;
      if (tagged.tag === 'to') return false;
      if (tagged.tag === 'rel') return false;
      if (tagged.tag === 'verb' && tagged.tense !== 'ing' && tagged.tense !== 'participle') return true;
    }
    return false;
  }

  private opener(i: number): void {
    const word = this.sentence.tokens[i]?.fold ?? '';
    const next = this.nextTag(i + 1);
    if (next === 'verb' || !this.finiteAhead(i + 1) || (word === 'as' && next === 'to')) {
      this.prep = word;
      this.prepAt = i;
      return;
    }
    const { top } = this;
    if (top.kind === 'main' && top.prop === null) this.open('open', word, [], null);
    else this.open('open', word, [], top.prop);
    this.prep = null;
    this.gap = 'none';
  }

  private attach(group: Group): void {
    const attached: Attached = { prep: this.prep ?? '', groups: [group], first: this.prepAt };
    const target = this.lastGroup;
    if (target !== null && this.gap === 'none') target.behind.push(attached);
    const { top } = this;
    if (top.prop !== null) top.prop.attached.push(attached);
    else if (top.subject.length === 0) top.before.push(attached);
    this.prep = null;
  }

  private noun(group: Group): void {
    const { top, gap } = this;
    const before = this.lastGroup;
    if (this.prep !== null) this.attach(group);
    else if (top.prop === null) {
      if (
        top.subject.length === 0 ||
        (top.kind === 'rel' && top.opener !== 'whose' && top.subject[0] === before && gap !== 'and')
      ) {
        if (top.kind === 'rel' && top.subject.length > 0) {
          // "which B attacked": the antecedent is the object.
          top.perhaps = [];
          top.before.push({ prep: 'object', groups: top.subject, first: group.first });
        }
        top.subject = [group];
      } else if (gap === 'and' || gap === 'commaAnd') {
        const open = top.subject.at(-1);
        const tail = open?.behind.at(-1);
        // "talks between A and B": the list is that of the preposition.
        if (
          tail !== undefined &&
          /^(between|among|of|by|with|on|in)$/.test(tail.prep) &&
          top.perhaps.length === 0 &&
          tail.groups.at(-1) === before &&
          (tail.prep === 'between' || !this.startsClause(group))
        )
          tail.groups.push(group);
        else {
          top.subject.push(...top.perhaps, group);
          top.perhaps = [];
        }
      } else if (gap === 'comma') top.perhaps.push(group);
      else if (before !== null && before.phrases.length === 0) before.phrases.push(...group.phrases);
    } else this.after(group);
    this.lastGroup = group;
    this.gap = 'none';
  }

  /** Whether a verb follows a group closely: it begins a clause of its own. */
  private startsClause(group: Group): boolean {
    const tag = this.nextTag(group.last);
    return tag === 'verb' || tag === 'aux';
  }

  /** A group after the verb: an object, one more of a list, an apposition, or a subject to come. */
  private after(group: Group): void {
    const prop = this.top.prop as Prop;
    const { gap } = this;
    const last = this.lastGroup;
    if (gap === 'and' || gap === 'commaAnd') {
      const list = prop.attached.find((attached) => attached.groups.at(-1) === last);
      if (list !== undefined && (list.prep === 'between' || this.waitingBelow())) {
        list.groups.push(group);
        return;
      }
      if (this.startsClause(group) && this.tags[group.last]?.tag !== 'to') {
        prop.objects.push(group);
        return;
      }
      if (list !== undefined) list.groups.push(group);
      else prop.objects.push(group);
      return;
    }
    if (gap === 'comma' && last !== null) {
      const list = prop.attached.find((attached) => attached.groups.at(-1) === last);
      if (this.startsClause(group)) prop.objects.push(group);
      else if (list !== undefined && this.tags[group.last]?.tag === 'and') list.groups.push(group);
      else if (prop.objects.at(-1) === last && this.listed(group)) prop.objects.push(group);
      return;
    }
    prop.objects.push(group);
  }

  /** ", C and D": the group is one of a list, not an apposition. */
  private listed(group: Group): boolean {
    for (let i = group.last; i < this.tags.length && i < group.last + 6; i += 1) {
      const tag = this.tags[i]?.tag;
      if (tag === 'and') return true;
      if (tag === 'verb' || tag === 'aux' || tag === 'prep') return false;
    }
    return false;
  }

  private groupOf(i: number): Omit<
    Prop,
    'kind' | 'opener' | 'subject' | 'objects' | 'attached' | 'parent' | 'quoted'
  > & {
    to: boolean;
  } {
    const { tags, sentence } = this;
    let first = i;
    let to = false;
    let be = BE.test('') || false;
    let negated = false;
    let modal: string | null = null;
    for (let k = i - 1; k >= 0; k -= 1) {
      const tag = tags[k]?.tag;
      const word = sentence.tokens[k]?.fold ?? '';
      if (tag === 'aux') {
        if (BE.test(word) && !to)
          be =
            k === first - 1 || tags.slice(k + 1, i).every((each) => /^(adv|not|date|aux)$/.test(each.tag))
              ? true
              : be;
        if (this.reading.pack.lone?.words.modals.has(word)) modal = word;
        first = k;
      } else if (tag === 'not') {
        negated = true;
        first = k;
      } else if (tag === 'to' && !to && modal === null) {
        to = true;
        first = k;
        // "are to meet", "is to visit": lies ahead, no infinitive of another verb.
        const prior = sentence.tokens[k - 1]?.fold ?? '';
        if (tags[k - 1]?.tag === 'aux' && /^(is|are|was|were)$/.test(prior)) {
          to = false;
          modal = 'will';
        } else if (!(tags[k - 1]?.tag === 'not')) break;
      } else if (tag !== 'adv' && tag !== 'date') break;
      else if (tag === 'date' && tags[k - 1]?.tag === 'mark') break;
    }
    const tense = tags[i]?.tense ?? 'past';
    const byForm = tense === 'past' || tense === 'participle';
    const beBefore = BE.test(sentence.tokens[first]?.fold ?? '') || be;
    const words = sentence.tokens.slice(first, i).map((token) => token.fold);
    return {
      verb: i,
      first,
      tense,
      passive: byForm && beBefore && words.some((word) => BE.test(word)),
      negated,
      modal,
      to,
    };
  }

  private push(
    kind: PropKind,
    opener: string | null,
    i: number,
    subject: Group[],
    parent: Prop | null,
  ): Prop {
    const { to: _to, ...group } = this.groupOf(i);
    const prop: Prop = {
      ...group,
      kind,
      opener,
      subject,
      objects: [],
      attached: [],
      parent,
      quoted: this.quoted,
    };
    this.props.push(prop);
    return prop;
  }

  /** Whether a verb can take an object, and so stand behind its noun as a participle. */
  private transitive(at: number): boolean {
    const acts = this.reading.pack.lone?.acts.get(this.sentence.tokens[at]?.fold ?? '') ?? [];
    const plain = this.reading.pack.lone?.plain.has(this.sentence.tokens[at]?.fold ?? '') === true;
    return plain || acts.length === 0 || acts.some((act) => act.objectMarkers.includes(''));
  }

  /** "sought in the killing of … were": a participle behind its noun, whose clause has another verb. */
  private reduced(i: number): boolean {
    const { tags, sentence, top } = this;
    const before = tags[i - 1]?.tag;
    const next = this.nextTag(i + 1);
    const object = next === 'noun' || next === 'det' || next === 'pron';
    const byComma = this.gap === 'comma';
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
      if (
        object ||
        next === 'that' ||
        next !== 'prep' ||
        /^(said|told)$/.test(sentence.tokens[i]?.fold ?? '')
      )
        return false;
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
        tags[k]?.tense === 'present' ||
        /^(noun|det|pron|that)$/.test(tags[k + 1]?.tag ?? '') ||
        !this.transitive(k);
      if (!byComma && tag === 'verb' && certain && tags[k]?.tense !== 'ing' && tags[k - 1]?.tag !== 'to')
        return true;
      if (!byComma && tag === 'to') return false;
    }
    return false;
  }

  private verb(i: number): void {
    const { tags, sentence } = this;
    const group = this.groupOf(i);
    const bare =
      group.first === i ||
      tags
        .slice(group.first, i)
        .every((each) => each.tag === 'adv' || each.tag === 'date' || each.tag === 'not');
    const prep = this.prep;
    this.prep = null;
    if (group.to) {
      this.infinitive(i);
    } else if (group.tense === 'ing' && bare) {
      if (prep !== null || tags[i - 1]?.tag === 'verb') {
        const on = this.top.prop;
        const prop = this.push('gerund', prep, i, on?.subject ?? this.top.subject, on);
        this.nest(prop, 'gerund');
      } else {
        const afterNoun = this.gap === 'none' && this.lastGroup !== null;
        const main =
          this.stack.find((frame) => frame.prop !== null && hasTense(frame.prop, sentence))?.prop ?? null;
        const subject =
          afterNoun && this.lastGroup !== null ? [this.lastGroup] : (this.stack[0] as Frame).subject;
        const prop = this.push(
          'part',
          this.gap === 'none' ? 'noun' : ',',
          i,
          subject,
          afterNoun ? this.top.prop : (main ?? this.top.prop),
        );
        this.nest(prop, 'part');
      }
    } else if (
      bare &&
      (group.tense === 'past' || group.tense === 'participle') &&
      ((group.tense === 'participle' && !/ed$|t$/.test(sentence.tokens[i]?.fold ?? '')) || this.reduced(i))
    ) {
      const subject =
        this.lastGroup === null
          ? []
          : this.gap === 'comma' && this.stack[0]?.subject.length
            ? (this.stack[0] as Frame).subject
            : [this.lastGroup];
      const prop = this.push('reduced', null, i, subject, this.top.prop);
      prop.passive = true;
      this.nest(prop, 'reduced');
    } else if (
      bare &&
      this.tags[i - 1]?.tag === 'verb' &&
      (group.tense === 'past' || group.tense === 'participle')
    ) {
      const prop = this.push('reduced', null, i, this.top.subject, this.top.prop);
      prop.passive = true;
      this.nest(prop, 'reduced');
    } else this.finite(i);
    this.gap = 'none';
  }

  private nest(prop: Prop, kind: PropKind): void {
    this.open(kind, prop.opener, prop.subject, prop.parent);
    this.top.prop = prop;
    this.lastGroup = null;
  }

  private infinitive(i: number): void {
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
        : called !== undefined && /^(on|upon|to|with|for)$/.test(called.prep) && raises
          ? called.groups
          : null;
    const subject = addressee ?? on?.subject ?? top.subject;
    const prop = this.push('to', null, i, subject, on ?? null);
    this.nest(prop, 'to');
  }

  private finite(i: number): void {
    const { gap, lastGroup, tags } = this;
    const group = this.groupOf(i);
    const before = tags[group.first - 1];
    // Imperatives and bare forms after "let B": hang on the verb before.
    if (group.tense === 'base' && group.modal === null && this.top.prop !== null && group.first === i) {
      if (gap === 'none' || gap === 'and') {
        const on = gap === 'and' && this.top.kind === 'to' ? this.top.prop.parent : this.top.prop;
        const object = on?.objects.at(-1);
        const prop = this.push(
          'to',
          null,
          i,
          object !== undefined && gap === 'none' ? [object] : (this.top.prop.subject ?? []),
          on,
        );
        this.nest(prop, 'to');
        return;
      }
    }
    const closeGroup =
      lastGroup !== null &&
      before !== undefined &&
      (before.tag === 'noun' || before.tag === 'pron' || before.tag === 'poss' || before.tag === 'det') &&
      lastGroup.last === group.first;
    if (this.top.prop === null) {
      this.settle(i);
      return;
    }
    if (closeGroup && lastGroup !== null) {
      const prop = this.top.prop;
      const object = prop.objects.at(-1) === lastGroup;
      if (object) {
        const start = tags[lastGroup.first - 1]?.tag;
        prop.objects.pop();
        const says = this.says(i);
        const idle = this.top.kind === 'part' || this.top.kind === 'reduced' || this.top.kind === 'gerund';
        if (start !== 'mark' && idle && this.waitingBelow() && !this.says(prop.verb)) {
          prop.objects.push(lastGroup);
          this.waiting();
          this.settle(i);
          return;
        }
        if (start === 'mark' && this.waitingBelow() && !says) {
          prop.objects.push(lastGroup);
          if (this.waiting()) {
            this.settle(i);
            return;
          }
        }
        if (start === 'mark' && says) {
          this.stack.length = 1;
          this.open('tail', null, [lastGroup], this.stack[0]?.prop ?? null);
        } else if (start === 'mark' || start === 'and') {
          this.toFinite();
          this.open('joined', null, [lastGroup], this.top.prop);
        } else this.open('told', null, [lastGroup], prop);
        this.settle(i);
        return;
      }
    }
    if (
      gap === 'none' &&
      this.waitingBelow() &&
      (this.top.kind === 'reduced' || !this.says(this.top.prop.verb))
    ) {
      this.waiting();
      this.settle(i);
      return;
    }
    if (gap === 'comma' && this.waitingBelow()) {
      this.waiting();
      this.settle(i);
      return;
    }
    if (gap === 'none' && lastGroup !== null) {
      // "said officials in B attacked C": the object with what stands behind it.
      const object = this.top.prop.objects.pop() ?? lastGroup;
      this.open('told', null, [object], this.top.prop);
      this.settle(i);
      return;
    }
    this.toFinite();
    const { top } = this;
    const prop = this.push('joined', top.opener, i, top.subject, top.prop);
    if (top.kind !== 'main') prop.kind = top.kind;
    top.prop = prop;
    this.lastGroup = null;
  }

  private waitingBelow(): boolean {
    return this.stack.some(
      (frame) => frame.prop === null && (frame.subject.length > 0 || frame.kind === 'rel'),
    );
  }

  /** Gives the clause on top its verb. */
  private settle(i: number): void {
    const { top } = this;
    if (top.joined) top.subject.push(...top.perhaps);
    const prop = this.push(top.kind, top.opener, i, top.subject, top.on);
    for (const attached of top.before) {
      if (attached.prep === 'object') prop.objects.push(...attached.groups);
      else prop.attached.push(attached);
    }
    top.prop = prop;
    this.lastGroup = null;
  }
}
