/** Ranks of offices and kinds of bodies, by their canonical names. */

const BELOW = /\b(?:deputy assistant|deputy|assistant|vice|under)\b/gi;

/** An office without its deputy words, and these apart: "Deputy Minister of X" → ["minister of x", "deputy"]. */
export function rankOf(office: string): [string, string] {
  const words = office.match(BELOW) ?? [];
  const base = office.replace(BELOW, '').replace(/ for .*/, '');
  return [base.replace(/\s+/g, ' ').trim().toLowerCase(), words.join(' ').toLowerCase()];
}

/** Offices of which "General" is a part and no military rank. */
export function isGeneralByOffice(office: string): boolean {
  return /^(?:Secretary|Director) General$/.test(office);
}

/** Those who might have sat at the table: no spokesman, no expert. */
export function isPrincipalOffice(office: string): boolean {
  return /\b(?:president|minister|secretary|king|emir|chancellor|adviser|speaker|commander)\b/i.test(office);
}

/** Offices held from one side to another: who meets an ambassador meets another state, though it be an unknown one. */
export function isSent(office: string): boolean {
  return /^(?:Ambassador|Consul General|Special Envoy|Special Representative)\b/.test(office);
}

/** A body that several people make up, by its own name. */
export function isBodyName(name: string): boolean {
  return /^(?:ministry|embassy|parliament|government|mission)\b/i.test(name);
}

/** A mission, by its own name. */
export function isMissionName(name: string): boolean {
  return /mission/i.test(name);
}

/** Offices that the press of a country names without it. */
export function isNamedAtHome(office: string): boolean {
  return /^(President|Prime Minister|Minister of .+|Deputy Minister of .+|Supreme Leader|Spokesperson)$/.test(
    office,
  );
}

/** Offices of those who are sent on an errand: "special envoy" stands for each of them. */
export function isEnvoy(office: string): boolean {
  return /^(?:Ambassador.*|Special .+|Personal .+|High Commissioner|Chief Negotiator|Chargé.*)$/.test(office);
}

/** Offices that "the leader" may stand for. */
export function isLeading(office: string): boolean {
  return /President|Prime Minister|Secretary/.test(office);
}

/** Offices of which a body has many: nobody is looked for, the body stands for who has it. */
export function isOneOfMany(office: string): boolean {
  return /^(Spokesperson|Adviser|Judge|Senator|Governor)$/.test(office);
}

/** Offices of a state or organisation as a whole that no list tells apart. */
export function isOneOfSeveral(office: string): boolean {
  return /^(?:Commander|Chairman)$/.test(office);
}

/** Offices so general that, unresolved, the state stands for them. */
export function isGeneralOffice(office: string): boolean {
  return /^(Leader|Minister|Deputy Minister)$/.test(office);
}

/** Offices that organisations have: "commission president", "secretary-general". */
export function isOfOrganisations(office: string): boolean {
  return /^(Secretary General|Deputy Secretary General|Assistant Secretary General|Director General|Commissioner|President of the European Commission)$/.test(
    office,
  );
}

/** Offices held in the capital of another state. */
export function isPostedToCapital(office: string): boolean {
  return /^(Ambassador|Consul General|Chargé d'Affaires)$/.test(office);
}

/** A house of one state in another, by its own name. */
export function isHouseAbroad(name: string): boolean {
  return /^(Embassy|Consulate)/.test(name);
}

/** Houses that are usually called a parliament. */
export function isParliamentByAnotherName(organ: string): boolean {
  return /^(?:National Assembly|Congress)$/.test(organ);
}
