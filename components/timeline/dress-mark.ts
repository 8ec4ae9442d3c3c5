/** How an element becomes the mark of an event: all that the stylesheet asks for is written into its dataset. */
import type { EventType } from '@/lib/domain/ontology';
import type { Placement } from '@/lib/timeline/layout/placement';

/** The icon of a kind of act, to be put into a mark. */
export type IconOf = (type: EventType) => Element | null;

const STROKE_WIDTH = 4;

function flag({ dataset }: HTMLElement, name: string, on: boolean): void {
  if (on) dataset[name] = '';
  else delete dataset[name];
}

const looks = new WeakMap<HTMLElement, string>();

/** Writes tone, weight, certainty and date of an event's mark into its box, and its icon where there is room. */
export function dressMark(
  box: HTMLElement,
  { mark, shape, event, size, icon }: Placement,
  { isChosen, isCurrent, isCaptioned }: { isChosen: boolean; isCurrent: boolean; isCaptioned: boolean },
  iconOf: IconOf,
): void {
  const { dataset } = box;
  // Most are drawn as they were: what is not touched costs no style.
  const look = [event.slug, shape, size, icon, mark.tone, isChosen, isCurrent, isCaptioned].join(' ');
  if (looks.get(box) === look) return;
  looks.set(box, look);
  dataset.slug = event.slug;
  dataset.shape = shape === 'point' && size < STROKE_WIDTH ? 'stroke' : shape;
  dataset.tone = mark.tone;
  dataset.weight = String(mark.weight);
  dataset.status = event.status;
  box.style.setProperty('--size', `${size}px`);
  flag(box, 'approximate', mark.approximate);
  flag(box, 'uncertain', mark.uncertain);
  flag(box, 'openStart', mark.openStart);
  flag(box, 'openEnd', mark.openEnd);
  flag(box, 'chosen', isChosen);
  flag(box, 'current', isCurrent);
  flag(box, 'captioned', isCaptioned);
  flag(box, 'icon', icon);
  const shown = box.querySelector('.mark-icon');
  const wanted = icon ? event.type : '';
  if ((shown?.getAttribute('data-type') ?? '') === wanted) return;
  shown?.remove();
  const drawing = icon ? iconOf(event.type) : null;
  if (!drawing) return;
  const frame = document.createElement('span');
  frame.className = 'mark-icon';
  frame.dataset.type = event.type;
  frame.append(drawing);
  box.append(frame);
}
