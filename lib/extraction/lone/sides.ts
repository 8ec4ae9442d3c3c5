/**
 * Source and target of a proposition: its grammatical arguments, else the state that its words name.
 *
 * Matches: "bombarded part of Syria's second city" (Syria), "ten Russian soldiers were killed in Ukraine" (Ukraine against
 * Russia), "lent Angola two billion" (Angola), "detained an opposition leader" (of the same state).
 * Near miss: a state named in another clause is no side of this act.
 */

import type { Clause, NounGroup } from '../clauses/clause';
import type { Act, Phrase } from '../reading';
import { isLandless, within } from './actors';
import { NearSides } from './near-sides';

export interface Sides {
  source: Phrase[];
  target: Phrase[];
  /** True where grammar marks the target, false where only its name stands near. */
  marked: boolean;
}

export class SideFinder extends NearSides {
  /** Subjects with "its", "their" and pronouns resolved against those already known. */
  groups(list: readonly NounGroup[], not: readonly Phrase[]): Phrase[] {
    const named = this.actors.all(list);
    if (named.length > 0) return named;
    const pronoun = list.find((group) => group.pronoun);
    return pronoun === undefined ? [] : this.actors.antecedent(pronoun.first, not);
  }

  /** Who does it: the subject, of a passive the agent. */
  subject(prop: Clause): Phrase[] {
    const named = this.actors.all(prop.subject);
    if (named.length > 0) return named;
    // "a report released in the Rwandan capital alleged": of the place where it was released.
    const reduced = this.props.find(
      (other) =>
        other.kind === 'reduced' &&
        other !== prop &&
        other.subject.some((group) => prop.subject.includes(group)),
    );
    const from =
      reduced?.attached
        .filter((each) => /^(in|at|by|from)$/.test(each.prep))
        .flatMap((each) => each.groups) ?? [];
    // "men believed to be Somali pirates".
    const deemed =
      reduced === undefined
        ? []
        : this.props
            .filter((other) => other.parent === reduced && other.kind === 'to')
            .flatMap((other) => other.objects);
    const placed = this.actors.all([...from, ...deemed]);
    if (placed.length > 0) return placed;
    const pronoun = prop.subject.find((group) => group.pronoun);
    if (pronoun === undefined) return [];
    const word = this.sentence.tokens[pronoun.first]?.fold ?? '';
    if (!/^(it|he|she|they|who|which)$/.test(word)) return [];
    const told = prop.parent;
    return told === null ? this.actors.antecedent(pronoun.first, []) : this.subject(told);
  }

  sides(prop: Clause, act: Act): Sides {
    const { actors } = this;
    const subject = this.subject(prop);
    const behind = prop.subject.flatMap((group) => group.behind);
    const agents = prop.passive ? this.agents(prop) : [];
    // "troops were sent to B": those who are sent show the force.
    const sent = prop.passive && agents.length === 0 && act.row.cameo.startsWith('15');
    let source = prop.passive && !sent ? agents : subject;
    let target: Phrase[] = [];
    const lists = prop.passive ? [...prop.attached, ...behind] : prop.attached;
    for (const marker of act.objectMarkers) {
      if (target.length > 0) break;
      if (marker === '') {
        if (prop.passive) target = subject;
        else {
          const [first] = prop.objects;
          const inner = first === undefined ? [] : this.objects(prop.objects, source);
          target = inner.length > 0 ? inner : this.unnamed(prop.objects.slice(0, 1), source);
        }
      } else if (!(prop.passive && marker === 'by')) {
        const groups = lists.filter((each) => each.prep === marker).flatMap((each) => each.groups);
        target = actors.all(groups);
        if (target.length === 0) target = this.unnamed(groups, source);
        if (target.length === 0) {
          const pronoun = lists.find((each) => each.prep === marker)?.groups.find((group) => group.pronoun);
          if (pronoun !== undefined) target = actors.antecedent(pronoun.first, source);
        }
      }
    }
    if (act.row.reverse) [source, target] = [target, source];
    if (target.length === 0 && source.length > 0) target = this.domestic(prop, act, source);
    const own = new Set(source.map((phrase) => phrase.entity?.key));
    const marked = target.filter((phrase) => !own.has(phrase.entity?.key));
    let isMarked = marked.length > 0;
    target = marked;
    if (source.length > 0 || prop.passive) {
      const known = target.filter((phrase) => !isLandless(phrase));
      if (known.length === 0) {
        const near = this.near(prop, source, target, act);
        const [place] = near;
        const state = actors.stateOf(place);
        if (target.length > 0 && state !== null && place !== undefined)
          target = target.map((phrase) => within(phrase, state));
        else if (near.length > 0) target = near;
        else if (target.length > 0 && source[0] !== undefined) {
          // A group of no stated land is of the land of who deals with it.
          const home = actors.stateOf(source[0]);
          if (home !== null && !isLandless(source[0]))
            target = target.map((phrase) =>
              Number(act.row.cameo.slice(0, 2)) < 14 &&
              /^(---|)(CVL|REF)?$/.test(phrase.entity?.cameo ?? '') &&
              phrase.entity?.kind !== 'person'
                ? phrase
                : within(phrase, home),
            );
        }
        if (near.length > 0 && marked.length === 0) isMarked = false;
      }
    }
    if (
      source.length === 0 &&
      target.length > 0 &&
      (prop.passive || Number(act.row.cameo.slice(0, 2)) >= 17)
    ) {
      const where = this.other(actors.between(prop.verb, this.reach(prop)), target);
      source = where.slice(0, 1);
      if (source.length === 0 && prop.passive) source = this.placeOf(prop, target);
      if (source.length === 0)
        source = actors
          .between(prop.verb, this.reach(prop))
          .filter((phrase) => !isLandless(phrase) && /(REB|MIL|COP|OPP)/.test(phrase.entity?.cameo ?? ''))
          .slice(0, 1);
    }
    if (source.length > 0 && source.every(isLandless) && target.length > 0)
      source = this.homeFor(source, prop, target);
    return { source, target, marked: isMarked };
  }

  /** Those who do it in a passive: "by A", or by what A fired. */
  protected agents(prop: Clause): Phrase[] {
    // "accused of selling arms to C by A": the agent may stand behind what hangs on the verb.
    const hanging = this.props.filter(
      (child) => child.parent === prop && (child.kind === 'gerund' || child.kind === 'to'),
    );
    const own = prop.attached.filter((each) => each.prep === 'by');
    const by =
      own.length > 0 ? own : hanging.flatMap((child) => child.attached.filter((each) => each.prep === 'by'));
    const named = this.actors.all(by.flatMap((each) => each.groups));
    if (named.length > 0 || by.length === 0) return named;
    const [first] = by;
    return first === undefined ? [] : this.actors.between(first.first, this.reach(prop)).slice(0, 1);
  }

  /** The object, or the first of two; a list of them together. */
  protected objects(groups: readonly NounGroup[], source: readonly Phrase[]): Phrase[] {
    const found = groups.flatMap((group) =>
      group.pronoun && group.phrases.length === 0 ? this.reflexive(group, source) : this.actors.of(group),
    );
    const [first] = groups;
    if (first === undefined) return [];
    // "its ambassador from Stockholm": the object is one's own.
    const others = found.filter((phrase) => !source.some((each) => each.entity?.key === phrase.entity?.key));
    return others;
  }

  protected reflexive(group: NounGroup, source: readonly Phrase[]): Phrase[] {
    const word = this.sentence.tokens[group.first]?.fold ?? '';
    if (/^(it|him|her|them)$/.test(word)) return this.actors.antecedent(group.first, source);
    return [];
  }
}
