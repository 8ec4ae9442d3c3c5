/** The JSON of TimelineJS3: https://timeline.knightlab.com/docs/json-format.html */
import { FIRST_DAY, LAST_DAY } from '@/lib/domain/civil-date';
import { type ExportFormat, listed, pageOf, statusOf } from './format';

/** It takes texts for HTML. */
const html = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** As much of the date as is known: a month has no day. */
function dateOf(day: string, parts: 'year' | 'month' | 'day') {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, ...(parts !== 'year' && { month }), ...(parts === 'day' && { day: date }) };
}

export const timelineJs: ExportFormat = {
  mediaType: 'application/json; charset=utf-8',
  ending: 'json',
  order: 'earliest',
  most: null,
  subscribed: false,
  open: (context) =>
    listed(
      (event) => {
        const { startsOn, endsOn, precision } = event;
        const parts =
          precision === 'month' ? 'month' : precision === 'year' || precision === 'decade' ? 'year' : 'day';
        const from = startsOn === FIRST_DAY ? endsOn : startsOn;
        const isSpan = endsOn !== from && endsOn !== LAST_DAY && parts === 'day';
        const last = precision === 'decade' ? dateOf(endsOn, 'year') : isSpan ? dateOf(endsOn, 'day') : null;
        return {
          unique_id: event.slug,
          start_date: dateOf(from, parts),
          ...(last && { end_date: last }),
          display_date: context.words.date(event.edtf),
          group: [context.words.type(event.type), statusOf(event, context)].filter(Boolean).join(', '),
          text: {
            headline: `<a href="${html(pageOf(event, context))}">${html(event.title)}</a>`,
            text: `<p>${html(event.summary).replaceAll('\n', '<br>')}</p>`,
          },
        };
      },
      `{"title":{"text":{"headline":${JSON.stringify(html(context.title))}}},"events":[\n`,
      '\n]}\n',
    ),
};
