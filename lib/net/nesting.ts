/** How deep a page is nested: told by the parser that makes its tree, before it makes one. */
import { Parser } from 'htmlparser2';
import { endedBy } from './implied-ends';

/** Elements within elements beyond which browsers go no deeper themselves. What reads an article takes the square of it. */
const DEEPEST = 512;
/** Looks at open elements; an ordinary page of five megabytes takes some four million. */
const MOST_LOOKS = 100_000_000;
/** As linkedom has it. */
const OPTIONS = { lowerCaseAttributeNames: false, decodeEntities: true, xmlMode: false };

/** Follows a page with all open elements, and writes down the ends that the page leaves to its reader. */
class Follower extends Parser {
  private readonly names: string[] = [];
  /** Where the name of each open element begins. */
  private readonly begins: number[] = [];
  private readonly pieces: string[] = [];
  private written = 0;
  private begin = 0;
  private looks = 0;
  tooCostly = false;

  constructor(private readonly html: string) {
    super(
      {
        onopentag: (name) => {
          this.names.push(name);
          this.begins.push(this.begin);
          if (this.names.length <= DEEPEST) return;
          this.giveUp();
        },
        onclosetag: () => {
          this.names.pop();
          this.begins.pop();
        },
      },
      OPTIONS,
    );
  }

  private giveUp(): void {
    this.tooCostly = true;
    this.pause();
  }

  override onopentagname(start: number, end: number): void {
    this.looks += this.names.length;
    if (this.looks > MOST_LOOKS) this.giveUp();
    const at = endedBy(this.html.slice(start, end).toLowerCase(), this.names);
    const name = this.names[at];
    if (name !== undefined) {
      const begin = this.begins[at] ?? 0;
      this.pieces.push(this.html.slice(this.written, start - 1), `</${name}>`);
      this.written = start - 1;
      // The parser takes a name from where it stands.
      this.endUntil(at, begin, begin + name.length);
    }
    this.begin = start;
    super.onopentagname(start, end);
  }

  /** Of elements of one name the innermost is ended first. */
  private endUntil(at: number, start: number, end: number): void {
    const name = this.names[at];
    const times = this.names.filter((one, place) => place >= at && one === name).length;
    for (let time = 0; time < times; time += 1) {
      if (time > 0) this.pieces.push(`</${name}>`);
      super.onclosetag(start, end);
    }
  }

  text(): string {
    return this.pieces.length === 0 ? this.html : this.pieces.join('') + this.html.slice(this.written);
  }
}

/**
 * The page with the ends written that it leaves to its reader, so that what stands beside each other comes to stand so; null where
 * it is made to cost whoever reads it. Goes over it once, and never stops an ordinary one.
 */
export function withEnds(html: string): string | null {
  const follower = new Follower(html);
  follower.write(html);
  if (follower.tooCostly) return null;
  follower.end();
  return follower.text();
}
