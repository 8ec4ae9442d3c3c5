/** Names that stand for a state in a way of their own: houses of government, unions that have ended. */

/**
 * Houses and quarters that stand for the government that sits there: "the Kremlin said". Kept apart from the states,
 * because the words are also buildings.
 */
export const METONYMS: ReadonlyArray<readonly [iso: string, name: string]> = [
  ['US', 'White House'],
  ['US', 'Capitol Hill'],
  ['US', 'Trump administration'],
  ['US', 'Biden administration'],
  ['US', 'Bush administration'],
  ['US', 'Clinton administration'],
  ['US', 'Obama administration'],
  ['RU', 'Kremlin'],
  ['GB', 'Downing Street'],
  ['GB', 'Whitehall'],
  ['FR', 'Elysee'],
  ['FR', "Quai d'Orsay"],
  ['KR', 'Blue House'],
  ['TR', 'Sublime Porte'],
  ['JP', 'Gaimusho'],
];

/** Unions whose name is that of two states: read as one only between these days. */
export const STATE_TERMS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  'Serbia and Montenegro': ['2003-02-04', '2006-06-05'],
};
