/**
 * Words beside figures by which these are no date, by language. A page cites what others wrote: those of all languages
 * count in each.
 */

interface BesideNumbers {
  /** Before a number of four figures that is no year: "Resolution 1701". */
  numbered: string;
  /** After it, what makes it a house: "2010 Main Street". */
  streets: string;
  /** After a year, words of the sentence; another word in small letters is a thing that is counted. */
  afterYear: string;
  /** Between two such numbers. */
  and: string;
  /** Before figures with a stroke: "score 3/4". */
  divided: string;
}

/** Alternatives of a pattern. */
const BY_LANGUAGE: Readonly<Record<string, Partial<BesideNumbers>>> = {
  en: {
    numbered:
      'resolutions?|rooms?|flights?|articles?|sections?|paragraphs?|numbers?|no\\.?|tel\\.?|phone|fax|pages?|highway|route|act|decree|law|channel|windows|agenda|vision|convoy',
    streets: 'Street|Avenue|Road|Boulevard|Lane',
    afterYear:
      'and|or|to|in|on|at|of|the|for|with|when|after|before|until|as|by|from|that|which|who|was|were|is|are|has|had|have|will|would|but|while|where|because|between|through|under|during|an?|if|it|he|she|they',
    and: 'and',
    divided: 'pages?|pp?|nos?|score|ratio|version|resolution|chapter|article|document|doc|room',
  },
  fr: { numbered: 'résolutions?', afterYear: 'et|de|à|en|au|le|la|les' },
  tr: { numbered: 'kararı?', afterYear: 've|yıl\\p{Ll}*' },
};

/** Of all languages, as alternatives of a pattern. */
export function besideNumbers(kind: keyof BesideNumbers): string {
  return Object.values(BY_LANGUAGE)
    .flatMap((words) => words[kind] ?? [])
    .join('|');
}
