/** The reader's choice of theme: a cookie, so that the server draws it. */
import { z } from 'zod';

export const THEME_COOKIE = 'theme';
export const THEMES = ['system', 'light', 'dark'] as const;
export const themeSchema = z.enum(THEMES).catch('system');
export type Theme = z.infer<typeof themeSchema>;
