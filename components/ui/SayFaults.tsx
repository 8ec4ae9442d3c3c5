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
      const fault = document.getElementById(`${field.id}-error`);
      // Some say themselves what came while one types; twice would be once too often.
      if (fault?.querySelector('[role=alert]')) fault.removeAttribute('role');
      else fault?.setAttribute('role', 'alert');
    });
    const attributeFilter = ['aria-invalid', 'aria-describedby'];
    observer.observe(document.body, { subtree: true, attributes: true, attributeFilter });
    return () => observer.disconnect();
  }, []);
  return null;
}
