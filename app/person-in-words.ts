/** How people are called on pages of the desk. */
import { markOfErased } from '@/lib/domain/user';
import { translator } from './messages/translator';

/** As they call themselves; whoever was erased in the words of the page's language. */
export function personInWords(name: string): string {
  const mark = markOfErased(name);
  return mark === null ? name : translator('forms')('former', { mark });
}
