/**
 * Words that open a clause of a sentence: "that", "who", "as", "if", and the particles that look like prepositions.
 *
 * Matches: "A said that B …" (told), "the group that attacked B" (of the group), "as B prepared to leave" (beside).
 * Near miss: "after the talks" (no verb follows: a preposition), "rounded up B" (up: B is the object).
 */
import { ClauseNouns } from './clause-nouns';
import type { Tagged } from './tag-state';

export class ClauseOpeners extends ClauseNouns {
  protected particle(i: number): boolean {
    const word = this.sentence.tokens[i]?.fold ?? '';
    const next = this.tags[i + 1]?.tag;
    if (next === 'prep') return false;
    if (this.words.particles.has(word)) return true;
    return word === 'off' && this.words.offVerbs.has(this.sentence.tokens[i - 1]?.fold ?? '');
  }

  protected that(i: number): void {
    const before = this.tags[i - 1]?.tag;
    const next = this.nextTag(i + 1);
    const relative = before === 'noun' && (next === 'verb' || next === 'aux');
    if (relative && this.lastGroup !== null) this.open('rel', 'that', [this.lastGroup], this.top.prop);
    else {
      if (this.top.prop === null && before === 'noun') this.open('rel', 'that', [], null);
      else {
        if (this.gap === 'and' || this.gap === 'commaAnd') this.toThat();
        this.open('told', 'that', [], this.top.prop);
      }
    }
    this.prep = null;
    this.gap = 'that';
  }

  /** "that B was … and that C …": back to the verb that tells both. */
  protected toThat(): void {
    const told = this.stack.findLastIndex((frame) => frame.kind === 'told');
    if (told > 0) this.stack.length = told;
  }

  protected relative(i: number): void {
    const last = this.lastGroup;
    const whose = this.sentence.tokens[i]?.fold === 'whose';
    this.open(
      'rel',
      this.sentence.tokens[i]?.fold ?? null,
      last === null || whose ? [] : [last],
      this.top.prop,
    );
    this.prep = null;
    this.gap = 'none';
  }

  /** Whether a finite verb stands between here and the next break. */
  protected finiteAhead(from: number): boolean {
    for (let i = from; i < this.tags.length; i += 1) {
      const tagged = this.tags[i] as Tagged;
      if (tagged.tag === 'mark' && /^[,;:]$/.test(this.sentence.tokens[i]?.text ?? '')) return false;
      if (tagged.tag === 'aux') return true;
      if (tagged.tag === 'to') return false;
      if (tagged.tag === 'rel') return false;
      if (tagged.tag === 'verb' && tagged.tense !== 'ing' && tagged.tense !== 'participle') return true;
    }
    return false;
  }

  protected opener(i: number): void {
    const word = this.sentence.tokens[i]?.fold ?? '';
    const next = this.nextTag(i + 1);
    if (next === 'verb' || !this.finiteAhead(i + 1) || (word === 'as' && next === 'to')) {
      this.prep = word;
      this.prepAt = i;
      return;
    }
    const { top } = this;
    if (top.kind === 'main' && top.prop === null) this.open('open', word, [], null);
    else this.open('open', word, [], top.prop);
    this.prep = null;
    this.gap = 'none';
  }
}
