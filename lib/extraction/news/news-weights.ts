/** Written by `npm run train-news`; one weight for each of `NEWS_FEATURES` in `features.ts`. */
export const NEWS_WEIGHTS: readonly number[] = [
  -0.53, // always
  1.01, // in the title
  0.64, // in the title, told again
  -0.08, // in the title, not told again
  -1.41, // in the title, in a language without a tagger
  1.92, // in the first sentence
  1.23, // in the second sentence
  0.12, // in the third sentence
  -0.37, // in the fourth or fifth sentence
  -1.06, // in the sixth to tenth sentence
  -0.96, // further down
  0.51, // two parties
  0.27, // two parties in the first sentence
  0.19, // one party towards another
  -0.86, // no party
  0, // somebody acts
  -0.19, // a person acts
  -0.67, // a state acts
  0.25, // an organisation or organ acts
  0.04, // done to somebody
  0.21, // done to a person
  -0.1, // done to a state
  -0.03, // done to an organisation or organ
  0.24, // dated
  0.12, // undated in a sentence with a date
  0.23, // placed
  -1.09, // only said
  -0.29, // only said, in the first sentence
  -0.69, // only a statement
  0.08, // only a statement, in the first sentence
  1.01, // of a kind in the title
  0.44, // told again
  0.27, // told again, up to three times
  -0.19, // planned
  0.15, // planned, in the first sentence
  0.11, // called off
  -0.43, // infinitive
  -0.46, // under the verb of another act
  -1.22, // noun
  -0.04, // noun in the first sentence
  -0.64, // noun of nobody
  0.01, // noun of what takes place
  0.66, // noun between two
  -1.01, // occasion
  0.57, // opens the sentence as an occasion
  -0.99, // quoted
  -0.44, // participle of a clause
  -0.83, // participle of a noun
  -0.99, // subordinate
  -1.26, // tells which
  -0.22, // behind another act
  -0.55, // behind others, up to four
  0.16, // passive
  0.36, // passive, by nobody
  -0.28, // row of a whole class of verbs
  0.01, // paraphrase
  0.51, // told by several words
  0.43, // language without a tagger
  0.05, // kind: meeting
  -0.26, // kind: visit
  0.18, // kind: call
  -0.02, // kind: summit
  -0.14, // kind: negotiation
  -0.12, // kind: agreement
  -0.01, // kind: decision
  -0.31, // kind: statement
  0.27, // kind: condemnation
  -0.08, // kind: protest
  -0.11, // kind: letter
  0.22, // kind: aid
  -0.04, // kind: mission
  0.04, // kind: training
  0.11, // kind: deployment
  0.07, // kind: sanction
  0.29, // kind: expulsion
  -0.48, // kind: attack
  -0.03, // kind: appointment
  0, // kind: planned
  -0.02, // kind: cancelled
  0, // kind: other
];
