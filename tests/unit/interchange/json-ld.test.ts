import fc from 'fast-check';
import type { EventDetail } from '@/lib/domain/event';
import { datesOf, eventDocument, scriptText } from '@/lib/interchange/json-ld';

const SITE = { name: 'Dragoman', url: 'https://example.org' };
const EVENT: EventDetail = {
  slug: 'a-call',
  title: 'A call',
  type: 'call',
  status: 'happened',
  lane: 'talks',
  edtf: '2018-10~',
  startsOn: '2018-10-01',
  endsOn: '2018-10-31',
  precision: 'month',
  place: null,
  tone: null,
  significance: 10,
  certainty: 'single',
  summary: '',
  dateStated: true,
  location: null,
  cameo: null,
  participants: [
    {
      actor: { slug: 'fuad-hussein', name: 'Fuad Hussein', kind: 'person', country: null },
      role: 'initiator',
      capacity: 'Minister of Foreign Affairs',
      affiliation: 'Iraq',
    },
  ],
  relationships: [],
  topics: [],
  sources: [],
  evidence: [],
  contradictions: [],
  revisions: [],
  version: 1,
  publishedAt: '2026-03-02T10:00:00.000Z',
  updatedAt: '2026-03-02T10:00:00.000Z',
};

describe('dates for machines', () => {
  it.each([
    ['2018-10-31', { startDate: '2018-10-31', endDate: '2018-10-31' }],
    ['2018-10', { startDate: '2018-10', endDate: '2018-10' }],
    ['2018', { startDate: '2018', endDate: '2018' }],
    ['2004-08/2011-12-31', { startDate: '2004-08', endDate: '2011-12-31' }],
    ['2004-08/..', { startDate: '2004-08' }],
    ['../2011', { endDate: '2011' }],
    ['2004~/2011', { endDate: '2011' }],
    // Not as certain, or not as exact, as a date of schema.org says.
    ['2018-10~', {}],
    ['2018?', {}],
    ['2018-22', {}],
    ['201X', {}],
    ['nonsense', {}],
  ])('%s says no more than is known', (edtf, dates) => {
    expect(datesOf(edtf)).toEqual(dates);
  });
});

describe('an event for machines', () => {
  it('has its EDTF date on the page, its people with their offices, and no place where none is known', () => {
    const document = JSON.parse(scriptText(eventDocument(EVENT, SITE)));
    expect(document['@type']).toBe('Event');
    expect(document.startDate).toBeUndefined();
    expect(document.mainEntityOfPage.temporalCoverage).toBe('2018-10~');
    expect(document.organizer).toEqual([
      expect.objectContaining({ '@type': 'Person', jobTitle: 'Minister of Foreign Affairs' }),
    ]);
    expect(document).not.toHaveProperty('location');
  });

  it('cannot end its script element, and reads back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const text = scriptText(eventDocument({ ...EVENT, title: `</script><!--${title}` }, SITE));
        expect(text).not.toContain('<');
        expect(JSON.parse(text).name).toBe(`</script><!--${title}`);
      }),
    );
  });
});
