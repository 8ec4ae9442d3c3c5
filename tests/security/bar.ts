/**
 * The bar of trust: what is done to the site, and what must come of it. `npm run test:security` tries every row; a test
 * says by the beginning of its name which one it tries ("row 12 · …", "rule 3 · …").
 */
export interface BarRow {
  number: number;
  /** What a stranger does, or what breaks. */
  attack: string;
  must: string;
}

const row = (number: number, attack: string, must: string): BarRow => ({ number, attack, must });

export const ROWS: readonly BarRow[] = [
  row(1, 'pages of the desk, signed out, in many spellings and with forged headers', 'nothing is shown'),
  row(2, 'every action and writing route as nobody, viewer, banned', '401 or 403, written into the record'),
  row(3, 'Origin missing, null or foreign; Host forged', '403, nothing is written'),
  row(4, 'fifty wrong passwords for an account, each from elsewhere', 'the account answers 429'),
  row(5, 'a session planted, signed in anew, banned, demoted', 'the old session is dead at once'),
  row(6, 'an address after the sign-in that leads elsewhere', 'the visitor stays here'),
  row(7, 'private addresses to be fetched, in every spelling and by detours', 'no connection is made'),
  row(8, 'a page that unpacks without end, or comes byte by byte', 'given up at 5 MB or 10 s'),
  row(9, 'XML that bursts, reads files, is deep or has no end', 'refused or cut within 5 s'),
  row(10, 'HTML nested without end', 'its reader is ended within 5 s, the site answers'),
  row(11, 'text made to slow the patterns of the reader down', '2 MB are read in 2 s'),
  row(12, 'a huge index, thousands of fields, __proto__', '4xx, and the process lives'),
  row(
    13,
    'a paste of 10 MB, and 10 MB past the field; an article of 2 MB',
    'refused whole at the field in 5 s, what stood there stays; past it 413 in words, the text kept; stored',
  ),
  row(14, 'scripts in every field of text, seen on every page', 'none runs, with the policy and without it'),
  row(15, 'formulas in tables', 'quoted, and the same when they come back'),
  row(16, 'NUL, half characters, bytes that are no text', 'taken out, or refused at the field'),
  row(17, 'signs in names that turn the line about', 'refused or taken out; Arabic stays whole'),
  row(18, 'days that are none; years beyond the calendar', 'refused at the field, or a lawful date'),
  row(19, 'two editors save the same event', 'one is told, both texts are kept'),
  row(20, 'one form sent twenty times at once', 'one event'),
  row(21, 'an import killed on its way', 'all of it or nothing, and it can be run again'),
  row(22, 'a poll of a feed killed on its way', 'done once more, nothing twice'),
  row(23, 'the database restarts under load', '503, then well within 5 s'),
  row(24, 'the disk of the database is full', '503, nothing half written'),
  row(25, 'a transaction that takes too long', 'rolled back, and said'),
  row(26, 'lines forged into the log; secrets looked for', 'escaped; none is found'),
  row(27, 'drafts looked for by every way that readers have', 'there are none'),
  row(28, 'any text to the reader, by every way in', 'an answer in time, others are not kept waiting'),
  row(29, 'a process killed while an editor publishes', 'well again within 10 s, nothing lost or doubled'),
  row(30, 'a lock that names a stranger', 'it starts, the stranger is left alone'),
  row(31, 'requests that no browser sends', '4xx, never 5xx, no stack in the log'),
  row(32, 'everything that creates or changes, twenty times at once', 'one effect, the others are told'),
  row(33, 'notes of editors looked for by every way that readers have', 'they are nowhere'),
];

export const RULES: readonly BarRow[] = [
  row(1, 'who asks is looked up again at every call', 'a right taken away is gone with the next call'),
  row(2, 'what writes is sent from this site', 'Origin and Host stand in the list, or 403'),
  row(3, 'each page has a policy of its own', 'a new nonce, no frame but of what may be framed'),
  row(4, 'what is written is text', 'never markup; addresses are http or https'),
  row(5, 'connections of the database break', 'the process stays and answers again'),
  row(6, 'who may is asked before anything is read', 'a body is not waited for; all that is read is bounded'),
  row(7, 'secrets', 'in no log, page or script'),
];
