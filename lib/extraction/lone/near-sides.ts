/**
 * The other side of an act where grammar marks none: what stands near, an organ of one's own, the place of the deed.
 *
 * Matches: "rejected a French demand" (France), "rioted against their government" (of the same state), "gunmen … in Niger".
 * Near miss: a place in a clause of its own.
 */

import type { Clause, NounGroup } from '../clauses/clause';
import type { Act, Phrase, Reading, Sentence } from '../reading';
import { Actors, isLandless, landOf, within } from './actors';

const ORDER =
  'on against to with from of for by between among into over at near off along outside through about in towards toward after inside across around'.split(
    ' ',
  );

export class NearSides {
  readonly actors: Actors;

  constructor(
    protected readonly sentence: Sentence,
    reading: Reading,
    protected readonly props: readonly Clause[],
  ) {
    this.actors = new Actors(sentence, reading);
  }

  /** First and last token of what belongs to a proposition after its verb. */
  protected reach(prop: Clause): number {
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

  protected other(found: readonly Phrase[], than: readonly Phrase[]): Phrase[] {
    const lands = new Set(than.map((phrase) => landOf(phrase.entity)));
    return found.filter((phrase) => !lands.has(landOf(phrase.entity)) && !isLandless(phrase));
  }

  /** "their government", "its crew", "the army": groups that name no actor but an organ of somebody's. */
  protected unnamed(groups: readonly NounGroup[], source: readonly Phrase[]): Phrase[] {
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
  protected domestic(prop: Clause, act: Act, source: readonly Phrase[]): Phrase[] {
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

  /** Where the objects name nobody of another land: what they hold, then the prepositions, then what hangs on them. */
  protected near(prop: Clause, source: readonly Phrase[], target: readonly Phrase[], act: Act): Phrase[] {
    const { actors } = this;
    const than = source;
    const inside = this.other(
      prop.objects.flatMap((group) => actors.between(group.first, group.last)),
      than,
    );
    if (inside.length > 0 && target.length === 0) return inside.slice(0, 1);
    // "Britain's offer was rejected by A".
    const offered = prop.passive
      ? this.other(
          prop.subject.flatMap((group) => actors.between(group.first, group.last)),
          than,
        )
      : [];
    if (offered.length > 0 && target.length === 0) return offered.slice(0, 1);
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

  protected placeOf(prop: Clause, target: readonly Phrase[]): Phrase[] {
    const groups = prop.attached
      .filter((each) => /^(in|at|near|over|off)$/.test(each.prep))
      .flatMap((each) => each.groups);
    const found = groups.flatMap((group) => this.actors.places(group.first, group.last));
    const others = this.other(found, target);
    return others.length > 0 ? others.slice(0, 1) : [];
  }

  /** "Gunmen … in Nigeria": those without a land are of the place where they act, unless the target is. */
  protected homeFor(source: Phrase[], prop: Clause, target: readonly Phrase[]): Phrase[] {
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
