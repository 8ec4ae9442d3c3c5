/**
 * Acts told by a noun of the main clause: whose it is, and on whom.
 *
 * Matches: "Armenia's condemnation of the Azerbaijani raid came …", "an Ethiopian raid on Eritrean trenches killed …",
 * "talks between Nepal and Bhutan resumed". Near miss: "there is no evidence of a raid on Mali" (denied).
 */
import type { Clause } from '../../clauses/clause';
import type { Phrase } from '../../reading';
import type { Coder } from './coder';
import { type Coding, root } from './coding';

/** The first act that the subject of a clause names, else its objects. */
export function codeNouns(main: Clause | undefined, coder: Coder): Coding[] {
  if (main === undefined || (main.modal !== null && coder.small.unsure.has(main.modal))) return [];
  if (coder.kindsOf(main).has('fail')) return [];
  for (const group of [...main.subject, ...main.objects])
    for (const act of coder.nounActsIn(group)) {
      const { subjects, objects, agents } = coder.argumentsOf(act);
      const doers = agents.length > 0 ? agents : subjects;
      const between = doers.length === 0 && act.row.mutual === true && objects.length > 1;
      const source: Phrase[] = between ? objects : doers;
      if (root(act.row.cameo) > 1 && source.length > 0 && objects.length > 0)
        return [
          {
            act,
            type: act.row.type,
            cameo: act.row.cameo,
            planned: false,
            source,
            target: objects,
            marked: true,
          },
        ];
    }
  return [];
}
