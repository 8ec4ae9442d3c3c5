/** Written by `npm run calibrate`; one weight for each of `FEATURES` in `confidence.ts`. */
export const MAIN_WEIGHTS: readonly number[] = [
  -0.422, // always
  0.885, // score of the act
  0.259, // lead over the next act of another kind
  0.086, // date stated
  1.23, // two parties
  0.276, // initiator named
  0.244, // recipient named
  -0.175, // plain utterance
  -0.3, // act named by a noun
  0.451, // first sentence
  -0.028, // title agrees
  0.043, // warnings
  -0.439, // English
];

export const BACKGROUND_WEIGHTS: readonly number[] = [
  -0.543, // always
  0.211, // score of the act
  -0.117, // lead over the next act of another kind
  -0.0, // date stated
  0.265, // two parties
  0.345, // initiator named
  0.25, // recipient named
  -0.5, // plain utterance
  -0.275, // act named by a noun
  -1.346, // first sentence
  0.22, // title agrees
  0.0, // warnings
  -0.022, // English
];
