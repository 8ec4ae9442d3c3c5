/** What a lone sentence is coded as, and what all its coders need. */
import type { EventType } from '@/lib/domain/ontology';
import type { Clause } from '../clauses/clause';
import type { ControlRow } from '../lexicon/language-pack';
import type { Act, Candidate, Phrase, Reading, Sentence } from '../reading';
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

export type Kind = ControlRow['kind'];
export const root = (cameo: string): number => Number(cameo.slice(0, 2));

export class CoderBase {
  readonly finder: SideFinder;

  constructor(
    protected readonly sentence: Sentence,
    protected readonly props: readonly Clause[],
    protected readonly reading: Reading,
  ) {
    this.finder = new SideFinder(sentence, reading, props);
  }

  protected word(prop: Clause): string {
    return this.sentence.tokens[prop.verb]?.fold ?? '';
  }

  /** What kind of governor a verb is; "is ready to" by its adjective. */
  kindsOf(prop: Clause): ReadonlySet<Kind> {
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
