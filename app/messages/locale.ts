/** The interface's language. A second one adds its catalogue and chooses here, by request. */
export const LOCALE = 'en';
/** How `Intl` writes dates and numbers for it: day before month. */
export const FORMAT_LOCALE = 'en-GB';
export const DIRECTION: 'ltr' | 'rtl' = 'ltr';
