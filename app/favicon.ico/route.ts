/** Programs ask for this address by themselves, whatever icon a page names. */
export const GET = () =>
  new Response(null, {
    status: 308,
    headers: { Location: '/icon.svg', 'Cache-Control': 'public, max-age=86400' },
  });
