/** Whose an import is: what comes in bears the name of whoever brought the file, so nobody else decides of it. */
import type { ImportDetail } from '@/lib/db/imports';
import { roleReaches } from '@/lib/domain/user';
import type { Editor } from '../editor';

/** Whether somebody names its columns and has its rows come in. A command of the operator is nobody else. */
export const isOwn = (user: Editor, { createdBy }: Pick<ImportDetail, 'createdBy'>): boolean =>
  user.id === null || createdBy === null || createdBy.id === user.id;

/** Whether somebody may end it: administrators too, for nothing comes in by that. */
export const mayEnd = (user: Editor, found: Pick<ImportDetail, 'createdBy'>): boolean =>
  isOwn(user, found) || roleReaches(user.role, 'administrator');
