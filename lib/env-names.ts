/** Variables that look like ours and are none: a name that was mistyped would be passed over in silence. */
import { distance } from 'fastest-levenshtein';
import { ENVIRONMENT_NAMES } from './env';
import { fileNameOf, SECRET_NAMES } from './env-files';

/** Names that nobody else gives begin so. */
const OURS = /^(DRAGOMAN|READER|READING|BACKUP|METRICS|TRUSTED|API_READS|FETCH|DRAIN|SLOW_QUERY)_/;
/** Letters in which a name may differ from one of ours to be taken for it; short names are near to too many. */
const NEAR = 2;
const LONG_ENOUGH = 8;

/** Read where the site is built, and by libraries below it, under their own names. */
const ELSEWHERE = new Set(['NEXT_DIST_DIR', 'FETCH_HEAD']);

const KNOWN: ReadonlySet<string> = new Set([...ENVIRONMENT_NAMES, ...SECRET_NAMES.map(fileNameOf)]);

export interface UnknownName {
  name: string;
  /** Of those that are known. */
  nearest: string;
}

/** Names of an environment that are probably meant for the site but are not known to it. */
export function findUnknownNames(source: Readonly<Record<string, string | undefined>>): UnknownName[] {
  return Object.keys(source).flatMap((name) => {
    if (KNOWN.has(name) || ELSEWHERE.has(name)) return [];
    const [nearest = ''] = [...KNOWN].sort((one, other) => distance(name, one) - distance(name, other));
    const near = name.length >= LONG_ENOUGH && distance(name.toUpperCase(), nearest) <= NEAR;
    return near || OURS.test(name) ? [{ name, nearest }] : [];
  });
}

/** `The variable READER_MODLE is not known and changes nothing; the nearest name is READER_MODEL.` */
export const tellUnknownName = ({ name, nearest }: UnknownName): string =>
  `The variable ${name} is not known and changes nothing; the nearest name is ${nearest}.`;
