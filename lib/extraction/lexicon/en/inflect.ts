/** The forms of English verbs: regular by rule, irregular by list. */
import type { VerbForm } from '../language-pack';

/** lemma: past, participle. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  be: ['was', 'been'],
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  call: ['called', 'called'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  deal: ['dealt', 'dealt'],
  drive: ['drove', 'driven'],
  drop: ['dropped', 'dropped'],
  fall: ['fell', 'fallen'],
  fight: ['fought', 'fought'],
  overrun: ['overran', 'overrun'],
  find: ['found', 'found'],
  fly: ['flew', 'flown'],
  forgive: ['forgave', 'forgiven'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'got'],
  gun: ['gunned', 'gunned'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  have: ['had', 'had'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  kidnap: ['kidnapped', 'kidnapped'],
  keep: ['kept', 'kept'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  pay: ['paid', 'paid'],
  pull: ['pulled', 'pulled'],
  put: ['put', 'put'],
  plot: ['plotted', 'plotted'],
  quit: ['quit', 'quit'],
  read: ['read', 'read'],
  ring: ['rang', 'rung'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  retake: ['retook', 'retaken'],
  rout: ['routed', 'routed'],
  riot: ['rioted', 'rioted'],
  repel: ['repelled', 'repelled'],
  rob: ['robbed', 'robbed'],
  stab: ['stabbed', 'stabbed'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shake: ['shook', 'shaken'],
  shoot: ['shot', 'shot'],
  shut: ['shut', 'shut'],
  sit: ['sat', 'sat'],
  spurn: ['spurned', 'spurned'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  steal: ['stole', 'stolen'],
  strike: ['struck', 'struck'],
  swear: ['swore', 'sworn'],
  sue: ['sued', 'sued'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  undertake: ['undertook', 'undertaken'],
  win: ['won', 'won'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
  seize: ['seized', 'seized'],
  forbid: ['forbade', 'forbidden'],
  bombard: ['bombarded', 'bombarded'],
  visit: ['visited', 'visited'],
  edit: ['edited', 'edited'],
  offer: ['offered', 'offered'],
  suffer: ['suffered', 'suffered'],
  deliver: ['delivered', 'delivered'],
  answer: ['answered', 'answered'],
  enter: ['entered', 'entered'],
  order: ['ordered', 'ordered'],
  consider: ['considered', 'considered'],
  gather: ['gathered', 'gathered'],
  deter: ['deterred', 'deterred'],
  cancel: ['cancelled', 'cancelled'],
  travel: ['travelled', 'travelled'],
  limit: ['limited', 'limited'],
  open: ['opened', 'opened'],
  threaten: ['threatened', 'threatened'],
  strengthen: ['strengthened', 'strengthened'],
  develop: ['developed', 'developed'],
  discover: ['discovered', 'discovered'],
  appeal: ['appealed', 'appealed'],
  reveal: ['revealed', 'revealed'],
  detain: ['detained', 'detained'],
  abandon: ['abandoned', 'abandoned'],
  lower: ['lowered', 'lowered'],
  sanction: ['sanctioned', 'sanctioned'],
  pardon: ['pardoned', 'pardoned'],
};
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
  const { past: regular, ing } = stemForms(lemma);
  const [past, participle] = irregular ?? [regular, regular];
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
