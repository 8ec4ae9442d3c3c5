/**
 * What is answered, with status 400, to an address that no page can read. It is written here whole, because Next can
 * neither render a page for such an address nor keep the status of one that it is led to.
 */
import { DIRECTION, LOCALE } from './messages/locale';
import { translator } from './messages/translator';

const STYLE =
  'body{max-inline-size:40rem;margin:15vh auto;padding:0 1.25rem;font:1rem/1.6 system-ui,sans-serif;color-scheme:light dark}' +
  'h1{font:600 2rem/1.2 Georgia,serif}:root{color-scheme:light dark}';

const PROBLEM = {
  type: 'about:blank',
  title: 'Bad request',
  status: 400,
  detail: 'The address is too long, or it is no UTF-8 text without control characters.',
};

/** A page for readers, or a problem (RFC 9457) for programs; the nonce lets its few rules of style apply. */
export function unreadable(pathname: string, nonce: string): { body: string; type: string } {
  if (/^\/(api|admin\/lookup)\//.test(pathname))
    return { body: JSON.stringify(PROBLEM), type: 'application/problem+json; charset=utf-8' };
  const t = translator('unreadable');
  const body =
    `<!DOCTYPE html><html lang="${LOCALE}" dir="${DIRECTION}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">' +
    `<title>${t('title')}</title><style nonce="${nonce}">${STYLE}</style></head><body><main><h1>${t('title')}</h1>` +
    `<p>${t('text')}</p><p><a href="/">${translator('notFound')('home')}</a></p></main></body></html>`;
  return { body, type: 'text/html; charset=utf-8' };
}
