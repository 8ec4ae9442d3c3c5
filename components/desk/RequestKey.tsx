'use client';
/** A random key that names one filling-in of a form: the same form sent twice has one effect. */
import { useEffect, useState } from 'react';

/** 128 random bits; `randomUUID` is missing where a site is not served over https. */
export function newRequestKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The key of a form whose answer is awaited here; it is the same as long as the form stands. */
export function useRequestKey(): string {
  const [key] = useState(newRequestKey);
  return key;
}

/** The hidden field of a form that is posted. `first`: made by the server, for where no script runs. */
export function RequestKey({ first }: { first: string }) {
  const [key, setKey] = useState(first);
  useEffect(() => {
    // A page that comes back from the browser's memory is filled in anew.
    const renew = () => setKey(newRequestKey());
    renew();
    addEventListener('pageshow', renew);
    return () => removeEventListener('pageshow', renew);
  }, []);
  return <input type="hidden" name="requestKey" value={key} />;
}
