/**
 * The site was renewed since a page was opened: what its forms call is known by an id of the former build, and the door
 * answers that there is no such action (404). What was typed is kept in the browser; the page as it is now can send it.
 */
import { unstable_isUnrecognizedActionError } from 'next/navigation';

/** True of an error that a call of an older page ends with. */
export const isOfOlderPage = (error: unknown): boolean => unstable_isUnrecognizedActionError(error);
