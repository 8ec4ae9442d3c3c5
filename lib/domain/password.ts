/** How long a password is, in letters as JavaScript counts them: for the fields that take one, and for who sets and checks it. */
export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 128;
