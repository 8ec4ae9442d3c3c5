/**
 * A verb of a lone sentence coded for itself.
 *
 * Matches: "A bombed B" (19), "A and B met" (both ways), "soldiers were killed" (fighting), "pirates seized a ship" (18).
 * Near miss: "heavy rain killed" (nobody's act), "A called B a devil" (no telephone).
 */

import type { Clause } from '../../clauses/clause';
import type { Act, Taking } from '../../reading';
import { partiesOf } from '../special-acts';
import { landOf } from './actors';
import { CoderBase, type Coding, root } from './coding';
import { fought, unequal } from './fighting';
import type { Sides } from './sides';

export class VerbCoder extends CoderBase {
  /** A verb coded for itself. */
  act(prop: Clause, act: Act): Coding[] {
    const { row } = act;
    if (root(row.cameo) >= 14 && !prop.passive && this.inert(prop)) return [];
    // "a tourist drowned off …": without an object nobody is harmed by anybody.
    const bare = act.objectMarkers.length === 1 && act.objectMarkers[0] === '';
    if (root(row.cameo) >= 17 && bare && !prop.passive && prop.objects.length === 0) return [];
    const sides = this.finder.sides(prop, act);
    const shaped = this.shaped(act, sides);
    if (shaped !== null) return [shaped];
    let { cameo, type } = row;
    const planned = act.mood === 'planned';
    if (
      row.ifPerson !== undefined &&
      sides.target.some(
        (phrase) => phrase.entity?.kind === 'person' || /GOV/.test(phrase.entity?.cameo ?? ''),
      )
    )
      ({ cameo, type } = row.ifPerson);
    if (fought(this.sentence, act, prop, sides, this.small)) cameo = '190';
    if (type === 'planned') type = 'statement';
    // "called B a devil", "called the report a lie": a name, not a telephone.
    if (type === 'call' && this.small.naming.has(prop.lemma)) {
      if (prop.objects.length > 1) ({ cameo, type } = { cameo: '111', type: 'statement' });
      else if (prop.objects.length > 0 && prop.objects.every(({ phrases }) => phrases.length === 0))
        return [];
    }
    // Rebels and pirates who seize take hostage; only a state arrests and impounds.
    if (
      root(cameo) === 17 &&
      row.type !== 'expulsion' &&
      sides.source.length > 0 &&
      sides.source.every((phrase) => /(REB|CRM)/.test(phrase.entity?.cameo ?? ''))
    )
      cameo = '181';
    // "ordered an inquiry": what is ordered is not yet done.
    if (root(cameo) === 9 && this.kindsOf(prop).has('order')) cameo = '100';
    const forces = sides.source.some(
      (phrase) => phrase.entity?.kind === 'group' && /MIL/.test(phrase.entity.cameo ?? ''),
    );
    // Troops and bombers do not visit: they show force, or cross a border in arms.
    if (forces && row.destination === true) cameo = this.small.invading.has(prop.lemma) ? '190' : '150';
    // A government protests by note, not in the street.
    const official =
      sides.source.length > 0 &&
      sides.source.every(
        (phrase) => phrase.entity?.kind === 'state' || /GOV$/.test(phrase.entity?.cameo ?? ''),
      );
    if (official && this.small.protesting.has(prop.lemma) && prop.attached.some((each) => each.prep === 'to'))
      cameo = '114';
    // Only troops withdraw by leaving.
    if (
      cameo === '087' &&
      this.small.departing.has(prop.lemma) &&
      !sides.source.some((phrase) => /MIL|REB/.test(phrase.entity?.cameo ?? ''))
    )
      return [];
    const base: Coding = { act, type, cameo, planned, ...sides };
    if (unequal(act, sides))
      return [
        ...this.both({ ...base, cameo: '175' }),
        ...this.both({ ...base, type: 'protest', cameo: '145', source: sides.target, target: sides.source }),
      ];
    const parties = partiesOf(sides.source, this.reading);
    const cooperative = root(cameo) <= 8;
    const among =
      parties.length > 1 &&
      (row.mutual === true ||
        (root(cameo) >= 18 && !sides.marked) ||
        (cooperative && sides.target.length === 0));
    if (among) {
      const pair: Coding = { ...base, target: sides.source };
      const ground = !sides.marked && row.type === 'meeting' && sides.target.length > 0;
      return ground ? [pair, base] : [pair];
    }
    if (sides.target.length === 0 && parties.length > 1) return [{ ...base, target: sides.source }];
    return this.both(base);
  }

  /** "heavy rain killed", "the team beat": nobody's act. */
  protected inert(prop: Clause): boolean {
    const [group] = prop.subject;
    const word = group === undefined ? '' : (this.sentence.tokens[group.last - 1]?.fold ?? '');
    return this.reading.pack.grammar?.words.inert.has(word) === true;
  }

  /** A condemned deed with its victim, what is called off, an appointment: as `refiners/candidates.ts` shaped it. */
  protected shaped(act: Act, sides: Sides): Coding | null {
    const found = this.news.find(
      (each) =>
        each.act.first === act.first &&
        (each.act.row.frame === 'call-off' || each.type === 'condemnation' || each.type === 'appointment'),
    );
    if (found === undefined || found.initiators.length === 0) return null;
    // "dropped gas on a town" calls nothing off, whatever else the verb can mean.
    const alike =
      root(found.cameo) === root(act.row.cameo) || (root(act.row.cameo) === 16 && found.cameo === '120');
    if (!alike) return null;
    const known = [...found.recipients, ...found.others].some(
      (phrase) => landOf(phrase.entity) !== '' && landOf(phrase.entity) !== '---',
    );
    if (!known && sides.target.length === 0) return null;
    const shaped = known ? found : { ...found, recipients: sides.target };
    return {
      act,
      type: found.type,
      cameo: found.cameo,
      planned: false,
      source: [...shaped.initiators],
      target: [...shaped.recipients, ...shaped.others],
      marked: true,
      shaped,
    };
  }

  /** Who takes part in what is coded: a mutual act stands for both directions. */
  taking(coding: Coding): Taking {
    if (coding.shaped !== undefined) return coding.shaped;
    const { act, planned } = coding;
    const mutual =
      act.row.mutual === true &&
      !planned &&
      /^(meeting|negotiation|summit|call|agreement|training|mission)$/.test(coding.type) &&
      root(coding.cameo) <= 6;
    const self = coding.source === coding.target;
    const initiators = !self && mutual ? [...coding.source, ...coding.target] : coding.source;
    return {
      sentence: this.sentence,
      act,
      type: planned ? 'planned' : coding.type === 'planned' ? 'statement' : coding.type,
      cameo: coding.cameo,
      status: planned ? 'planned' : 'happened',
      ofType: planned && act.row.type !== 'planned' ? act.row.type : null,
      initiators,
      recipients: self || mutual ? [] : coding.target,
      others: [],
    };
  }
}
