/** Forms of people's names that follow from an office or from the way of writing. */

/** Offices whose holders are named by the office and a name: "King Abdullah". */
const THRONES: ReadonlySet<string> = new Set(['King', 'Queen', 'Emperor', 'Pope', 'Emir', 'Sultan']);

/** "King Hassan II" and "Hassan II" beside "Hassan II of Morocco"; a name of one word needs its title. */
export function royalForms(office: string, name: string): string[] {
  if (!THRONES.has(office) || !/^\p{Script=Latin}/u.test(name)) return [];
  const bare = name.replace(/ of \p{Lu}.*$/u, '').replace(/^Pope /, '');
  const first = bare.replace(/ [IVX]+$/, '');
  return [
    `${office} ${bare}`,
    ...(bare.includes(' ') ? [bare] : []),
    ...(first === bare ? [] : [`${office} ${first}`]),
  ];
}

/** A name in two words that the press also writes as one: "عبد الله", "عبدالله". */
export function joinedForms(name: string): string[] {
  return /عبد /.test(name) ? [name.replace(/عبد /g, 'عبد')] : [];
}
