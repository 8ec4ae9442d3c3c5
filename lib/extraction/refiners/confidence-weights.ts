/** Written by `npm run calibrate`; one weight for each of `FEATURES` in `confidence.ts`. */
export const MAIN_WEIGHTS: readonly number[] = [
  -1.704, // always
  0.862, // score of the act
  0.086, // lead over the next act of another kind
  1.003, // date stated
  0.941, // two parties
  0.451, // initiator named
  0.563, // recipient named
  -0.178, // plain utterance
  -0.105, // act named by a noun
  0.402, // first sentence
  0.446, // title agrees
  0.052, // warnings
  -0.408, // English
];

export const BACKGROUND_WEIGHTS: readonly number[] = [
  -0.818, // always
  0.254, // score of the act
  -0.023, // lead over the next act of another kind
  -0.0, // date stated
  0.11, // two parties
  0.71, // initiator named
  0.537, // recipient named
  -0.392, // plain utterance
  -0.202, // act named by a noun
  -1.222, // first sentence
  -0.064, // title agrees
  0.0, // warnings
  0.163, // English
];
