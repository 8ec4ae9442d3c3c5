'use client';
/**
 * A fault that comes to the field in which one stands already: a screen reader tells what belongs to a field only when the
 * focus comes to it, so that whoever pressed Enter in the field would hear nothing.
 */
import { useEffect } from 'react';

export function SayFaults() {
  useEffect(() => {
    const observer = new MutationObserver(() => {
      const field = document.activeElement;
      if (!field?.id || field.getAttribute('aria-invalid') !== 'true') return;
      document.getElementById(`${field.id}-error`)?.setAttribute('role', 'alert');
    });
    const attributeFilter = ['aria-invalid', 'aria-describedby'];
    observer.observe(document.body, { subtree: true, attributes: true, attributeFilter });
    return () => observer.disconnect();
  }, []);
  return null;
}
