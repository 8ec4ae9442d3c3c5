import { renderShare } from '@/app/share-image/render-share';

const svg = () =>
  '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4"/></svg>';

it('draws so many pictures one after the other, and none for whoever comes when too many wait', async () => {
  const asked = Array.from({ length: 30 }, (_, at) => renderShare(`picture ${at}`, svg));
  expect(asked.filter((one) => one === null)).toHaveLength(10);
  // One that is being made is for all who ask for it.
  expect(renderShare('picture 0', svg)).toBe(asked[0]);
  const drawn = await Promise.all(asked.slice(0, 20));
  for (const bytes of drawn)
    expect(
      Buffer.from(bytes ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  expect(renderShare('picture 25', svg)).not.toBeNull();
});
