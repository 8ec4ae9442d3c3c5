/** Actions of the built site, called as its pages call them. */
import { readActions } from '@/lib/server/door/actions';

/** The id by which the built site knows an action; its pages send the same. */
export function actionId(name: string): string {
  const found = readActions(process.env.NEXT_DIST_DIR ?? '.next').find((action) => action.name === name);
  if (!found) throw new Error(`The build has no action ${name}.`);
  return found.id;
}
