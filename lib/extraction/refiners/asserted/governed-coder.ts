/**
 * Acts of a lone sentence under a verb that governs them: wished, asked, ordered, refused, threatened, caused.
 *
 * Matches: "wants to help B" (03), "asked B to go" (02), "refused to meet B" (12), "had B expelled" (17).
 * Near miss: "failed to sign" (no act), "sought help from B" (no infinitive: an appeal of its own).
 */

import type { Clause } from '../../clauses/clause';
import type { Act, Phrase } from '../../reading';
import { landOf } from './actors';
import { type Coding, type Kind, root } from './coding';
import { VerbCoder } from './verb-coder';

export abstract class GovernedCoder extends VerbCoder {
  abstract code(prop: Clause, depth?: number): Coding[];

  /** Everybody of another land in a clause, for acts whose object is itself an act: "refused to let B land". */
  protected concerned(prop: Clause, source: readonly Phrase[]): Phrase[] {
    const act = this.actOf(prop);
    const found = this.finder.sides({ ...prop, passive: prop.passive }, act ?? this.governing(prop, '010'));
    const lands = new Set(source.map((phrase) => landOf(phrase.entity)));
    const sides = [...found.target, ...found.source].filter((phrase) => !lands.has(landOf(phrase.entity)));
    if (sides.length > 0) return sides;
    const inner = this.child(prop, 'to', 'gerund', 'told');
    return inner === null ? [] : this.concerned(inner, source);
  }

  /** A verb with an infinitive or gerund; null where the verb is coded for itself. */
  protected governed(
    prop: Clause,
    to: Clause,
    kinds: ReadonlySet<Kind>,
    act: Act | null,
    depth: number,
  ): Coding[] | null {
    const source = this.finder.subject(prop);
    const raised = to.subject !== prop.subject && prop.objects.length > 0;
    if (kinds.has('want') && raised) {
      const target = this.finder.groups(prop.objects, source);
      return this.both(this.plain(this.governing(prop, '020'), '020', { source, target }));
    }
    if ((kinds.has('said') || kinds.has('aspect')) && !(prop.passive && kinds.has('intend'))) {
      if (this.small.ending.has(prop.lemma)) {
        const found = this.code(to, depth + 1);
        return found.map((each) => ({
          ...each,
          cameo: root(each.cameo) >= 14 ? '080' : '160',
          type: root(each.cameo) >= 14 ? 'decision' : 'sanction',
        }));
      }
      return this.code(to, depth + 1);
    }
    if (kinds.has('try')) {
      const found = this.code(to, depth + 1);
      return found.filter(
        (each) => root(each.cameo) === 2 || root(each.cameo) === 4 || root(each.cameo) >= 17,
      );
    }
    if (kinds.has('cause')) {
      const found = this.code(to, depth + 1);
      const own = this.actOf(to);
      if (found.length > 0 || own === null || prop.parent === null) return found;
      // "…, prompting B to scramble its jets": against whoever gave the cause.
      return this.both({
        ...this.plain(own, own.row.cameo, {
          source: this.finder.subject(to),
          target: this.finder.subject(prop.parent),
        }),
        type: own.row.type,
      });
    }
    if (kinds.has('refuse')) {
      const target = this.concerned(to, source);
      const inner = this.actOf(to);
      const own = act !== null && act.last > to.verb ? act : null;
      if (own !== null) return this.act(prop, own);
      if (
        inner !== null &&
        root(inner.row.cameo) >= 9 &&
        root(inner.row.cameo) !== 12 &&
        root(inner.row.cameo) !== 17
      )
        return [];
      return this.both(this.plain(this.governing(prop, '120'), '120', { source, target }));
    }
    if (kinds.has('threaten') || kinds.has('want') || kinds.has('intend')) {
      const innerAct = this.actOf(to);
      const found = this.code(to, depth + 1);
      const hostile = found.length > 0 && found.every((each) => root(each.cameo) >= 9);
      const always = this.small.menacing.has(prop.lemma);
      if (kinds.has('threaten') && (always || hostile || innerAct === null)) {
        const target = found[0]?.target ?? this.concerned(to, source);
        return this.both(this.plain(this.governing(prop, '130'), '130', { source, target }));
      }
      if (hostile)
        return kinds.has('want')
          ? []
          : found.map((each) => ({ ...each, planned: true, act: { ...each.act, groupFirst: prop.first } }));
      const [first] = found;
      if (first !== undefined)
        return found.map((each) => ({
          ...each,
          source: each.source.length > 0 ? each.source : source,
          cameo: each.type === 'aid' ? '033' : '030',
          type: 'planned',
          planned: true,
        }));
      if (act !== null && !kinds.has('want')) return this.act(prop, act);
      const target = this.concerned(to, source);
      return kinds.has('threaten') || kinds.has('want')
        ? []
        : this.both(this.plain(this.governing(prop, '030'), '030', { source, target }, true));
    }
    if (kinds.has('ask') || kinds.has('order')) {
      const inside = act !== null && act.row.frame !== 'say' ? this.act(prop, act) : [];
      if (inside.length > 0) return inside;
      const cameo = kinds.has('order') ? '100' : '020';
      if (prop.passive) {
        const sides = this.finder.sides(prop, this.governing(prop, cameo));
        return this.both(this.plain(this.governing(prop, cameo), cameo, sides));
      }
      const addressed = this.finder.groups(prop.objects, source);
      const target = addressed.length > 0 ? addressed : this.concerned(to, source);
      return this.both(this.plain(this.governing(prop, cameo), cameo, { source, target }));
    }
    return null;
  }

  /** "demanded that B go", "warned that it would …", "threatened that". */
  protected asked(prop: Clause, told: Clause, kinds: ReadonlySet<Kind>, act: Act | null): Coding[] | null {
    const source = this.finder.subject(prop);
    const cameo = kinds.has('order') ? '100' : kinds.has('threaten') ? '130' : '020';
    const own = this.finder.groups(prop.objects, source);
    const doer = this.finder.subject(told);
    const lands = new Set(source.map((phrase) => landOf(phrase.entity)));
    const others = [...own, ...doer].filter((phrase) => !lands.has(landOf(phrase.entity)));
    const target =
      others.length > 0 ? others.slice(0, Math.max(own.length, 1)) : this.concerned(told, source);
    if (source.length === 0 || target.length === 0) return null;
    return this.both(this.plain(act ?? this.governing(prop, cameo), cameo, { source, target }));
  }

  /** An imperative: what its speaker demands of those spoken to. */
  order(prop: Clause, source: Phrase[], target: Phrase[]): Coding[] {
    return this.both(
      this.plain(this.actOf(prop) ?? this.governing(prop, '100'), '100', {
        source,
        target,
      }),
    );
  }

  /** "will not meet": refused; "did not meet": nothing. */
  protected refused(prop: Clause, act: Act | null, inner: Clause | null): Coding[] {
    const willed = prop.modal !== null && this.small.willed.has(prop.modal);
    if (!willed || this.kindsOf(prop).has('fail')) return [];
    const reported = prop.parent !== null && this.actOf(prop.parent)?.row.frame === 'say';
    if (act === null && inner === null && !reported) return [];
    if (
      act !== null &&
      (act.row.frame === 'say' ||
        (root(act.row.cameo) >= 9 && root(act.row.cameo) !== 15 && act.row.cameo !== '100'))
    )
      return [];
    const source = this.finder.subject(prop);
    const target = this.concerned(prop, source);
    const cameo = act?.row.type === 'aid' ? '124' : '120';
    return this.both(this.plain(act ?? this.governing(prop, cameo), cameo, { source, target }));
  }

  protected obliged(prop: Clause, act: Act | null, modal: string): Coding[] {
    const target = this.finder.subject(prop);
    const cameo = this.small.demanding.has(modal) ? '100' : '020';
    // Said by nobody it is only an opinion; `speech` gives it a speaker.
    return target.length === 0
      ? []
      : [this.plain(act ?? this.governing(prop, cameo), cameo, { source: [], target })];
  }

  /** "had B expelled": the subject has it done. */
  protected caused(prop: Clause, done: Clause): Coding[] {
    const act = this.actOf(done);
    if (act === null) return [];
    const sides = this.finder.sides({ ...done, passive: true }, { ...act, passive: true });
    const source = this.finder.subject(prop);
    const lands = sides.target.filter((phrase) => !source.includes(phrase));
    return this.both({ ...this.plain(act, act.row.cameo, { source, target: lands }), type: act.row.type });
  }
}
