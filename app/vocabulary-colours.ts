/** The colours that administrators have chosen, as a style sheet of its own: the policy of pages lets no style stand in them. */
import { createHash } from 'node:crypto';
import { coloursAsCss } from '@/lib/domain/vocabulary';
import { termsNow } from './messages/messages-now';

/** The address of the style sheet, another one for other colours; null where none is chosen. */
export function coloursAddress(): string | null {
  const css = coloursAsCss(termsNow());
  if (css === '') return null;
  return `/colours.css?v=${createHash('sha256').update(css).digest('hex').slice(0, 12)}`;
}
