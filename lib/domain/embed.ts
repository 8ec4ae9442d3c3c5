/** The frame in which others show a timeline. */

/** Pixels: what the chart needs, and what a page may ask for. */
export const EMBED_SIZE = { width: 960, height: 720, narrowest: 320, lowest: 400 } as const;

const attribute = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The element to paste; `src` and `title` are any text. */
export const frameOf = ({
  src,
  title,
  width,
  height,
}: {
  src: string;
  title: string;
  width: number | string;
  height: number;
}): string =>
  `<iframe src="${attribute(src)}" title="${attribute(title)}" width="${width}" height="${height}" style="border:0" loading="lazy" allowfullscreen></iframe>`;
