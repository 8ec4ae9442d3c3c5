/** Written by `npm run calibrate`; one weight for each of `FEATURES` in `confidence.ts`. */
export type Judgement = 'main' | 'background' | 'date' | 'type' | 'parties' | 'location' | 'participants';

export const WEIGHTS: Readonly<Record<Judgement, readonly number[]>> = {
  main: [
    -2.255, // always
    0.806, // score of the act
    0.279, // lead over the next act of another kind
    0.177, // date stated
    0.48, // date in the sentence of the act
    0.919, // date of the day alone
    -1.243, // no date
    0.671, // two parties
    -0.672, // no party
    0.073, // initiator named
    0.159, // recipient named
    0.208, // three or more take part
    0.21, // share of them in the lexicon
    -0.096, // place stated
    -0.324, // plain utterance
    -0.049, // planned or cancelled
    -0.354, // act named by a noun
    0.357, // first sentence
    0.444, // title agrees
    -0.009, // title contradicts
    0.363, // day of publication known
    -0.033, // reported in one more sentence
    0.0, // another main event
    0.096, // warnings
    0.58, // language with forms of verbs only
  ],
  background: [
    -1.265, // always
    -0.0, // score of the act
    0.077, // lead over the next act of another kind
    -0.003, // date stated
    -0.234, // date in the sentence of the act
    0.532, // date of the day alone
    0.0, // no date
    0.15, // two parties
    -0.153, // no party
    0.397, // initiator named
    0.358, // recipient named
    -0.605, // three or more take part
    -0.052, // share of them in the lexicon
    0.165, // place stated
    -0.544, // plain utterance
    0.391, // planned or cancelled
    -0.245, // act named by a noun
    -0.884, // first sentence
    0.107, // title agrees
    0.001, // title contradicts
    0.305, // day of publication known
    -0.2, // reported in one more sentence
    0.197, // another main event
    0.0, // warnings
    -0.059, // language with forms of verbs only
  ],
  date: [
    -0.89, // always
    0.497, // score of the act
    0.309, // lead over the next act of another kind
    0.073, // date stated
    0.624, // date in the sentence of the act
    1.459, // date of the day alone
    -1.449, // no date
    0.052, // two parties
    -0.053, // no party
    -0.039, // initiator named
    0.119, // recipient named
    0.161, // three or more take part
    -0.021, // share of them in the lexicon
    -0.117, // place stated
    -0.34, // plain utterance
    -0.245, // planned or cancelled
    -0.43, // act named by a noun
    0.219, // first sentence
    0.688, // title agrees
    0.036, // title contradicts
    0.775, // day of publication known
    -0.033, // reported in one more sentence
    0.0, // another main event
    0.046, // warnings
    0.522, // language with forms of verbs only
  ],
  type: [
    0.19, // always
    0.985, // score of the act
    0.681, // lead over the next act of another kind
    0.139, // date stated
    0.031, // date in the sentence of the act
    0.49, // date of the day alone
    0.205, // no date
    -0.108, // two parties
    0.108, // no party
    0.009, // initiator named
    0.148, // recipient named
    0.128, // three or more take part
    0.167, // share of them in the lexicon
    -0.049, // place stated
    -0.344, // plain utterance
    0.204, // planned or cancelled
    -0.438, // act named by a noun
    0.12, // first sentence
    0.228, // title agrees
    -0.232, // title contradicts
    -0.147, // day of publication known
    0.606, // reported in one more sentence
    0.0, // another main event
    0.054, // warnings
    0.397, // language with forms of verbs only
  ],
  parties: [
    0.638, // always
    0.744, // score of the act
    -0.121, // lead over the next act of another kind
    0.026, // date stated
    -0.108, // date in the sentence of the act
    -0.061, // date of the day alone
    0.033, // no date
    1.267, // two parties
    -1.266, // no party
    0.074, // initiator named
    -0.058, // recipient named
    0.196, // three or more take part
    0.174, // share of them in the lexicon
    0.205, // place stated
    0.178, // plain utterance
    0.259, // planned or cancelled
    -0.065, // act named by a noun
    0.316, // first sentence
    0.13, // title agrees
    -0.085, // title contradicts
    0.008, // day of publication known
    -0.049, // reported in one more sentence
    0.0, // another main event
    0.033, // warnings
    0.653, // language with forms of verbs only
  ],
  location: [
    -0.151, // always
    0.389, // score of the act
    -0.038, // lead over the next act of another kind
    -0.158, // date stated
    -0.164, // date in the sentence of the act
    0.483, // date of the day alone
    0.094, // no date
    -0.036, // two parties
    0.036, // no party
    0.537, // initiator named
    0.528, // recipient named
    0.17, // three or more take part
    -0.083, // share of them in the lexicon
    0.388, // place stated
    0.333, // plain utterance
    0.258, // planned or cancelled
    0.08, // act named by a noun
    0.195, // first sentence
    -0.058, // title agrees
    0.442, // title contradicts
    -0.016, // day of publication known
    -0.226, // reported in one more sentence
    0.0, // another main event
    0.121, // warnings
    0.052, // language with forms of verbs only
  ],
  participants: [
    -1.199, // always
    0.729, // score of the act
    -0.015, // lead over the next act of another kind
    -0.172, // date stated
    0.041, // date in the sentence of the act
    0.228, // date of the day alone
    0.038, // no date
    0.511, // two parties
    -0.512, // no party
    0.331, // initiator named
    0.189, // recipient named
    -0.757, // three or more take part
    -0.138, // share of them in the lexicon
    0.223, // place stated
    -0.062, // plain utterance
    0.363, // planned or cancelled
    0.027, // act named by a noun
    -0.029, // first sentence
    -0.235, // title agrees
    -0.085, // title contradicts
    -0.02, // day of publication known
    -0.329, // reported in one more sentence
    0.0, // another main event
    0.068, // warnings
    0.32, // language with forms of verbs only
  ],
};
