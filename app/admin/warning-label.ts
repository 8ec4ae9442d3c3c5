/** The short name of a kind of warning, for the server; codes stay out of sight. */
import { catalogue } from '../messages/catalogue';

const LABELS: Readonly<Record<string, string>> = catalogue.review.warningLabels;

/** Names a warning by its code; one that is not known yet is only something to look at twice. */
export const warningLabel = (code: string) => LABELS[code] ?? catalogue.review.warningLabels.other;
