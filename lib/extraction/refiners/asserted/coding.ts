/** What a lone sentence is coded as, and what all its coders need. */
import type { EventType } from '@/lib/domain/ontology';
import type { Clause, NounGroup } from '../../clauses/clause';
import type { ControlRow } from '../../lexicon/language-pack';
import { type SmallWords, smallWords } from '../../lexicon/small-words';
import type { Act, Acted, Phrase, Sentence, Taking } from '../../reading';
import { argumentsOf } from '../arguments';
import type { Arguments } from '../arguments-of-clause';
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
  shaped?: Taking;
}

export type Kind = ControlRow['kind'];
export const root = (cameo: string): number => Number(cameo.slice(0, 2));

export class CoderBase {
  readonly finder: SideFinder;
  readonly small: SmallWords;

  constructor(
    protected readonly sentence: Sentence,
    protected readonly props: readonly Clause[],
    /** The acts of the sentence as an article would tell them. */
    protected readonly news: readonly Taking[],
    protected readonly reading: Acted,
  ) {
    this.finder = new SideFinder(sentence, reading, props);
    this.small = smallWords(reading.language);
  }

  /** The act of a clause's verb; null where it tells of none. */
  protected actOf({ verb }: Clause): Act | null {
    return this.sentence.acts.find(({ clause, first }) => clause !== null && first === verb) ?? null;
  }

  /** The acts that the nouns of a group name, the last one first; none where it says that there is none. */
  nounActsIn({ first, last }: NounGroup): Act[] {
    if (this.small.none.has(this.sentence.tokens[first]?.fold ?? '')) return [];
    return this.sentence.acts
      .filter(({ row, first: at }) => row.frame === 'noun' && first <= at && at < last)
      .reverse();
  }

  argumentsOf(act: Act): Arguments {
    return argumentsOf(this.sentence, act, this.reading);
  }

  protected word(prop: Clause): string {
    return this.sentence.tokens[prop.verb]?.fold ?? '';
  }

  /** What kind of governor a verb is; "is ready to" by its adjective. */
  kindsOf(prop: Clause): ReadonlySet<Kind> {
    const { controls } = this.reading.pack;
    const own = controls.get(this.word(prop));
    if (own !== undefined) return own;
    if (!this.small.copulas.has(this.word(prop))) return new Set();
    for (let i = prop.verb + 1; i < prop.verb + 4; i += 1) {
      const found = controls.get(this.sentence.tokens[i]?.fold ?? '');
      if (found !== undefined) return found;
    }
    return new Set();
  }

  child(prop: Clause, ...kinds: Clause['kind'][]): Clause | null {
    return this.props.find((other) => other.parent === prop && kinds.includes(other.kind)) ?? null;
  }

  protected plain(
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
  protected governing(prop: Clause, cameo: string): Act {
    return {
      pattern: `${this.reading.language}.${cameo}.governing`,
      first: prop.verb,
      last: prop.verb + 1,
      row: { type: 'statement', cameo, frame: 'verb', patterns: [] },
      objectMarkers: [''],
      groupFirst: prop.first,
      passive: prop.passive,
      tense: prop.tense,
      mood: 'fact',
      nounAt: null,
      clause: prop,
      takesPlace: false,
      quoted: prop.quoted,
    };
  }

  protected both(coding: Coding): Coding[] {
    return coding.source.length > 0 && coding.target.length > 0 ? [coding] : [];
  }
}
