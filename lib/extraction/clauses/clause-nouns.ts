/**
 * Where a noun group of a sentence belongs: subject, object, prepositional group, list or apposition.
 *
 * Matches: "France, Germany and Italy criticised" (three subjects), "the EU, the biggest donor to B, pledged" (apposition).
 * Near miss: "A bombed B and C attacked D" (C begins a clause of its own).
 */
import { ClauseVerbs } from './clause-verbs';
import type { Attached, Group } from './groups';
import type { OpenClause } from './open-clause';

export abstract class ClauseNouns extends ClauseVerbs {
  protected attach(group: Group): void {
    const attached: Attached = { prep: this.prep ?? '', groups: [group], first: this.prepAt };
    const target = this.lastGroup;
    if (target !== null && this.gap === 'none') target.behind.push(attached);
    const { top } = this;
    if (top.prop !== null) top.prop.attached.push(attached);
    else if (top.subject.length === 0) top.before.push(attached);
    this.prep = null;
  }

  /** "Nick Brown, a Scottish miner": an apposition says whose the unknown name is. */
  private explain(named: Group, group: Group): void {
    if (group.phrases.length > 0) named.behind.push({ prep: 'of', groups: [group], first: group.first });
  }

  protected noun(group: Group): void {
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
          this.words.listing.has(tail.prep) &&
          top.perhaps.length === 0 &&
          tail.groups.at(-1) === before &&
          (this.words.between.has(tail.prep) || !this.startsClause(group))
        )
          tail.groups.push(group);
        else {
          top.subject.push(...top.perhaps, group);
          top.perhaps = [];
        }
      } else if (gap === 'comma') {
        top.perhaps.push(group);
        const [first] = top.subject;
        if (first !== undefined && first === before) this.explain(first, group);
      } else if (before !== null && before.phrases.length === 0) before.phrases.push(...group.phrases);
    } else if (top.prop === this.inverted && before === null && !this.startsClause(group))
      top.prop.subject.push(group);
    else this.after(group);
    this.lastGroup = group;
    this.gap = 'none';
  }

  /** A group after the verb: an object, one more of a list, an apposition, or a subject to come. */
  protected after(group: Group): void {
    const prop = this.top.prop as OpenClause;
    const { gap } = this;
    const last = this.lastGroup;
    if (gap === 'and' || gap === 'commaAnd') {
      const list = prop.attached.find((attached) => attached.groups.at(-1) === last);
      if (list !== undefined && (this.words.between.has(list.prep) || this.waitingBelow())) {
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
      else this.explain(last, group);
      return;
    }
    prop.objects.push(group);
  }

  /** ", C and D": the group is one of a list, not an apposition. */
  protected listed(group: Group): boolean {
    for (let i = group.last; i < this.tags.length && i < group.last + 6; i += 1) {
      const tag = this.tags[i]?.tag;
      if (tag === 'and') return true;
      if (tag === 'verb' || tag === 'aux' || tag === 'prep') return false;
    }
    return false;
  }
}
