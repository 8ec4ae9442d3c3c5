/** Small words inside names, folded, as they stand in names of any language that is written in Latin letters. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Those of Arabic names, which spellings of one name write apart, together or not at all. */
export const ARABIC_PARTICLES = words('al el ul bin ibn ben');

/** "servant of", of which a name of God is the other half: "Abdul Amir", "Abd al-Malik"; alone, or with the half written on. */
export const SERVANT = /^abd(?:[aeou]l)?(.{3,})?$/;
/** The article between the halves. */
export const SERVANT_ARTICLES = words('al el ul');
/** Behind them a word of office may be a part of a name. */
export const BEFORE_NAME = /^(?:abd|al|el)/;
/** Between a given name and the family's, in small letters. */
export const FAMILY_LINKS = words('al el bin ibn');

/** Behind a name, whose generation: "A B, Jr.". */
export const GENERATIONS = words('jr sr junior senior jr. sr. junior. senior.');

/** Those without which two spellings of a name are compared. */
export const BETWEEN_NAMES = words('al el bin ibn ben abu de van von der the of');
