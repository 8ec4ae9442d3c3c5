/** `npm run build`: the production build, skipped where it is of the same sources; `npm start` then finds it. */
import { buildSite } from './build-site';
import { explain, step } from './progress';

step(
  (built) => (built ? 'Site built' : 'Site up to date'),
  () => buildSite(),
  'Building the site, which takes some minutes on a small machine',
).catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
