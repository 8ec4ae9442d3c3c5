/**
 * Source and target of a proposition: its grammatical arguments, else the state that its words name.
 *
 * Matches: "bombarded part of Syria's second city" (Syria), "ten Russian soldiers were killed in Ukraine" (Ukraine against
 * Russia), "lent Angola two billion" (Angola), "detained an opposition leader" (of the same state).
 * Near miss: a state named in another clause is no side of this act.
 */
import type { Act, Phrase, Reading, Sentence } from '../reading';
import { Actors, isLandless, landOf, within } from './actors';
import type { Group } from './groups';
import type { Prop } from './props';

export interface Sides {
  source: Phrase[];
  target: Phrase[];
  /** True where grammar marks the target, false where only its name stands near. */
  marked: boolean;
}

const ORDER = [
  'on',
  'against',
  'to',
  'with',
  'from',
  'of',
  'for',
  'by',
  'between',
  'among',
  'into',
  'over',
  'at',
  'near',
  'off',
  'along',
  'outside',
  'through',
  'about',
  'in',
  'towards',
  'toward',
  'after',
  'inside',
  'across',
  'around',
];

export class SideFinder {
  readonly actors: Actors;

  constructor(
    private readonly sentence: Sentence,
    reading: Reading,
    private readonly props: readonly Prop[],
  ) {
    this.actors = new Actors(sentence, reading);
  }

  /** First and last token of what belongs to a proposition after its verb. */
  private reach(prop: Prop): number {
    let last = prop.verb + 1;
    for (const group of [...prop.objects, ...prop.attached.flatMap((each) => each.groups)])
      last = Math.max(last, group.last);
    for (const child of this.props)
      if (
        child.parent === prop &&
        (child.kind === 'reduced' || child.kind === 'gerund' || child.kind === 'to') &&
        child.first > prop.verb
      )
        last = Math.max(last, this.reach(child));
    return last;
  }

  private other(found: readonly Phrase[], than: readonly Phrase[]): Phrase[] {
    const lands = new Set(than.map((phrase) => landOf(phrase.entity)));
    return found.filter((phrase) => !lands.has(landOf(phrase.entity)) && !isLandless(phrase));
  }

  /** Subjects with "its", "their" and pronouns resolved against those already known. */
  groups(list: readonly Group[], not: readonly Phrase[]): Phrase[] {
    const named = this.actors.all(list);
    if (named.length > 0) return named;
    const pronoun = list.find((group) => group.pronoun);
    return pronoun === undefined ? [] : this.actors.antecedent(pronoun.first, not);
  }

  /** Who does it: the subject, of a passive the agent. */
  subject(prop: Prop): Phrase[] {
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
    const placed = this.actors.all(from);
    if (placed.length > 0) return placed;
    const pronoun = prop.subject.find((group) => group.pronoun);
    if (pronoun === undefined) return [];
    const word = this.sentence.tokens[pronoun.first]?.fold ?? '';
    if (!/^(it|he|she|they|who|which)$/.test(word)) return [];
    const told = prop.parent;
    return told === null ? this.actors.antecedent(pronoun.first, []) : this.subject(told);
  }

  sides(prop: Prop, act: Act): Sides {
    const { actors } = this;
    const subject = this.subject(prop);
    const behind = prop.subject.flatMap((group) => group.behind);
    const agents = prop.passive ? this.agents(prop) : [];
    let source = prop.passive ? agents : subject;
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

  /** "their government", "its crew", "the army": groups that name no actor but an organ of somebody's. */
  private unnamed(groups: readonly Group[], source: readonly Phrase[]): Phrase[] {
    const [group] = groups;
    const [actor] = source;
    if (group === undefined || actor === undefined) return [];
    const organ = this.actors.organ(group);
    const home = this.actors.stateOf(actor);
    if (organ === null || home === null || isLandless(actor)) return [];
    const role = organ.entity?.cameo?.slice(3) ?? '';
    const itself = this.sentence.tokens[group.first + 1]?.fold === 'own';
    if (this.actors.isOwn(group) && !itself && !/^(GOV|LEG|JUD|MIL|OPP)/.test(role))
      return this.actors.antecedent(group.first, source);
    return itself || this.actors.isOwn(group) || /^(GOV|LEG|JUD|MIL|OPP|COP)/.test(role)
      ? [within(organ, home)]
      : [];
  }

  /** Force against nobody of another land, by a group rather than a state: at home. */
  private domestic(prop: Prop, act: Act, source: readonly Phrase[]): Phrase[] {
    const root = Number(act.row.cameo.slice(0, 2));
    const [actor] = source;
    if (prop.kind === 'joined' && root >= 14) {
      const before = this.actors.antecedent(prop.first, source);
      if (before.length > 0) return before;
    }
    if (root < 14 || actor === undefined || isLandless(actor)) return [];
    const home = this.actors.stateOf(actor);
    const reach = this.actors.between(prop.verb + 1, this.reach(prop));
    if (home === null || this.other(reach, source).length > 0) return [];
    const same = reach.filter(
      (phrase) => phrase.entity?.key !== actor.entity?.key && landOf(phrase.entity) === landOf(actor.entity),
    );
    if (same.length > 0) return same.slice(0, 1);
    if (actor.entity?.kind === 'state' || (root !== 14 && prop.objects.length === 0)) return [];
    return root >= 18 && (prop.objects.length > 0 || prop.attached.length > 0)
      ? [{ ...within(actor, home), first: prop.verb, last: prop.verb + 1, entity: home }]
      : [];
  }

  /** Those who do it in a passive: "by A", or by what A fired. */
  private agents(prop: Prop): Phrase[] {
    const by = prop.attached.filter((each) => each.prep === 'by');
    const named = this.actors.all(by.flatMap((each) => each.groups));
    if (named.length > 0 || by.length === 0) return named;
    const [first] = by;
    return first === undefined ? [] : this.actors.between(first.first, this.reach(prop)).slice(0, 1);
  }

  /** The object, or the first of two; a list of them together. */
  private objects(groups: readonly Group[], source: readonly Phrase[]): Phrase[] {
    const found = groups.flatMap((group) =>
      group.pronoun && group.phrases.length === 0 ? this.reflexive(group, source) : this.actors.of(group),
    );
    const [first] = groups;
    if (first === undefined) return [];
    // "its ambassador from Stockholm": the object is one's own.
    const others = found.filter((phrase) => !source.some((each) => each.entity?.key === phrase.entity?.key));
    return others;
  }

  private reflexive(group: Group, source: readonly Phrase[]): Phrase[] {
    const word = this.sentence.tokens[group.first]?.fold ?? '';
    if (/^(it|him|her|them)$/.test(word)) return this.actors.antecedent(group.first, source);
    return [];
  }

  /** Where the objects name nobody of another land: what they hold, then the prepositions, then what hangs on them. */
  private near(prop: Prop, source: readonly Phrase[], target: readonly Phrase[], act: Act): Phrase[] {
    const { actors } = this;
    const than = source;
    const inside = this.other(
      prop.objects.flatMap((group) => actors.between(group.first, group.last)),
      than,
    );
    if (inside.length > 0 && target.length === 0) return inside.slice(0, 1);
    const behind = prop.passive ? prop.subject.flatMap((group) => group.behind) : [];
    const lists = [...prop.attached, ...behind].filter((each) => !(prop.passive && each.prep === 'by'));
    const first =
      act.row.destination === true || act.row.cameo.startsWith('04') ? ['with', 'to', 'in', 'at'] : [];
    for (const prep of [...act.objectMarkers, ...first, ...ORDER]) {
      const found = this.other(
        lists
          .filter((each) => each.prep === prep)
          .flatMap((each) => each.groups.flatMap((group) => actors.of(group))),
        than,
      );
      if (found.length > 0) return found;
      const places = this.other(
        lists
          .filter((each) => each.prep === prep)
          .flatMap((each) => each.groups.flatMap((group) => actors.between(group.first, group.last))),
        than,
      );
      if (places.length > 0) return places.slice(0, 1);
    }
    const rest = this.other(actors.between(prop.verb + 1, this.reach(prop)), than);
    return rest.slice(0, 1);
  }

  private placeOf(prop: Prop, target: readonly Phrase[]): Phrase[] {
    const groups = prop.attached
      .filter((each) => /^(in|at|near|over|off)$/.test(each.prep))
      .flatMap((each) => each.groups);
    const found = groups.flatMap((group) => this.actors.places(group.first, group.last));
    const others = this.other(found, target);
    return others.length > 0 ? others.slice(0, 1) : [];
  }

  /** "Gunmen … in Nigeria": those without a land are of the place where they act, unless the target is. */
  private homeFor(source: Phrase[], prop: Prop, target: readonly Phrase[]): Phrase[] {
    const groups = [...prop.attached]
      .filter((each) => /^(in|at|near|outside|off|across)$/.test(each.prep))
      .flatMap((each) => each.groups);
    const places = groups
      .flatMap((group) => this.actors.between(group.first, group.last))
      .filter((phrase) => !isLandless(phrase));
    const [place] = this.other(places, target);
    const state = this.actors.stateOf(place);
    return state === null ? source : source.map((phrase) => within(phrase, state));
  }
}
