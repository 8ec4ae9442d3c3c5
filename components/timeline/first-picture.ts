/**
 * The chart as it stands before vis-timeline has arrived: ground, captions, rails, and every mark as a light one. It is
 * laid out as the chart will lay it out, so that nothing moves when vis takes over and gives its boxes and titles.
 */
import { MOST_CAPTIONS } from '@/lib/timeline/layout/captions';
import { drawPicture, type Picture } from '@/lib/timeline/layout/picture';
import { ChartFront } from './chart-front';
import { ChartGround } from './chart-ground';
import type { ChartData, ChartOptions } from './chart-options';
import { dressMark } from './dress-mark';

/** What lies behind and before the boxes of vis. */
export interface ChartLayers {
  ground: ChartGround;
  front: ChartFront;
}

type Asked = Omit<
  Parameters<typeof drawPicture>[0],
  'lanes' | 'today' | 'measure' | 'dateWidth' | 'captions'
>;

/** What a chart shows of these events in a window: placements, captions, rails. */
export function pictureOf({ geometry, today, measure, dateOf }: ChartOptions, asked: Asked): Picture {
  return drawPicture({
    ...asked,
    lanes: geometry.lanes,
    today,
    measure,
    dateWidth: ({ edtf }) => measure.small(dateOf(edtf)),
    captions: MOST_CAPTIONS,
  });
}

const PLAIN = { isChosen: false, isCurrent: false, isCaptioned: false };

/** Puts the layers into the container and draws them; the chart that is built from them moves them into its own place. */
export function drawFirst(
  container: HTMLElement,
  options: ChartOptions,
  data: ChartData,
  pinned: ReadonlySet<string>,
): ChartLayers {
  const { window, measure, iconOf } = options;
  const layers = {
    ground: new ChartGround({ ...options, measure: measure.small }),
    front: new ChartFront(options),
  };
  const width = container.clientWidth;
  // Nothing of it can be pressed yet.
  layers.front.element.inert = true;
  container.append(layers.ground.element, layers.front.element);
  // Without a width (its pane is not shown) there is nothing to draw into.
  if (width === 0) return layers;
  const picture = pictureOf(options, { ...data, window, width, before: undefined, pinned });
  const placements = new Map(picture.placements.map((placement) => [placement.event.slug, placement]));
  const captioned = new Set(picture.captions.map(({ event }) => event.slug));
  layers.ground.draw(window, width);
  layers.front.draw(window, width, picture.captions, placements, picture.rail);
  layers.front.setMarks(
    picture.placements.filter(({ row }) => row !== null),
    (box, one) => dressMark(box, one, { ...PLAIN, isCaptioned: captioned.has(one.event.slug) }, iconOf),
  );
  return layers;
}
