/** How golden tests of whole articles write down what came out. */
import { beforeAll } from '@jest/globals';
import { extract } from '@/lib/extraction/extract';
import type { Lexicon } from '@/lib/extraction/lexicon/lexicon';
import { testLexicon } from './seed-lexicon';

/** Sets up the lexicon of a test file; answers a reader of the main event of a text in `language`. */
export function mainEventReader(language: string): (body: string, publishedOn: string) => string {
  let lexicon: Lexicon;
  beforeAll(async () => {
    lexicon = await testLexicon();
  });
  /** "date type initiators > others | parties" of the main event, or "none". */
  return (body, publishedOn) => {
    const { events } = extract({ id: 'x', title: null, body, publishedOn, language }, lexicon);
    const event = events.find((each) => each.main);
    if (event === undefined) return 'none';
    const names = (...roles: string[]): string =>
      event.participants
        .filter((person) => roles.includes(person.role))
        .map((person) => person.name)
        .join(' + ');
    const others = names('recipient', 'participant');
    const doers = names('initiator');
    return `${event.date} ${event.type} ${doers}${others === '' ? '' : ` > ${others}`} | ${event.parties.join(' ')}`;
  };
}
