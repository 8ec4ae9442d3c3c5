/**
 * Source and target of a proposition: its grammatical arguments, else the state that its words name.
 *
 * Matches: "bombarded part of Syria's second city" (Syria), "ten Russian soldiers were killed in Ukraine" (Ukraine against
 * Russia), "lent Angola two billion" (Angola), "detained an opposition leader" (of the same state).
 * Near miss: a state named in another clause is no side of this act.
 */

import type { Clause, NounGroup } from '../../clauses/clause';
import type { Act, Phrase } from '../../reading';
import { type Naming, ofVerb } from '../arguments-of-clause';
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
        .filter((each) => this.small.releaseLinks.has(each.prep))
        .flatMap((each) => each.groups) ?? [];
    const placed = this.actors.all(from);
    if (placed.length > 0) return placed;
    const pronoun = prop.subject.find((group) => group.pronoun);
    if (pronoun === undefined) return [];
    const word = this.sentence.tokens[pronoun.first]?.fold ?? '';
    if (!this.small.backPronouns.has(word)) return [];
    const told = prop.parent;
    return told === null ? this.actors.antecedent(pronoun.first, []) : this.subject(told);
  }

  sides(prop: Clause, act: Act): Sides {
    const { actors } = this;
    const read = ofVerb(this.sentence, { ...act, passive: prop.passive }, [prop], this.naming, this.reading);
    // "troops were sent to B": those who are sent show the force.
    const sent = prop.passive && read.agents.length === 0 && act.row.cameo.startsWith('15');
    let source = prop.passive && !sent ? read.agents : read.subjects;
    let target =
      prop.passive && read.subjects.length > 0 && act.objectMarkers.includes('')
        ? read.subjects
        : read.objects;
    if (act.row.reverse) [source, target] = [target, source];
    if (target.length === 0 && source.length > 0) target = this.domestic(prop, act, source);
    const own = new Set(source.map((phrase) => phrase.entity?.key));
    const marked = target.filter((phrase) => !own.has(phrase.entity?.key));
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
      }
    }
    if (
      source.length === 0 &&
      target.length > 0 &&
      (prop.passive || Number(act.row.cameo.slice(0, 2)) >= 17)
    ) {
      const where = this.other(actors.between(prop.verb, this.reach(prop)), target);
      source = where.slice(0, 1);
      if (source.length === 0)
        source = actors
          .between(prop.verb, this.reach(prop))
          .filter((phrase) => !isLandless(phrase) && /(REB|MIL|COP|OPP)/.test(phrase.entity?.cameo ?? ''))
          .slice(0, 1);
    }
    if (source.length > 0 && source.every(isLandless) && target.length > 0)
      source = this.homeFor(source, prop, target);
    return { source, target, marked: marked.length > 0 };
  }

  /** Whom the groups of a clause name besides its source: "its ambassador from Stockholm" is one's own. */
  private readonly naming: Naming = {
    subject: (_act, prop) => this.subject(prop),
    behind: (_act, groups, source) => {
      const own = new Set(source.map((phrase) => phrase.entity?.key));
      const found = this.groups(groups, source).filter((phrase) => !own.has(phrase.entity?.key));
      return found.length > 0 ? found : this.unnamed(groups, source);
    },
  };
}
