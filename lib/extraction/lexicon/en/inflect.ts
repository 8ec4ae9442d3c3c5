/** The forms of English verbs: regular by rule, irregular by list. */
import type { VerbForm } from '../language-pack';
import { IRREGULAR } from './irregular';

const DOUBLING =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|.*[^aeiou](?:mit|fer|pel|pan|gret|cur|tain't)|commit|admit|refer|permit|expel|compel|ban|plan|stop|rebut|omit)$/;

function stemForms(lemma: string): { past: string; ing: string } {
  if (/[^aeiou]y$/.test(lemma)) return { past: `${lemma.slice(0, -1)}ied`, ing: `${lemma}ing` };
  if (/ie$/.test(lemma)) return { past: `${lemma}d`, ing: `${lemma.slice(0, -2)}ying` };
  if (/e$/.test(lemma))
    return { past: `${lemma}d`, ing: /ee$|ye$/.test(lemma) ? `${lemma}ing` : `${lemma.slice(0, -1)}ing` };
  if (/[aeiou][bdgklmnprt]$/.test(lemma) && DOUBLING.test(lemma) && !/[aeiou]{2}.$/.test(lemma)) {
    const last = lemma.at(-1);
    return { past: `${lemma}${last}ed`, ing: `${lemma}${last}ing` };
  }
  return { past: `${lemma}ed`, ing: `${lemma}ing` };
}

/** All forms of an English verb, each with its tense; where past and participle agree the form is called past. */
export function inflect(lemma: string): VerbForm[] {
  const irregular = IRREGULAR[lemma];
  const { past: regular, ing: plainIng } = stemForms(lemma);
  const [past, participle] = irregular ?? [regular, regular];
  const ing = past === `${lemma}${lemma.at(-1)}ed` ? `${past.slice(0, -2)}ing` : plainIng;
  const present = /(?:s|x|z|ch|sh|o)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : lemma === 'have'
        ? 'has'
        : `${lemma}s`;
  const forms: VerbForm[] = [
    { form: lemma, tense: 'base' },
    { form: present, tense: 'present' },
    { form: past, tense: 'past' },
    { form: ing, tense: 'ing' },
  ];
  if (participle !== past) forms.push({ form: participle, tense: 'participle' });
  // American and British spellings of -l verbs.
  if (/[^aeiou]?[aeiou]l$/.test(lemma))
    forms.push(
      { form: `${lemma}ed`, tense: 'past' },
      { form: `${lemma}led`, tense: 'past' },
      { form: `${lemma}ling`, tense: 'ing' },
    );
  if (/^(put|set|cut|hit|shut|let|sit|get|swear|ban)$/.test(lemma))
    forms.push({ form: `${lemma}${lemma.at(-1)}ing`, tense: 'ing' });
  return forms;
}
