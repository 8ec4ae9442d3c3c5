/** Written by `npm run calibrate`; one weight for each of `FEATURES` in `confidence.ts`. */
export type Judgement = 'main' | 'background' | 'date' | 'type' | 'parties' | 'location' | 'participants';

export const WEIGHTS: Readonly<Record<Judgement, readonly number[]>> = {
  main: [
    -0.844, // always
    0.727, // score of the act
    -0.297, // lead over the next act of another kind
    0.378, // date stated
    -0.025, // date in the sentence of the act
    1.118, // date of the day alone
    -0.596, // no date
    0.349, // two parties
    -0.35, // no party
    0.262, // initiator named
    0.111, // recipient named
    0.152, // three or more take part
    0.59, // share of them in the lexicon
    -0.183, // place stated
    0.244, // plain utterance
    -0.151, // planned or cancelled
    -0.188, // act named by a noun
    -0.095, // first sentence
    0.121, // title agrees
    -0.145, // title contradicts
    0.552, // day of publication known
    -0.298, // reported in one more sentence
    0.0, // another main event
    0.089, // warnings
    0.354, // language with forms of verbs only
  ],
  background: [
    -0.844, // always
    -0.116, // score of the act
    0.212, // lead over the next act of another kind
    -0.003, // date stated
    0.055, // date in the sentence of the act
    0.201, // date of the day alone
    0.0, // no date
    0.2, // two parties
    -0.203, // no party
    0.386, // initiator named
    0.163, // recipient named
    -0.134, // three or more take part
    -0.022, // share of them in the lexicon
    0.309, // place stated
    -0.36, // plain utterance
    0.081, // planned or cancelled
    -0.497, // act named by a noun
    -0.627, // first sentence
    -0.143, // title agrees
    -0.139, // title contradicts
    0.142, // day of publication known
    -0.226, // reported in one more sentence
    0.375, // another main event
    0.0, // warnings
    0.518, // language with forms of verbs only
  ],
  date: [
    -0.291, // always
    0.519, // score of the act
    -0.304, // lead over the next act of another kind
    0.41, // date stated
    0.507, // date in the sentence of the act
    1.482, // date of the day alone
    -0.602, // no date
    0.025, // two parties
    -0.026, // no party
    0.231, // initiator named
    0.111, // recipient named
    0.039, // three or more take part
    0.366, // share of them in the lexicon
    -0.006, // place stated
    0.077, // plain utterance
    -0.516, // planned or cancelled
    -0.268, // act named by a noun
    0.122, // first sentence
    -0.153, // title agrees
    -0.14, // title contradicts
    0.845, // day of publication known
    0.0, // reported in one more sentence
    0.0, // another main event
    0.073, // warnings
    0.434, // language with forms of verbs only
  ],
  type: [
    1.837, // always
    0.84, // score of the act
    -0.135, // lead over the next act of another kind
    0.097, // date stated
    -0.024, // date in the sentence of the act
    0.426, // date of the day alone
    0.153, // no date
    -0.312, // two parties
    0.316, // no party
    0.336, // initiator named
    -0.098, // recipient named
    0.089, // three or more take part
    0.481, // share of them in the lexicon
    0.028, // place stated
    0.101, // plain utterance
    0.479, // planned or cancelled
    -0.084, // act named by a noun
    -0.021, // first sentence
    0.643, // title agrees
    -0.343, // title contradicts
    0.061, // day of publication known
    -0.359, // reported in one more sentence
    0.0, // another main event
    0.028, // warnings
    -0.042, // language with forms of verbs only
  ],
  parties: [
    2.41, // always
    0.868, // score of the act
    -0.448, // lead over the next act of another kind
    0.139, // date stated
    -0.359, // date in the sentence of the act
    0.075, // date of the day alone
    0.066, // no date
    0.739, // two parties
    -0.732, // no party
    0.287, // initiator named
    -0.259, // recipient named
    0.128, // three or more take part
    -0.255, // share of them in the lexicon
    -0.339, // place stated
    0.365, // plain utterance
    0.378, // planned or cancelled
    0.178, // act named by a noun
    0.173, // first sentence
    0.114, // title agrees
    0.177, // title contradicts
    0.089, // day of publication known
    -0.539, // reported in one more sentence
    0.0, // another main event
    0.011, // warnings
    0.315, // language with forms of verbs only
  ],
  location: [
    0.646, // always
    0.405, // score of the act
    -0.343, // lead over the next act of another kind
    0.076, // date stated
    0.076, // date in the sentence of the act
    0.168, // date of the day alone
    -0.189, // no date
    0.25, // two parties
    -0.249, // no party
    0.267, // initiator named
    0.473, // recipient named
    -0.186, // three or more take part
    -0.103, // share of them in the lexicon
    0.866, // place stated
    0.313, // plain utterance
    -0.035, // planned or cancelled
    0.322, // act named by a noun
    0.042, // first sentence
    0.373, // title agrees
    0.024, // title contradicts
    -0.174, // day of publication known
    0.03, // reported in one more sentence
    0.0, // another main event
    0.026, // warnings
    0.405, // language with forms of verbs only
  ],
  participants: [
    -1.054, // always
    0.383, // score of the act
    0.17, // lead over the next act of another kind
    0.073, // date stated
    -0.194, // date in the sentence of the act
    0.017, // date of the day alone
    -0.045, // no date
    0.195, // two parties
    -0.196, // no party
    0.568, // initiator named
    -0.087, // recipient named
    -1.056, // three or more take part
    0.443, // share of them in the lexicon
    0.118, // place stated
    -0.428, // plain utterance
    0.231, // planned or cancelled
    0.028, // act named by a noun
    0.153, // first sentence
    -0.137, // title agrees
    -0.128, // title contradicts
    0.069, // day of publication known
    -0.338, // reported in one more sentence
    0.0, // another main event
    -0.024, // warnings
    -0.339, // language with forms of verbs only
  ],
};
