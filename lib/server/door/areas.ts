/** Where one may write, who may, how much, and which actions are at home there. All else takes no writing. */
import type { TokenScope } from '@/lib/domain/api-token';
import type { Role } from '@/lib/domain/user';

export interface Area {
  /** Paths, as `readTarget` spells them. */
  paths: RegExp;
  /** The least role of the sender, where the action has no greater one; null: anybody on this site's own pages. */
  needs: Role | null;
  /** A program writes here, by a token of this scope and never by a cookie; unset: people do. */
  token?: TokenScope;
  /** The folder of the sources of its actions; null: a route for programs, which takes JSON. */
  actions: string | null;
  /** Bytes of a body. */
  largest: number;
}

const KB = 1024;

/** The first whose paths match. An article may have two million letters, of up to three bytes each; so may a draft with all its words. */
export const AREAS: readonly Area[] = [
  { paths: /^\/sign-in(\/code)?$/, needs: null, actions: 'app/sign-in/', largest: 16 * KB },
  // Who was invited, or whose password was reset: nobody yet.
  { paths: /^\/welcome$/, needs: null, actions: 'app/welcome/', largest: 4 * KB },
  // But signing out, which is for anybody: of a session that has ended nothing is left to refuse.
  { paths: /^\/account$/, needs: 'viewer', actions: 'app/account/', largest: 16 * KB },
  { paths: /^\/api\/auth\/sign-(in|out)$/, needs: null, actions: null, largest: 4 * KB },
  {
    paths: /^\/api\/v1\/articles$/,
    needs: 'contributor',
    token: 'articles',
    actions: null,
    largest: 6 * KB * KB,
  },
  { paths: /^\/api\/v1\/drafts$/, needs: 'contributor', token: 'drafts', actions: null, largest: 256 * KB },
  // A draft while it is typed, and who has a form open: addresses that outlive a build.
  { paths: /^\/admin\/drafts\/[^/]+\/save$/, needs: 'contributor', actions: null, largest: 6 * KB * KB },
  { paths: /^\/admin\/presence$/, needs: 'contributor', actions: null, largest: 1 * KB },
  {
    paths: /^\/admin\/(users|settings|audit|vocabulary)(\/|$)/,
    needs: 'administrator',
    actions: 'app/admin/',
    largest: 64 * KB,
  },
  { paths: /^\/admin\/(rereading|words)(\/|$)/, needs: 'editor', actions: 'app/admin/', largest: 64 * KB },
  {
    paths: /^\/admin\/(actors|relationships|feeds|contradictions)(\/|$)/,
    needs: 'editor',
    actions: 'app/admin/',
    largest: 6 * KB * KB,
  },
  { paths: /^\/admin(\/|$)/, needs: 'contributor', actions: 'app/admin/', largest: 6 * KB * KB },
];

export const findArea = (path: string): Area | null => AREAS.find(({ paths }) => paths.test(path)) ?? null;

/** What an address takes, for `Allow`: at theirs programs only write. */
export function methodsOf(area: Area | null): string {
  if (area?.token) return 'POST';
  return area ? 'GET, HEAD, POST' : 'GET, HEAD';
}
