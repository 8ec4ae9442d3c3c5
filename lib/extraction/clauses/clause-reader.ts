/**
 * The clauses of a sentence: each verb with its subject, objects and prepositional groups, and how it hangs on
 * the others. One pass over the words with a stack of open clauses.
 *
 * Matches: "A, who met B, left" (left: main, of A), "A said B had left" (left: told, of B), "A asked B to go" (to go: of B),
 * "soldiers, armed with guns, seized C" (armed: beside; seized: main), "prompting B to recall C" (recall: of B).
 * Near miss: "the man sought in the killing was freed" (sought: reduced, freed is main).
 */
import type { Grammar } from '../lexicon/compile-grammar';
import type { Named, NamedSentence } from '../reading';
import { ClauseOpeners } from './clause-openers';
import type { Frame } from './clause-stack';
import { groupAt } from './groups';
import { BESIDE_VERB, type Tagged } from './tag-state';

const isBesideNoun = (tagged: Tagged | undefined): boolean => tagged?.tag === 'date' || tagged?.tag === 'adv';

export class ClauseReader extends ClauseOpeners {
  constructor(sentence: NamedSentence, tags: readonly Tagged[], grammar: Grammar, reading: Named) {
    super(sentence, tags, grammar, reading);
    this.read();
  }

  protected read(): void {
    const { tags, sentence } = this;
    for (let i = 0; i < tags.length; i += 1) {
      const tagged = tags[i] as Tagged;
      const token = sentence.tokens[i] as NamedSentence['tokens'][number];
      switch (tagged.tag) {
        case 'mark':
          if (/^["“”]$/.test(token.text))
            this.quoted = token.text === '“' ? true : token.text === '”' ? false : !this.quoted;
          if (/^[;:—–]$/.test(token.text)) {
            this.stack.length = 1;
            // "Urgent: A arrives": what no verb follows is no subject of what comes.
            if (token.text === ':' && this.top.prop === null) this.top.subject = [];
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

  protected verb(i: number): void {
    const { tags, sentence } = this;
    const group = this.groupOf(i);
    const bare = group.first === i || tags.slice(group.first, i).every(({ tag }) => BESIDE_VERB.has(tag));
    const prep = this.prep;
    this.prep = null;
    if (group.to) {
      this.infinitive(i);
    } else if (group.tense === 'ing' && bare) {
      const afterParticle = this.top.prop?.verb === i - 2 && this.particle(i - 1);
      if (prep !== null || tags[i - 1]?.tag === 'verb' || afterParticle) {
        const on = this.top.prop;
        const prop = this.push('gerund', prep, i, on?.subject ?? this.top.subject, on);
        this.nest(prop, 'gerund');
      } else {
        const afterNoun = this.gap === 'none' && this.lastGroup !== null;
        const main =
          this.stack.find((frame) => frame.prop !== null && this.hasTense(frame.prop))?.prop ?? null;
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
      i === 0 &&
      (group.tense === 'past' || group.tense === 'participle') &&
      tags[1]?.tag === 'prep'
    ) {
      // "Accompanied by B, A left".
      const prop = this.push('reduced', null, i, (this.stack[0] as Frame).subject, null);
      prop.passive = !this.words.moving.has(prop.lemma);
      this.nest(prop, 'reduced');
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
      prop.passive = !this.words.moving.has(prop.lemma);
      this.nest(prop, 'reduced');
    } else if (
      bare &&
      this.tags[i - 1]?.tag === 'verb' &&
      (group.tense === 'past' || group.tense === 'participle')
    ) {
      const prop = this.push('reduced', null, i, this.top.subject, this.top.prop);
      prop.passive = true;
      this.nest(prop, 'reduced');
    } else {
      this.finite(i);
      // "An envoy expelled by B", in a title: a passive that has lost its auxiliary.
      const made = this.clauses.at(-1);
      const title = sentence.source === 'title' && bare && group.tense !== 'present';
      if (title && made?.verb === i && this.transitive(i) && this.byAgent(i)) made.passive = true;
    }
    this.gap = 'none';
  }

  protected finite(i: number): void {
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
        let edge = lastGroup.first - 1;
        while (isBesideNoun(tags[edge])) edge -= 1;
        const start = tags[edge]?.tag;
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
        const main = this.stack[0] as Frame;
        if (start === 'mark' && main.prop === null && main.subject.length === 0) {
          // "Speaking in B, A said": the participle shares the subject to come.
          this.stack.length = 1;
          main.subject.push(lastGroup);
          this.settle(i);
          return;
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
    // "…, a déclaré A": behind what is said stands who says it.
    const inverts = this.words.inverting.has(this.sentence.tokens[group.first]?.fold ?? '');
    if (gap === 'comma' && inverts && this.says(i)) {
      Object.assign(prop, { kind: 'tail', subject: [] });
      this.inverted = prop;
    }
    top.prop = prop;
    this.lastGroup = null;
  }

  /** Gives the clause on top its verb. */
  protected settle(i: number): void {
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
