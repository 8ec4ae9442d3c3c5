/** A page that an editor sends to the desk from their browser or phone: what comes in an address, and what sends it. */
import { cleanBody, cleanLine } from './clean-text';
import { cutText } from './cut-text';
import { webAddressSchema } from './draft';

/** Letters; the door takes addresses whose question has at most 4,000, escapes included. */
const MOST_TEXT = 3_000;
const MOST_TITLE = 500;
/** Letters of the question that the bookmark makes. */
const MOST_QUESTION = 3_800;

/** Where the form of a new article stands, which opens filled. */
export const NEW_ARTICLE = '/admin/articles/new';

/** What the form of a new article is filled with; '' where nothing is known. */
export interface SharedPage {
  url: string;
  title: string;
  body: string;
}

const ADDRESS = /https?:\/\/[^\s<>"]+/i;

/** Without the words that a browser marks in the page (`#:~:text=`). */
const addressIn = (text: string): string | null =>
  webAddressSchema.safeParse(text.replace(/#?:~:text=.*$/s, '')).data ?? null;

/**
 * What somebody shares: phones put the address at the end of the text as often as in its own field. Null where nothing of
 * it can be used.
 */
export function readSharedPage(given: { url: string; title: string; text: string }): SharedPage | null {
  const text = cutText(given.text, MOST_TEXT);
  const found = ADDRESS.exec(text)?.[0] ?? '';
  const own = addressIn(given.url);
  const url = own ?? addressIn(found) ?? '';
  const rest = own === null && url !== '' ? text.replace(found, '') : text;
  // What is marked on a phone comes in quotation marks that the page has not.
  const body = cleanBody(rest)
    .trim()
    .replace(/^"([^"]+)"$/su, '$1');
  const title = cutText(cleanLine(given.title), MOST_TITLE);
  return url || title || body ? { url, title, body } : null;
}

/**
 * The address of the bookmark: a script that opens the form in a new tab with the page's address, title and the words
 * that are marked in it, as far as they fit. It runs in the page that is looked at, reads nothing else and sends nothing.
 *
 * @param origin of this site, as `https://desk.example.org`
 */
export function bookmarkletOf(origin: string): string {
  const form = JSON.stringify(`${origin}${NEW_ARTICLE}?`);
  const script = `(()=>{const e=encodeURIComponent,s=t=>t.toWellFormed?t.toWellFormed():t,m=String(getSelection()).trim();let q="url="+e(location.href.slice(0,2000))+"&title="+e(s(document.title.slice(0,200)));if(m){const t="&text="+e(s(m));if(q.length+t.length<=${MOST_QUESTION})q+=t}open(${form}+q,"_blank","noopener")})()`;
  return `javascript:${encodeURIComponent(script)}`;
}
