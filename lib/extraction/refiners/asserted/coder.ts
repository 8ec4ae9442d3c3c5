/**
 * What a proposition of a lone sentence is coded as, once the words that govern it are heard.
 *
 * Matches: "wants to help B" (03), "asked B to go" (02), "refused to meet B" (12), "threatened to bomb B" (13), "had B
 * expelled" (17), "is said to have attacked B" (19), "A said B had attacked C" (A accuses B).
 * Near miss: "might attack", "failed to sign" (no act), "hopes B will be tried" (no act).
 */

import type { Clause } from '../../clauses/clause';
import type { Act, Phrase } from '../../reading';
import { landOf } from './actors';
import { type Coding, type Kind, root } from './coding';
import { GovernedCoder } from './governed-coder';

export class Coder extends GovernedCoder {
  code(prop: Clause, depth = 0): Coding[] {
    if (depth > 4) return [];
    const kinds = this.kindsOf(prop);
    const act = this.actOf(prop);
    const inner = this.child(prop, 'to', 'gerund');
    const told = this.child(prop, 'told');
    const modal = prop.modal;
    if (modal !== null && this.small.doubts.has(modal) && !prop.negated) return [];
    if (prop.negated) return this.refused(prop, act, inner);
    if (kinds.has('fail')) return [];
    if (modal !== null && (this.small.demanding.has(modal) || this.small.advising.has(modal)))
      return this.obliged(prop, act, modal);
    const adjective = this.small.copulas.has(this.word(prop));
    const own = ['try', 'intend', 'threaten', 'refuse', 'aspect', 'said'].some((kind) =>
      kinds.has(kind as Kind),
    );
    const direct =
      inner !== null &&
      (prop.objects.length === 0 || adjective || prop.objects.every((group) => group.first > inner.first));
    const governs =
      inner?.kind === 'to' || (inner !== null && own && kinds.size > 0 && inner.opener === null);
    const to =
      inner !== null &&
      governs &&
      (direct ||
        !own ||
        this.small.becoming.has(prop.lemma) ||
        kinds.has('ask') ||
        kinds.has('order') ||
        kinds.has('cause'))
        ? inner
        : null;
    if (this.small.having.has(this.word(prop))) {
      const done = this.child(prop, 'reduced');
      if (done !== null) return this.caused(prop, done);
    }
    if (kinds.has('said') && prop.passive && to !== null)
      return this.code({ ...to, subject: prop.subject }, depth + 1);
    if (to !== null) {
      const own = this.governed(prop, to, kinds, act, depth);
      if (own !== null) return own;
    }
    if (
      told !== null &&
      (kinds.has('order') || kinds.has('ask') || kinds.has('threaten') || kinds.has('warn' as Kind))
    ) {
      const found = this.asked(prop, told, kinds, act);
      if (found !== null) return found;
    }
    if (act === null) return [];
    if (act.row.frame === 'say') return this.speech(prop, told, act, depth);
    if (kinds.has('opine') && told !== null) return [];
    const purpose = inner?.kind === 'to' ? this.actOf(inner) : null;
    if (inner !== null && purpose !== null && root(purpose.row.cameo) === 14 && root(act.row.cameo) === 14) {
      // "marched … to protest against B".
      const aimed = this.code(inner, depth + 1).filter((each) => each.marked);
      if (aimed.length > 0) return aimed;
    }
    const found = this.act(prop, act);
    const gerund = inner?.kind === 'gerund' && inner.opener === null ? inner : null;
    if (found.length === 0 && gerund !== null && root(act.row.cameo) <= 13) {
      // "ruled out sending troops to B".
      const source = this.finder.subject(prop);
      return this.both(this.plain(act, act.row.cameo, { source, target: this.concerned(gerund, source) }));
    }
    if (found.length > 0 || told === null || root(act.row.cameo) > 13) return found;
    // "denied that B had …", "complained that B …": those of whom it is told.
    const source = this.finder.subject(prop);
    const target = root(act.row.cameo) === 11 ? this.finder.subject(told) : this.concerned(told, source);
    return this.both(
      this.plain(act, act.row.cameo, {
        source,
        target: target.length > 0 ? target : this.concerned(told, source),
      }),
    );
  }

  /** "A said (that) B did …", with what that makes of it. */
  protected speech(prop: Clause, told: Clause | null, act: Act, depth: number): Coding[] {
    const speaker = prop.passive ? [] : this.finder.subject(prop);
    if (this.kindsOf(prop).has('opine')) return [];
    if (told === null) {
      if (prop.passive || speaker.length === 0) return [];
      const sides = this.finder.sides(prop, { ...act, objectMarkers: ['to', 'about', 'on', 'of', ''] });
      return sides.marked
        ? this.both(this.plain(act, act.row.cameo, { source: speaker, target: sides.target.slice(0, 1) }))
        : [];
    }
    if (this.kindsOf(told).has('opine') && this.child(told, 'told') !== null) return [];
    const found = this.code(told, depth + 1);
    if (speaker.length === 0) return found.filter((each) => each.source.length > 0);
    const lands = new Set(speaker.map((phrase) => landOf(phrase.entity)));
    const own = (phrases: readonly Phrase[]): boolean =>
      phrases.length === 0 ||
      phrases.every((phrase) => lands.has(landOf(phrase.entity)) && landOf(phrase.entity) !== '');
    const toldAct = this.actOf(told);
    const condition = this.props.find(
      (other) =>
        other.kind === 'open' &&
        this.small.ifs.has(other.opener ?? '') &&
        (other.parent === told || other.parent?.parent === told),
    );
    if (condition !== undefined && this.small.ahead.has(told.modal ?? '') && own(this.finder.subject(told))) {
      // "A said it would strike back if B attacked".
      const warned = this.finder.subject(condition).filter((phrase) => !lands.has(landOf(phrase.entity)));
      if (warned.length > 0)
        return this.both(
          this.plain({ ...act, groupFirst: prop.first }, '130', { source: speaker, target: warned }),
        );
    }
    if (found.length === 0) {
      const accused = this.finder.subject(told).filter((phrase) => !lands.has(landOf(phrase.entity)));
      const deed =
        toldAct !== null &&
        root(toldAct.row.cameo) >= 15 &&
        !told.negated &&
        told.modal === null &&
        !told.passive;
      if (deed && accused.length > 0)
        return this.both(this.plain(toldAct, '112', { source: speaker, target: accused }));
      const doer = this.finder.subject(told).filter((phrase) => !lands.has(landOf(phrase.entity)));
      if (doer.length > 0 && this.small.accusing.has(prop.lemma))
        return this.both(
          this.plain({ ...act, groupFirst: prop.first }, '110', { source: speaker, target: doer }),
        );
      return [];
    }
    return found.flatMap((each) => {
      if (own(each.source) && each.source.length > 0) return [each];
      if (each.source.length === 0) return own(each.target) ? [] : this.both({ ...each, source: speaker });
      if (root(each.cameo) >= 15 && (!each.planned || each.act.groupFirst < each.act.first))
        return [this.plain(each.act, '112', { source: speaker, target: each.source })];
      if (root(each.cameo) === 10 || root(each.cameo) === 2) return [each];
      return [each];
    });
  }
}
