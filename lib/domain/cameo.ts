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

/** The twenty kinds of acts under which all codes stand, by their first two digits. */
export const CAMEO_ROOTS = [
  ...(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'] as const),
  ...(['11', '12', '13', '14', '15', '16', '17', '18', '19', '20'] as const),
];
export type CameoRoot = (typeof CAMEO_ROOTS)[number];

/** The root of a code such as "040"; null where CAMEO has no such root. */
export const rootOfCameo = (code: string): CameoRoot | null =>
  CAMEO_ROOTS.find((root) => code.startsWith(root)) ?? null;

export const PLOVER_TYPES = [
  ...(['ACCUSE', 'AGREE', 'AID', 'ASSAULT', 'COERCE', 'CONCEDE', 'CONSULT', 'COOPERATE'] as const),
  ...(['MOBILIZE', 'PROTEST', 'REJECT', 'REQUEST', 'RETREAT', 'SANCTION', 'SUPPORT', 'THREATEN'] as const),
];
export type PloverType = (typeof PLOVER_TYPES)[number];

/** The types of a row, which may be one of two: "CONCEDE|RETREAT". */
export const ploverTypesOf = ({ plover }: Pick<CameoCode, 'plover'>): PloverType[] => {
  const named = plover?.split('|') ?? [];
  return PLOVER_TYPES.filter((type) => named.includes(type));
};
