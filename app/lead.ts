/** Leads a visitor on, in the language of the page: `next/navigation` alone would lead them to the English one. */
import { redirect as lead, permanentRedirect as leadForGood } from 'next/navigation';
import { here } from './messages/locale';

export function redirect(path: string): never {
  lead(here(path));
}

export function permanentRedirect(path: string): never {
  leadForGood(here(path));
}
