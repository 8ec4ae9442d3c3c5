/**
 * How vis-timeline is set up: it moves the window and keeps one box for each event that it is given. Rows, titles,
 * axis and bands are ours, so vis neither stacks nor writes.
 *
 * What its issues teach is kept: start and end are set afterwards (#1340), rtl is always passed, instants are UTC
 * milliseconds.
 */
import moment from 'moment';
import type { Timeline, TimelineOptions } from 'vis-timeline/esnext';
import type { Stretch } from '@/lib/timeline/instants';
import { NARROWEST } from '@/lib/timeline/window';
import { AXIS_HEIGHT, type Geometry, headHeight, laneHeight } from './chart-geometry';

/** The groups of vis: the head over the lanes, the lanes, and the axis at their foot. */
export function groupsOf({ lanes }: Geometry): { id: string; content: string; order: number }[] {
  return ['head', ...lanes.map(({ lane }) => `lane ${lane}`), 'axis'].map((id, order) => ({
    id,
    content: '',
    order,
  }));
}

export function settingsOf(
  geometry: Geometry,
  history: Stretch,
  rtl: boolean,
  template: (item: { id: string } | null, content: Element) => Element | string,
): TimelineOptions {
  const heights = new Map<string, number>([
    ['head', headHeight(geometry)],
    ['axis', AXIS_HEIGHT],
    ...geometry.lanes.map(({ lane, rows }) => [`lane ${lane}`, laneHeight(rows, geometry.laneHead)] as const),
  ]);
  const settings = {
    rtl,
    align: 'left',
    orientation: { axis: 'none', item: 'top' },
    showMinorLabels: false,
    showMajorLabels: false,
    showCurrentTime: true,
    stack: false,
    selectable: false,
    // The wheel is ours (chart-moves.ts).
    zoomKey: 'ctrlKey',
    min: history.from,
    max: history.to,
    zoomMin: NARROWEST,
    zoomMax: history.to - history.from,
    margin: { axis: 0, item: 0 },
    showTooltips: false,
    moment: (date: Date | number | string) => moment(date).utc(),
    template,
    groupTemplate: (group: { id: string } | null) => {
      const spacer = document.createElement('div');
      spacer.style.height = `${heights.get(group?.id ?? 'head') ?? 0}px`;
      return spacer;
    },
  };
  // The declarations know templates only in part.
  return settings as unknown as TimelineOptions;
}

/** vis names the line of today in English, anew with every drawing; nobody asks for the second, and the axis says the day. */
export function leaveNowUnnamed(timeline: Timeline): void {
  const { bar } = (timeline as unknown as { currentTime: { bar: HTMLElement } }).currentTime;
  bar.removeAttribute('title');
  // Of the element itself, so that what vis writes comes to no attribute.
  Object.defineProperty(bar, 'title', { value: '', writable: true });
}
