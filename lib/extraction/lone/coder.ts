/**
 * What a proposition of a lone sentence is coded as, once the words that govern it are heard.
 *
 * Matches: "wants to help B" (03), "asked B to go" (02), "refused to meet B" (12), "threatened to bomb B" (13), "had B
 * expelled" (17), "is said to have attacked B" (19), "A said B had attacked C" (A accuses B).
 * Near miss: "might attack", "failed to sign" (no act), "hopes B will be tried" (no act).
 */
import type { EventType } from '@/lib/domain/ontology';
import type { ControlRow } from '../lexicon/language-pack';
import type { Act, Candidate, Phrase, Reading, Sentence } from '../reading';
import { partiesOf } from '../refiners/special-acts';
import { landOf } from './actors';
import { actOf } from './acts';
import { fought, unequal } from './fighting';
import type { Prop } from './props';
import { SideFinder, type Sides } from './sides';

export interface Coding {
  act: Act;
  type: EventType;
  cameo: string;
  planned: boolean;
  source: Phrase[];
  target: Phrase[];
  marked: boolean;
  /** Shaped as in articles: acts with people of their own kind. */
  shaped?: Candidate;
}

type Kind = ControlRow['kind'];
const root = (cameo: string): number => Number(cameo.slice(0, 2));

export class Coder {
  readonly finder: SideFinder;

  constructor(
    private readonly sentence: Sentence,
    private readonly props: readonly Prop[],
    private readonly reading: Reading,
  ) {
    this.finder = new SideFinder(sentence, reading, props);
  }

  private word(prop: Prop): string {
    return this.sentence.tokens[prop.verb]?.fold ?? '';
  }

  /** What kind of governor a verb is; "is ready to" by its adjective. */
  kindsOf(prop: Prop): ReadonlySet<Kind> {
    const { controls } = this.reading.pack;
    const own = controls.get(this.word(prop));
    if (own !== undefined) return own;
    if (!/^(is|are|was|were|be|been|remain|remains|remained)$/.test(this.word(prop))) return new Set();
    for (let i = prop.verb + 1; i < prop.verb + 4; i += 1) {
      const found = controls.get(this.sentence.tokens[i]?.fold ?? '');
      if (found !== undefined) return found;
    }
    return new Set();
  }

  child(prop: Prop, ...kinds: Prop['kind'][]): Prop | null {
    return this.props.find((other) => other.parent === prop && kinds.includes(other.kind)) ?? null;
  }

  private plain(
    act: Act,
    cameo: string,
    sides: Pick<Sides, 'source' | 'target'>,
    planned = false,
    marked = true,
  ): Coding {
    return {
      act,
      type: planned ? 'planned' : 'statement',
      cameo,
      planned,
      source: sides.source,
      target: sides.target,
      marked,
    };
  }

  /** The act of a verb that only governs: a row of its kind, for the evidence. */
  private governing(prop: Prop, cameo: string): Act {
    return {
      first: prop.verb,
      last: prop.verb + 1,
      row: { type: 'statement', cameo, frame: 'verb', patterns: [] },
      objectMarkers: [''],
      groupFirst: prop.first,
      passive: prop.passive,
      tense: prop.tense,
      mood: 'fact',
      takesPlace: false,
      quoted: prop.quoted,
    };
  }

  /** Everybody of another land in a clause, for acts whose object is itself an act: "refused to let B land". */
  private concerned(prop: Prop, source: readonly Phrase[]): Phrase[] {
    const act = actOf(this.sentence, prop, this.reading);
    const found = this.finder.sides({ ...prop, passive: prop.passive }, act ?? this.governing(prop, '010'));
    const lands = new Set(source.map((phrase) => landOf(phrase.entity)));
    const sides = [...found.target, ...found.source].filter((phrase) => !lands.has(landOf(phrase.entity)));
    if (sides.length > 0) return sides;
    const inner = this.child(prop, 'to', 'gerund', 'told');
    return inner === null ? [] : this.concerned(inner, source);
  }

  code(prop: Prop, depth = 0): Coding[] {
    if (depth > 4) return [];
    const { sentence, reading } = this;
    const kinds = this.kindsOf(prop);
    const act = actOf(sentence, prop, reading);
    const inner = this.child(prop, 'to', 'gerund');
    const told = this.child(prop, 'told');
    const modal = prop.modal;
    if (modal !== null && /^(may|might|could|can)$/.test(modal) && !prop.negated) return [];
    if (prop.negated) return this.refused(prop, act, inner);
    if (kinds.has('fail')) return [];
    if (modal === 'must' || modal === 'should') return this.obliged(prop, act, modal);
    const adjective = /^(is|are|was|were|be|been|remains?|remained)$/.test(this.word(prop));
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
        /^bec[ao]m/.test(this.word(prop)) ||
        kinds.has('ask') ||
        kinds.has('order') ||
        kinds.has('cause'))
        ? inner
        : null;
    if (this.word(prop).match(/^(had|has|have|having|got)$/)) {
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
    const purpose = inner?.kind === 'to' ? actOf(sentence, inner, reading) : null;
    if (inner !== null && purpose !== null && root(purpose.row.cameo) === 14 && root(act.row.cameo) === 14) {
      // "marched … to protest against B".
      const aimed = this.code(inner, depth + 1).filter((each) => each.marked);
      if (aimed.length > 0) return aimed;
    }
    const found = this.act(prop, act);
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

  /** A verb with an infinitive or gerund; null where the verb is coded for itself. */
  private governed(
    prop: Prop,
    to: Prop,
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
      const stop = /^(stop|stops|stopped|cease|ceases|ceased|quit|halt|halted)/.test(this.word(prop));
      if (stop) {
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
      const own = actOf(this.sentence, to, this.reading);
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
      const inner = actOf(this.sentence, to, this.reading);
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
      const innerAct = actOf(this.sentence, to, this.reading);
      const found = this.code(to, depth + 1);
      const hostile = found.length > 0 && found.every((each) => root(each.cameo) >= 9);
      const always = /^threat/.test(this.word(prop));
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
  private asked(prop: Prop, told: Prop, kinds: ReadonlySet<Kind>, act: Act | null): Coding[] | null {
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
  order(prop: Prop, source: Phrase[], target: Phrase[]): Coding[] {
    return this.both(
      this.plain(actOf(this.sentence, prop, this.reading) ?? this.governing(prop, '100'), '100', {
        source,
        target,
      }),
    );
  }

  private both(coding: Coding): Coding[] {
    return coding.source.length > 0 && coding.target.length > 0 ? [coding] : [];
  }

  /** "will not meet": refused; "did not meet": nothing. */
  private refused(prop: Prop, act: Act | null, inner: Prop | null): Coding[] {
    const willed = prop.modal !== null && /^(will|would|shall|must|can|could|wo)$/.test(prop.modal);
    if (!willed || this.kindsOf(prop).has('fail')) return [];
    if (act === null && inner === null) return [];
    if (
      act !== null &&
      (act.row.frame === 'say' ||
        (root(act.row.cameo) >= 9 && root(act.row.cameo) <= 20 && act.row.cameo !== '100'))
    )
      return [];
    const source = this.finder.subject(prop);
    const target = this.concerned(prop, source);
    const cameo = act?.row.type === 'aid' ? '124' : '120';
    return this.both(this.plain(act ?? this.governing(prop, cameo), cameo, { source, target }));
  }

  private obliged(prop: Prop, act: Act | null, modal: string): Coding[] {
    const target = this.finder.subject(prop);
    const cameo = modal === 'must' ? '100' : '020';
    // Said by nobody it is only an opinion; `speech` gives it a speaker.
    return target.length === 0
      ? []
      : [this.plain(act ?? this.governing(prop, cameo), cameo, { source: [], target })];
  }

  /** "had B expelled": the subject has it done. */
  private caused(prop: Prop, done: Prop): Coding[] {
    const act = actOf(this.sentence, done, this.reading);
    if (act === null) return [];
    const sides = this.finder.sides({ ...done, passive: true }, { ...act, passive: true });
    const source = this.finder.subject(prop);
    const lands = sides.target.filter((phrase) => !source.includes(phrase));
    return this.both({ ...this.plain(act, act.row.cameo, { source, target: lands }), type: act.row.type });
  }

  /** "A said (that) B did …", with what that makes of it. */
  private speech(prop: Prop, told: Prop | null, act: Act, depth: number): Coding[] {
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
    const toldAct = actOf(this.sentence, told, this.reading);
    const condition = this.props.find(
      (other) =>
        other.kind === 'open' &&
        other.opener === 'if' &&
        (other.parent === told || other.parent?.parent === told),
    );
    if (
      condition !== undefined &&
      /^(will|would)$/.test(told.modal ?? '') &&
      own(this.finder.subject(told))
    ) {
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
      if (doer.length > 0 && /^(alleg|charg|claim|accus)/.test(this.word(prop)))
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

  /** A verb coded for itself. */
  act(prop: Prop, act: Act): Coding[] {
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
    if (
      fought(
        this.sentence,
        act,
        { first: prop.subject[0]?.first ?? 0, last: this.sentence.tokens.length },
        sides,
      )
    )
      cameo = '190';
    if (type === 'planned') type = 'statement';
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
    if (forces && row.destination === true)
      cameo = /^(cross|roll|enter|mov|push|pour|drov|driv)/.test(this.word(prop)) ? '190' : '150';
    // A government protests by note, not in the street.
    const official =
      sides.source.length > 0 &&
      sides.source.every(
        (phrase) => phrase.entity?.kind === 'state' || /GOV$/.test(phrase.entity?.cameo ?? ''),
      );
    if (official && /^protest/.test(this.word(prop)) && prop.attached.some((each) => each.prep === 'to'))
      cameo = '114';
    // Only troops withdraw by leaving.
    if (
      cameo === '087' &&
      /^(leave|leaves|left|leaving|quit)$/.test(this.word(prop)) &&
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
  private inert(prop: Prop): boolean {
    const [group] = prop.subject;
    const word = group === undefined ? '' : (this.sentence.tokens[group.last - 1]?.fold ?? '');
    return this.reading.pack.lone?.words.inert.has(word) === true;
  }

  /** A condemned deed with its victim, what is called off, an appointment: as `refiners/candidates.ts` shaped it. */
  private shaped(act: Act, sides: Sides): Coding | null {
    const found = this.reading.candidates.find(
      (each) =>
        each.act.first === act.first &&
        (each.act.row.frame === 'call-off' || each.type === 'condemnation' || each.type === 'appointment'),
    );
    if (found === undefined || found.initiators.length === 0) return null;
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
      source: shaped.initiators,
      target: [...shaped.recipients, ...shaped.others],
      marked: true,
      shaped,
    };
  }

  /** The candidates of a coding: a mutual act stands for both directions. */
  candidate(coding: Coding): Candidate {
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
      date: null,
      place: null,
      score: 6,
    };
  }
}
