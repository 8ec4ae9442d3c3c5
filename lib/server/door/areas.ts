/** Where one may write, who may, how much, and which actions are at home there. All else takes no writing. */
import type { Role } from '@/lib/domain/user';

export interface Area {
  /** Paths, as `readTarget` spells them. */
  paths: RegExp;
  /** The least role of the sender; null: anybody on this site's own pages. */
  needs: Role | null;
  /** The folder of the sources of its actions; null: a route for programs, which takes JSON. */
  actions: string | null;
  /** Bytes of a body. */
  largest: number;
}

const KB = 1024;

/** The first whose paths match. An article may have 2 MB; the rest is for other fields and the way forms are packed. */
export const AREAS: readonly Area[] = [
  { paths: /^\/sign-in$/, needs: null, actions: 'app/sign-in/', largest: 16 * KB },
  // Signing out is for anybody, too: of a session that has ended nothing is left to refuse.
  { paths: /^\/account$/, needs: null, actions: 'app/account/', largest: 16 * KB },
  { paths: /^\/api\/auth\/sign-(in|out)$/, needs: null, actions: null, largest: 4 * KB },
  { paths: /^\/admin(\/|$)/, needs: 'editor', actions: 'app/admin/', largest: 6 * KB * KB },
];

export const findArea = (path: string): Area | null => AREAS.find(({ paths }) => paths.test(path)) ?? null;
