'use client';
/**
 * What the keys of the timeline go to. It is a slider over the events: its value is the event on which one stands,
 * which is read out at every step; the same events stand in the list.
 */
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { TimelineCommand } from './Toolbar';

export interface StageKeys {
  onStep: (by: 1 | -1) => void;
  onEnd: (which: 'first' | 'last') => void;
  onCommand: (command: TimelineCommand) => void;
  onOpen: () => void;
  onEscape: () => void;
  onDate: () => void;
}

function keyMap(handlers: StageKeys, rtl: boolean): Map<string, () => void> {
  const { onStep, onEnd, onCommand } = handlers;
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  return new Map<string, () => void>([
    [forward, () => onStep(1)],
    [back, () => onStep(-1)],
    ['ArrowDown', () => onStep(1)],
    ['ArrowUp', () => onStep(-1)],
    [`Shift+${forward}`, () => onCommand('later')],
    [`Shift+${back}`, () => onCommand('earlier')],
    ['PageUp', () => onCommand('previousYear')],
    ['PageDown', () => onCommand('nextYear')],
    ['Home', () => onEnd('first')],
    ['End', () => onEnd('last')],
    ['+', () => onCommand('zoomIn')],
    ['=', () => onCommand('zoomIn')],
    ['-', () => onCommand('zoomOut')],
    ['f', () => onCommand('fit')],
    ['g', handlers.onDate],
    ['Enter', handlers.onOpen],
    ['Escape', handlers.onEscape],
  ]);
}

export function Stage({
  element,
  label,
  value,
  rtl,
  handlers,
  children,
}: {
  element: RefObject<HTMLDivElement | null>;
  label: string;
  /** The event on which one stands, its place among those in view, and their number. */
  value: { text: string; now: number; of: number };
  rtl: boolean;
  handlers: StageKeys;
  children: React.ReactNode;
}) {
  const keys = useMemo(() => keyMap(handlers, rtl), [handlers, rtl]);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Who works in the chart has its keys, and its wheel; its buttons keep their focus.
    const take = ({ target }: PointerEvent) => {
      if (target instanceof Element && target.closest('button, a, input')) return;
      element.current?.focus({ preventScroll: true });
    };
    const { current } = frame;
    current?.addEventListener('pointerdown', take);
    return () => current?.removeEventListener('pointerdown', take);
  }, [element]);
  return (
    <div ref={frame} data-stage className="relative min-w-0">
      {/* Beside the chart rather than round it: what a slider contains is not read out, and the chart has buttons. */}
      <div
        ref={element}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-describedby="timeline-keys"
        aria-valuemin={0}
        aria-valuemax={value.of}
        aria-valuenow={value.now}
        aria-valuetext={value.text}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          const shifted = event.shiftKey && event.key.startsWith('Arrow');
          const run = keys.get(shifted ? `Shift+${event.key}` : event.key);
          if (!run) return;
          event.preventDefault();
          run();
        }}
        className="pointer-events-none absolute inset-0 z-10"
      />
      {children}
    </div>
  );
}
