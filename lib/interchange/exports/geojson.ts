/** A collection of features (RFC 7946); an event whose place has no coordinates is a feature without geometry. */
import { type ExportFormat, listed } from './format';
import { recordOf } from './json-lines';

export const geojson: ExportFormat = {
  mediaType: 'application/geo+json; charset=utf-8',
  ending: 'geojson',
  order: 'earliest',
  most: null,
  subscribed: false,
  open: (context) =>
    listed(
      (event) => {
        const { id, latitude, longitude, ...properties } = recordOf(event, context);
        const located = latitude !== null && longitude !== null;
        return {
          type: 'Feature',
          id,
          geometry: located ? { type: 'Point', coordinates: [longitude, latitude] } : null,
          properties,
        };
      },
      '{"type":"FeatureCollection","features":[\n',
      '\n]}\n',
    ),
};
