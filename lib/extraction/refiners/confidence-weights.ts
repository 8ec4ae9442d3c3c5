/** Written by `npm run calibrate`; one weight for each of `FEATURES` in `confidence.ts`. */
export type Judgement = 'main' | 'background' | 'date' | 'type' | 'parties' | 'location' | 'participants';

export const WEIGHTS: Readonly<Record<Judgement, readonly number[]>> = {
  main: [
    -2.722, // always
    0.744, // score of the act
    0.116, // lead over the next act of another kind
    0.17, // date stated
    0.404, // date in the sentence of the act
    1.14, // date of the day alone
    -0.929, // no date
    0.535, // two parties
    -0.537, // no party
    0.528, // initiator named
    0.138, // recipient named
    0.247, // three or more take part
    0.144, // share of them in the lexicon
    -0.104, // place stated
    -0.032, // plain utterance
    -0.046, // planned or cancelled
    -0.327, // act named by a noun
    0.032, // first sentence
    0.31, // title agrees
    0.003, // title contradicts
    0.779, // day of publication known
    -0.096, // reported in one more sentence
    0.0, // another main event
    0.219, // warnings
    0.642, // language with forms of verbs only
  ],
  background: [
    -0.753, // always
    0.18, // score of the act
    0.039, // lead over the next act of another kind
    -0.002, // date stated
    -0.209, // date in the sentence of the act
    0.425, // date of the day alone
    0.0, // no date
    0.179, // two parties
    -0.181, // no party
    0.364, // initiator named
    0.083, // recipient named
    -0.492, // three or more take part
    -0.005, // share of them in the lexicon
    0.348, // place stated
    -0.703, // plain utterance
    0.29, // planned or cancelled
    -0.492, // act named by a noun
    -0.759, // first sentence
    0.256, // title agrees
    0.243, // title contradicts
    0.36, // day of publication known
    -0.353, // reported in one more sentence
    0.104, // another main event
    0.0, // warnings
    -0.057, // language with forms of verbs only
  ],
  date: [
    -1.66, // always
    0.201, // score of the act
    0.134, // lead over the next act of another kind
    0.287, // date stated
    0.75, // date in the sentence of the act
    1.567, // date of the day alone
    -0.916, // no date
    -0.084, // two parties
    0.083, // no party
    0.583, // initiator named
    0.025, // recipient named
    0.03, // three or more take part
    0.249, // share of them in the lexicon
    0.13, // place stated
    -0.228, // plain utterance
    -0.319, // planned or cancelled
    -0.363, // act named by a noun
    -0.05, // first sentence
    0.282, // title agrees
    -0.24, // title contradicts
    1.183, // day of publication known
    -0.043, // reported in one more sentence
    0.0, // another main event
    0.171, // warnings
    0.489, // language with forms of verbs only
  ],
  type: [
    0.863, // always
    0.761, // score of the act
    0.272, // lead over the next act of another kind
    0.092, // date stated
    0.044, // date in the sentence of the act
    0.471, // date of the day alone
    0.193, // no date
    -0.232, // two parties
    0.233, // no party
    0.365, // initiator named
    -0.33, // recipient named
    0.112, // three or more take part
    0.213, // share of them in the lexicon
    -0.15, // place stated
    -0.05, // plain utterance
    0.38, // planned or cancelled
    -0.438, // act named by a noun
    0.205, // first sentence
    0.244, // title agrees
    -0.411, // title contradicts
    -0.105, // day of publication known
    0.176, // reported in one more sentence
    0.0, // another main event
    0.053, // warnings
    0.541, // language with forms of verbs only
  ],
  parties: [
    0.654, // always
    0.789, // score of the act
    0.111, // lead over the next act of another kind
    -0.085, // date stated
    -0.268, // date in the sentence of the act
    0.037, // date of the day alone
    0.116, // no date
    1.118, // two parties
    -1.118, // no party
    0.374, // initiator named
    -0.15, // recipient named
    0.301, // three or more take part
    -0.243, // share of them in the lexicon
    -0.278, // place stated
    0.177, // plain utterance
    0.328, // planned or cancelled
    -0.103, // act named by a noun
    0.377, // first sentence
    0.33, // title agrees
    -0.07, // title contradicts
    0.084, // day of publication known
    -0.457, // reported in one more sentence
    0.0, // another main event
    0.049, // warnings
    0.617, // language with forms of verbs only
  ],
  location: [
    0.162, // always
    0.033, // score of the act
    -0.014, // lead over the next act of another kind
    0.009, // date stated
    0.075, // date in the sentence of the act
    0.064, // date of the day alone
    -0.175, // no date
    0.178, // two parties
    -0.178, // no party
    0.098, // initiator named
    0.247, // recipient named
    -0.173, // three or more take part
    -0.099, // share of them in the lexicon
    0.472, // place stated
    0.218, // plain utterance
    0.38, // planned or cancelled
    0.256, // act named by a noun
    0.247, // first sentence
    0.605, // title agrees
    0.451, // title contradicts
    -0.152, // day of publication known
    0.056, // reported in one more sentence
    0.0, // another main event
    0.109, // warnings
    0.158, // language with forms of verbs only
  ],
  participants: [
    -1.289, // always
    0.468, // score of the act
    0.032, // lead over the next act of another kind
    -0.376, // date stated
    0.096, // date in the sentence of the act
    0.26, // date of the day alone
    -0.043, // no date
    0.444, // two parties
    -0.445, // no party
    0.553, // initiator named
    0.252, // recipient named
    -0.987, // three or more take part
    0.249, // share of them in the lexicon
    0.272, // place stated
    -0.124, // plain utterance
    0.271, // planned or cancelled
    -0.185, // act named by a noun
    0.013, // first sentence
    -0.073, // title agrees
    -0.271, // title contradicts
    -0.111, // day of publication known
    -0.222, // reported in one more sentence
    0.0, // another main event
    0.034, // warnings
    0.319, // language with forms of verbs only
  ],
};
