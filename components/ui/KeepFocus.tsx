'use client';
/**
 * Whoever goes by keyboard never loses their place: where the element with the focus is taken away (a row removed, a dialog
 * closed over a button that is gone, another page), the focus goes to what stands nearest to where it was.
 */
import { useEffect } from 'react';

const FOCUSABLE =
  'a[href], button:not([disabled]), input:not([disabled]):not([type=hidden]), select:not([disabled]), textarea:not([disabled]), [tabindex]';

interface Step {
  /** An ancestor of what has the focus, or itself. */
  node: Element;
  next: Element | null;
  previous: Element | null;
}

const canHave = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.getClientRects().length > 0 &&
  element.closest('[inert], [aria-hidden=true]') === null;

function firstWithin(part: Element | null): HTMLElement | null {
  if (!part?.isConnected) return null;
  return (
    [part, ...part.querySelectorAll(FOCUSABLE)].find(
      (one): one is HTMLElement => one.matches(FOCUSABLE) && canHave(one),
    ) ?? null
  );
}

/** From the element with the focus up to the page's main part, each with its neighbours, as long as they stand. */
function chainOf(element: Element): Step[] {
  const chain: Step[] = [];
  for (let node: Element | null = element; node && node !== document.body; node = node.parentElement) {
    chain.push({ node, next: node.nextElementSibling, previous: node.previousElementSibling });
    if (node.tagName === 'MAIN') break;
  }
  return chain;
}

/** Beside the outermost part that is gone: what follows it, what stands before it, or the part that held it. */
function nearestTo(chain: readonly Step[]): HTMLElement | null {
  const main = document.querySelector('main');
  const at = chain.findIndex(({ node }) => node.isConnected);
  const holder = chain[at]?.node;
  if (at === 0) return firstWithin(holder ?? null) ?? main;
  const gone = chain[at - 1];
  // Another page: it is read from its beginning.
  if (!gone || !holder || holder === main) return main;
  return firstWithin(gone.next) ?? firstWithin(gone.previous) ?? firstWithin(holder) ?? main;
}

export function KeepFocus() {
  useEffect(() => {
    let last: Element | null = null;
    // Of what last had the focus in the page itself: a dialog stands outside, and leads back to it.
    let chain: Step[] = [];
    let waiting = false;
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      last = target;
      if (target.closest('main')) chain = chainOf(target);
    };
    const isLost = () => last !== null && !last.isConnected && document.activeElement === document.body;
    const look = () => {
      waiting = false;
      if (!isLost()) return;
      const to = nearestTo(chain);
      to?.focus({ preventScroll: to.tagName === 'MAIN' });
    };
    const observer = new MutationObserver(() => {
      if (waiting || !isLost()) return;
      waiting = true;
      // A dialog that closes and a page that opens put the focus where they want it first.
      setTimeout(look, 60);
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
  return null;
}
