/** Reads the lists of leaders of this folder: one row a line, offices by short letters. */
import { AFRICA } from './africa';
import { AMERICAS_ORGANISATIONS } from './americas-organisations';
import { ASIA_PACIFIC } from './asia-pacific';
import { EUROPE } from './europe';
import { EUROPE_NORTH_EAST } from './europe-north-east';
import { FURTHER_STATES } from './further-states';
import { MIDDLE_EAST_SOUTH_ASIA } from './middle-east-south-asia';

const OFFICES: Readonly<Record<string, string>> = {
  P: 'President',
  VP: 'Vice President',
  PM: 'Prime Minister',
  VPM: 'Deputy Prime Minister',
  C: 'Chancellor',
  FM: 'Minister of Foreign Affairs',
  DM: 'Minister of Defence',
  NSA: 'National Security Adviser',
  SG: 'Secretary General',
  DG: 'Director General',
  EC: 'President of the European Commission',
  HR: 'High Representative for Foreign Affairs and Security Policy',
  'European Council': 'President of the European Council',
};

export interface LeaderOf {
  /** ISO code, or name of a state or organisation. */
  of: string;
  office: string;
  name: string;
  from: string;
  to: string | null;
  aliases: string[];
}

/** Leaders of all regions; a person with several terms or posts has a row for each. */
export const LEADERS_BY_REGION: readonly LeaderOf[] = [
  EUROPE,
  EUROPE_NORTH_EAST,
  MIDDLE_EAST_SOUTH_ASIA,
  ASIA_PACIFIC,
  AFRICA,
  AMERICAS_ORGANISATIONS,
  FURTHER_STATES,
].flatMap((rows) =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [of = '', office = '', name = '', from = '', to = '', aliases = ''] = row.split('|');
      return {
        of,
        office: OFFICES[office] ?? office,
        name,
        from,
        to: to === '' ? null : to,
        aliases: aliases.split(',').filter(Boolean),
      };
    }),
);
