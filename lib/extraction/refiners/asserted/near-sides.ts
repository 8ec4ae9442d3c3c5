/**
 * The other side of an act where grammar marks none: what stands near, an organ of one's own, the place of the deed.
 *
 * Matches: "rejected a French demand" (France), "rioted against their government" (of the same state), "gunmen … in Niger".
 * Near miss: a place in a clause of its own.
 */

import type { Clause, NounGroup } from '../../clauses/clause';
import { type SmallWords, smallWords } from '../../lexicon/small-words';
import type { Act, Acted, Phrase, Sentence } from '../../reading';
import { Actors, isLandless, landOf, within } from './actors';

export class NearSides {
  readonly actors: Actors;
  protected readonly small: SmallWords;

  constructor(
    protected readonly sentence: Sentence,
    protected readonly reading: Acted,
    protected readonly props: readonly Clause[],
  ) {
    this.actors = new Actors(sentence, reading);
    this.small = smallWords(reading.language);
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
    return this.actors.isOwn(group) || /^(GOV|LEG|JUD|MIL|OPP|COP)/.test(role) ? [within(organ, home)] : [];
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
    return reach
      .filter(({ entity }) => entity?.key !== actor.entity?.key && landOf(entity) === landOf(actor.entity))
      .slice(0, 1);
  }

  /** Where the objects name nobody of another land: those behind its prepositions, then whoever is named near. */
  protected near(prop: Clause, source: readonly Phrase[], target: readonly Phrase[], act: Act): Phrase[] {
    const { actors } = this;
    // "Britain's offer was rejected by A".
    const offered = prop.passive && target.length === 0 ? prop.subject : [];
    const [owner] = this.other(
      offered.flatMap((group) => actors.between(group.first, group.last)),
      source,
    );
    if (owner !== undefined) return [owner];
    const to = act.row.destination === true || act.row.cameo.startsWith('04') ? this.small.reachLinks : [];
    for (const prep of [...act.objectMarkers, ...to, ...this.small.sideLinks]) {
      if (prop.passive && prep === 'by') continue;
      const found = this.other(actors.attached(prop.attached, prep), source);
      if (found.length > 0) return found;
    }
    return this.other(actors.between(prop.verb + 1, this.reach(prop)), source).slice(0, 1);
  }

  /** "Gunmen … in Nigeria": those without a land are of the place where they act, unless the target is. */
  protected homeFor(source: Phrase[], prop: Clause, target: readonly Phrase[]): Phrase[] {
    const groups = [...prop.attached]
      .filter((each) => this.small.homeGrounds.has(each.prep))
      .flatMap((each) => each.groups);
    const places = groups
      .flatMap((group) => this.actors.between(group.first, group.last))
      .filter((phrase) => !isLandless(phrase));
    const [place] = this.other(places, target);
    const state = this.actors.stateOf(place);
    return state === null ? source : source.map((phrase) => within(phrase, state));
  }
}
