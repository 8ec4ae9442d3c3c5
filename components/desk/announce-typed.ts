/**
 * What was typed, chosen or ticked before the page ran, told to React, which looks at its fields only from then on. A
 * field that React holds would be drawn over. Stands once in the layout of the desk (`TypedEarly`), for all forms of a page.
 */

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What no person fills in, or what nobody but the browser may. */
const NOT_TYPED = /^(?:hidden|file|submit|button|image|reset)$/;

const isField = (element: Element): element is Field =>
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement ||
  (element instanceof HTMLInputElement && !NOT_TYPED.test(element.type));

const isTicked = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(field.type);

/** What a field holds when nobody has touched it, as the server has drawn it. */
export function drawnValue(field: Field): string {
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue;
  return ([...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0])?.value ?? '';
}

/** Fills a field as typing or choosing does, so that whoever listens hears of it. */
export function fillField(field: Field, value: string): void {
  // React remembers what it last saw in a field and would take a plain assignment for its own.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  if (field instanceof HTMLSelectElement) field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What a field holds beyond what it was drawn with, as that which puts it in again by hand; null where nobody touched it. */
function typedIn(field: Field): (() => void) | null {
  if (isTicked(field)) {
    const { checked } = field;
    if (checked === field.defaultChecked || (field.type === 'radio' && !checked)) return null;
    return () => {
      // React compares with what it saw last: it has to see the box before the tick.
      field.checked = !checked;
      field.click();
    };
  }
  const { value } = field;
  const drawn = drawnValue(field);
  if (value === drawn) return null;
  return () => {
    // The same for a value: what is set here is seen by React, and what `fillField` sets on the prototype is not.
    field.value = drawn;
    fillField(field, value);
  };
}

let announced = false;

/** Fills in again, in all fields of the page's forms, what they hold beyond what they were drawn with; once a page. */
export function announceTyped(): void {
  if (announced) return;
  announced = true;
  const fields = [...document.forms].flatMap((form) => [...form.elements].filter(isField));
  // All of it is read first: with the first that it hears of React draws the whole form anew.
  const typed = fields.flatMap((field) => typedIn(field) ?? []);
  // Not among the effects, where React hears of events and answers none before the last.
  queueMicrotask(() => {
    for (const type of typed) type();
  });
}
