/** Says that words find less than there is while they are being made, as in the minutes after an update. */
import { Notice } from '@/components/ui/Notice';
import { wordsAreMissing } from '@/lib/workflows/events/fill-words';
import { translator } from './messages/translator';

export function FewerFound() {
  return wordsAreMissing() ? <Notice className="max-w-3xl">{translator('search')('fewer')}</Notice> : null;
}
