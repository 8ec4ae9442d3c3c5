/** Written by `npm run train-parts`; one weight for each of `PART_FEATURES` in `features.ts`. */
/** `named`: whom the rules leave out; `taken`: whom they let take part. */
export const PART_WEIGHTS = {
  named: [
    -1.381, // always
    0, // initiator by the rules
    0, // recipient by the rules
    0.739, // person
    -0.508, // organ or group
    -0.218, // organisation
    0.112, // office given
    0.329, // in no list of ours
    0.483, // not listed, but of a known side
    -0.01, // office holder whom the text does not name
    0.092, // speaks for a body
    0.122, // speaks for a body, at an encounter
    0.372, // in the sentence of the act
    0.202, // in another telling of the act
    0.268, // in the title
    0.267, // of a party, in the title
    0.165, // in the first sentence
    0.347, // person in the first sentence
    0.235, // in the second sentence
    -0.692, // further down
    -0.665, // person further down
    0.263, // named again
    0.215, // before the act
    -0.114, // attached to the act
    -0.239, // after with
    -0.411, // after to
    -0.268, // after in or at
    -0.427, // after of
    0.109, // after by
    0.2, // speaks beside the act
    -0.142, // has a hand in another act
    -0.136, // and so has somebody who takes part
    0.071, // of a party
    -0.038, // person of a party
    -0.258, // person of a party for which nobody else acts
    0.416, // person of a party near the top
    -0.132, // of a third side
    -0.238, // nobody else of its side
    0.135, // its people take part
    -0.184, // two sides take part
    -0.423, // encounter
    0.492, // person at an encounter
    -0.282, // utterance
    0.053, // deed against somebody
    -0.171, // visit
    -0.046, // decision
    0.351, // person at an agreement
    0, // office of which nobody is known
    0.336, // foreign minister
    -0.125, // far from the act
    0.509, // first named of its side
    -0.197, // has a hand in what is otherwise planned
  ],
  taken: [
    0.33, // always
    0.384, // initiator by the rules
    0.223, // recipient by the rules
    0.266, // person
    -0.345, // organ or group
    -0.181, // organisation
    0.207, // office given
    -0.53, // in no list of ours
    0, // not listed, but of a known side
    -1.059, // office holder whom the text does not name
    -0.391, // speaks for a body
    0, // speaks for a body, at an encounter
    -0.045, // in the sentence of the act
    0.11, // in another telling of the act
    0.315, // in the title
    0.563, // of a party, in the title
    0.269, // in the first sentence
    0.03, // person in the first sentence
    0.229, // in the second sentence
    -0.587, // further down
    -0.202, // person further down
    0.212, // named again
    -0.026, // before the act
    0.256, // attached to the act
    -0.097, // after with
    0.29, // after to
    -0.12, // after in or at
    -0.413, // after of
    0.39, // after by
    -0.069, // speaks beside the act
    0.041, // has a hand in another act
    0.041, // and so has somebody who takes part
    -0.028, // of a party
    0.042, // person of a party
    0.372, // person of a party for which nobody else acts
    0.461, // person of a party near the top
    -0.266, // of a third side
    0.242, // nobody else of its side
    0.07, // its people take part
    -0.435, // two sides take part
    -0.253, // encounter
    0.489, // person at an encounter
    -0.053, // utterance
    -0.08, // deed against somebody
    0.794, // visit
    0.416, // decision
    0.624, // person at an agreement
    -1.019, // office of which nobody is known
    0.588, // foreign minister
    -0.647, // far from the act
    0.357, // first named of its side
    0.298, // has a hand in what is otherwise planned
  ],
} as const satisfies Record<string, readonly number[]>;

/** Above `add` somebody takes part whom the rules leave out; under `drop` they do not whom the rules take. */
export const PART_BOUNDS = { add: 0.42, drop: 0.35 };
