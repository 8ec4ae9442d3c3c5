/** Written by `npm run calibrate`; one weight for each of `FEATURES` in `confidence.ts`. */
export type Judgement = 'main' | 'background' | 'date' | 'type' | 'parties' | 'location' | 'participants';

export const WEIGHTS: Readonly<Record<Judgement, readonly number[]>> = {
  main: [
    -2.378, // always
    0.811, // score of the act
    0.083, // lead over the next act of another kind
    0.113, // date stated
    0.345, // date in the sentence of the act
    1.062, // date of the day alone
    -0.825, // no date
    0.515, // two parties
    -0.516, // no party
    0.46, // initiator named
    0.049, // recipient named
    0.21, // three or more take part
    0.241, // share of them in the lexicon
    -0.088, // place stated
    -0.006, // plain utterance
    -0.139, // planned or cancelled
    -0.384, // act named by a noun
    -0.024, // first sentence
    0.325, // title agrees
    -0.081, // title contradicts
    0.701, // day of publication known
    -0.171, // reported in one more sentence
    0.0, // another main event
    0.215, // warnings
    0.541, // language with forms of verbs only
  ],
  background: [
    -0.758, // always
    0.182, // score of the act
    0.032, // lead over the next act of another kind
    -0.002, // date stated
    -0.219, // date in the sentence of the act
    0.384, // date of the day alone
    0.0, // no date
    0.176, // two parties
    -0.178, // no party
    0.369, // initiator named
    0.073, // recipient named
    -0.537, // three or more take part
    0.048, // share of them in the lexicon
    0.334, // place stated
    -0.626, // plain utterance
    0.323, // planned or cancelled
    -0.516, // act named by a noun
    -0.748, // first sentence
    0.273, // title agrees
    0.224, // title contradicts
    0.346, // day of publication known
    -0.339, // reported in one more sentence
    0.115, // another main event
    0.0, // warnings
    -0.014, // language with forms of verbs only
  ],
  date: [
    -1.351, // always
    0.227, // score of the act
    0.069, // lead over the next act of another kind
    0.237, // date stated
    0.656, // date in the sentence of the act
    1.497, // date of the day alone
    -0.723, // no date
    -0.069, // two parties
    0.068, // no party
    0.576, // initiator named
    -0.003, // recipient named
    0.091, // three or more take part
    0.082, // share of them in the lexicon
    0.122, // place stated
    -0.26, // plain utterance
    -0.434, // planned or cancelled
    -0.31, // act named by a noun
    -0.005, // first sentence
    0.227, // title agrees
    -0.07, // title contradicts
    1.072, // day of publication known
    -0.009, // reported in one more sentence
    0.0, // another main event
    0.162, // warnings
    0.41, // language with forms of verbs only
  ],
  type: [
    1.087, // always
    0.799, // score of the act
    0.229, // lead over the next act of another kind
    0.095, // date stated
    -0.019, // date in the sentence of the act
    0.505, // date of the day alone
    0.11, // no date
    -0.235, // two parties
    0.236, // no party
    0.297, // initiator named
    -0.39, // recipient named
    -0.01, // three or more take part
    0.37, // share of them in the lexicon
    -0.078, // place stated
    0.014, // plain utterance
    0.397, // planned or cancelled
    -0.502, // act named by a noun
    0.094, // first sentence
    0.244, // title agrees
    -0.644, // title contradicts
    -0.164, // day of publication known
    0.032, // reported in one more sentence
    0.0, // another main event
    0.055, // warnings
    0.517, // language with forms of verbs only
  ],
  parties: [
    0.825, // always
    0.892, // score of the act
    0.02, // lead over the next act of another kind
    -0.101, // date stated
    -0.201, // date in the sentence of the act
    -0.007, // date of the day alone
    0.185, // no date
    1.085, // two parties
    -1.084, // no party
    0.324, // initiator named
    -0.221, // recipient named
    0.205, // three or more take part
    -0.242, // share of them in the lexicon
    -0.252, // place stated
    0.212, // plain utterance
    0.316, // planned or cancelled
    -0.084, // act named by a noun
    0.387, // first sentence
    0.295, // title agrees
    0.027, // title contradicts
    0.086, // day of publication known
    -0.499, // reported in one more sentence
    0.0, // another main event
    0.052, // warnings
    0.653, // language with forms of verbs only
  ],
  location: [
    0.295, // always
    0.067, // score of the act
    -0.108, // lead over the next act of another kind
    0.036, // date stated
    0.056, // date in the sentence of the act
    0.085, // date of the day alone
    -0.139, // no date
    0.178, // two parties
    -0.178, // no party
    0.113, // initiator named
    0.238, // recipient named
    -0.132, // three or more take part
    -0.192, // share of them in the lexicon
    0.518, // place stated
    0.214, // plain utterance
    0.363, // planned or cancelled
    0.251, // act named by a noun
    0.221, // first sentence
    0.596, // title agrees
    0.47, // title contradicts
    -0.148, // day of publication known
    0.06, // reported in one more sentence
    0.0, // another main event
    0.1, // warnings
    0.256, // language with forms of verbs only
  ],
  participants: [
    -1.398, // always
    0.433, // score of the act
    0.143, // lead over the next act of another kind
    -0.37, // date stated
    0.121, // date in the sentence of the act
    0.226, // date of the day alone
    0.022, // no date
    0.44, // two parties
    -0.44, // no party
    0.521, // initiator named
    0.256, // recipient named
    -1.1, // three or more take part
    0.313, // share of them in the lexicon
    0.239, // place stated
    -0.128, // plain utterance
    0.241, // planned or cancelled
    -0.18, // act named by a noun
    0.026, // first sentence
    -0.081, // title agrees
    -0.279, // title contradicts
    -0.088, // day of publication known
    -0.198, // reported in one more sentence
    0.0, // another main event
    0.042, // warnings
    0.152, // language with forms of verbs only
  ],
};
