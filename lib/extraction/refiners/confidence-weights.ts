/** Written by `npm run calibrate`; one weight for each of `FEATURES` in `confidence.ts`. */
export const MAIN_WEIGHTS: readonly number[] = [
  -0.41, // always
  0.885, // score of the act
  0.286, // lead over the next act of another kind
  0.099, // date stated
  1.111, // two parties
  0.309, // initiator named
  0.245, // recipient named
  -0.189, // plain utterance
  -0.322, // act named by a noun
  0.465, // first sentence
  0.024, // title agrees
  0.047, // warnings
  -0.451, // English
];

export const BACKGROUND_WEIGHTS: readonly number[] = [
  -0.552, // always
  0.276, // score of the act
  -0.107, // lead over the next act of another kind
  -0.0, // date stated
  0.177, // two parties
  0.468, // initiator named
  0.356, // recipient named
  -0.495, // plain utterance
  -0.284, // act named by a noun
  -1.368, // first sentence
  0.155, // title agrees
  0.0, // warnings
  -0.024, // English
];
