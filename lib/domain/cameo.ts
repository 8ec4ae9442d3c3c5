/** The CAMEO event codes with their Goldstein values and PLOVER types; sources in prisma/seed-data/README.md. */
import codes from './cameo.json';

export interface CameoCode {
  code: string;
  name: string | null;
  gloss: string | null;
  /** −10 (conflict) to 10 (cooperation); null where the published table has none. */
  goldstein: number | null;
  plover: string | null;
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  quadClass: number | null;
}

export const CAMEO_CODES: readonly CameoCode[] = codes;

const BY_CODE = new Map(CAMEO_CODES.map((row) => [row.code, row]));

/** The row of a code such as "040"; null where CAMEO has no such code. */
export function findCameoCode(code: string | null): CameoCode | null {
  return (code && BY_CODE.get(code)) || null;
}
