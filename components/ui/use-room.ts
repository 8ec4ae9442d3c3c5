'use client';
/**
 * How much a field of text takes. What would not fit is looked at before it gets in, and refused whole: the browser's own
 * `maxlength` cuts a text without a word, and a text of ten million letters makes the tab stand still before anybody could
 * say that it is too long. What cannot be refused (composed letters, what was typed before the page ran) stays, and is
 * said to be too long.
 */
import { useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** Letters are counted as JavaScript and the schemas do, so that both sides agree: an emoji is two or more. */
type Said = {
  /** What stood in the field then: where that changes, the sentence goes. */
  value: string;
} & ({ kind: 'refused'; given: number; room: number } | { kind: 'full' } | { kind: 'over'; length: number });

/** What the browser makes of a text that is pasted: ends of lines are one letter each, and at the end of a single line none. */
export const asTaken = (text: string, ofLines: boolean): string =>
  ofLines ? text.replace(/\r\n?/g, '\n') : text.replace(/[\r\n]+$/, '').replace(/\r\n/g, '\n');

/**
 * The text that an event is about to put in; '' where it takes away or cannot be known. In a field of one line Enter sends
 * the form and puts nothing in, though the browser asks in the same words.
 */
function comingIn({ data, dataTransfer, inputType, target }: InputEvent): string {
  const breaks =
    target instanceof HTMLTextAreaElement &&
    (inputType === 'insertLineBreak' || inputType === 'insertParagraph');
  const text = data ?? dataTransfer?.getData('text/plain') ?? (breaks ? '\n' : '');
  return asTaken(text, target instanceof HTMLTextAreaElement);
}

/** Whether the blanks around a text mean nothing: in one line, which is trimmed by whoever reads it. A password is not. */
const isTrimmed = (field: Control) => field instanceof HTMLInputElement && field.type !== 'password';

/** Letters that the event would take the place of; all of them where the kind of field does not tell (addresses of mail). */
const replaced = ({ selectionStart, selectionEnd, value }: Control) =>
  selectionStart === null || selectionEnd === null ? value.length : selectionEnd - selectionStart;

/** As if it was typed in the place of what is selected: it can be undone, and the form hears of it. */
function putIn(field: Control, text: string): void {
  field.focus();
  document.execCommand('insertText', false, text);
}

/**
 * @param most letters that the field takes; undefined: it has no bound of its own, as a field of a day
 * @param given the ref of whoever draws the field
 * @returns what the field is given, and the sentence for it: null as long as all fits
 */
export function useRoom<Field extends Control>(most: number | undefined, given?: React.Ref<Field>) {
  const t = useTranslations('field');
  const ref = useRef<Field>(null);
  useImperativeHandle(given, () => ref.current as Field, []);
  const [said, setSaid] = useState<Said | null>(null);

  useEffect(() => {
    const field = ref.current;
    if (field === null || most === undefined) return;
    const before = (event: InputEvent) => {
      const text = comingIn(event);
      const { value } = field;
      const room = most - (value.length - replaced(field));
      if (text === '' || text.length <= room || !event.cancelable || event.isComposing) return;
      event.preventDefault();
      // Copied with a blank more than was meant, as from a table.
      const meant = text.trim();
      if (isTrimmed(field) && meant !== '' && meant.length <= room) return putIn(field, meant);
      // Too long already: that is what has to be said.
      if (value.length > most) return setSaid({ value, kind: 'over', length: value.length });
      const typed = event.inputType === 'insertText' || text === '\n';
      setSaid(
        typed
          ? { value, kind: 'full' }
          : { value, kind: 'refused', given: text.length, room: Math.max(0, room) },
      );
    };
    field.addEventListener('beforeinput', before as EventListener);
    return () => field.removeEventListener('beforeinput', before as EventListener);
  }, [most]);

  // The form was filled anew, or put back, by the program.
  useEffect(() => {
    const field = ref.current;
    if (field === null || most === undefined) return;
    const { value } = field;
    const over = value.length > most;
    if (said ? said.value !== value : over)
      setSaid(over ? { value, kind: 'over', length: value.length } : null);
  });

  const sentence = most === undefined || said === null ? null : inWords(said, most);
  // A form that the browser checks does not leave with a text that is too long.
  useEffect(() => {
    ref.current?.setCustomValidity(said?.kind === 'over' ? (sentence ?? '') : '');
  }, [said, sentence]);

  // By React, as what the form does with the text: told before it, React would draw the field with the value of before.
  const onInput = ({ currentTarget: { value } }: React.InputEvent<Field>) => {
    if (most !== undefined)
      setSaid(value.length > most ? { value, kind: 'over', length: value.length } : null);
  };
  return { field: { ref, onInput }, said: sentence };

  function inWords(what: Said, limit: number): string {
    if (what.kind === 'full') return t('full', { most: limit });
    if (what.kind === 'refused') return t('refused', { given: what.given, room: what.room });
    return t('over', { length: what.length, over: what.length - limit });
  }
}
