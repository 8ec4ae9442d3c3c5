/** The short name and the sentence of a warning, for the server; codes stay out of sight. */
import type { StoredWarning } from '@/lib/domain/warning';
import { warningMessage } from '@/lib/domain/warning-message';
import { localeNow } from '../messages/locale';
import { messagesNow } from '../messages/messages-now';
import { translator } from '../messages/translator';

/** Names a warning by its code; one that is not known yet is only something to look at twice. */
export function warningLabel(code: string): string {
  const labels: Readonly<Record<string, string>> & { other: string } = messagesNow().review.warningLabels;
  return labels[code] ?? labels.other;
}

/** What a warning says. */
export const warningInWords = (warning: StoredWarning) =>
  warningMessage(warning, translator('warnings'), localeNow());
