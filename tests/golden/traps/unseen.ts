/** Traps that no extractor can see in the words, with the reason. */
export const UNSEEN: Readonly<Record<string, string>> = {
  'newkerala-suspend':
    'Which body suspended what is a fact of the world; the words are those of a true report. An editor sees both events.',
  'petraeus-sep':
    'Two true days of two things: a period of service and a ceremony. Nothing in the words contradicts.',
  t74: 'A type of tank is no field of an event; no list of equipment is kept.',
  '15000-officers':
    'Two counts of different groups: figures are not fields of an event and are kept in the quotation.',
  'troops-leave-entirely': 'How much a promise covers is in the agreement, not in the report.',
  'hmc-origin': 'What grew out of what is a claim about history; sequence is not a field of an event.',
  'machine-translation-forum': 'The grade of a source is set by an editor (Admiralty code of the source).',
};
