/**
 * The starter data as it stands in the files: what no schema can see. Counts told in prose follow from the data.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSeedData, type SeedData } from '@/lib/db/seed-files';

const FOLDER = join(process.cwd(), 'prisma/seed-data');

let data: SeedData;
beforeAll(async () => {
  data = await readSeedData(FOLDER);
});

const confirmed = () => data.events.filter((event) => event.confidence === 'confirmed-in-source');

describe('what the pages about it say', () => {
  const text = (path: string) => readFileSync(join(process.cwd(), path), 'utf8').replace(/\s+/g, ' ');
  const withSources = (most: number) => confirmed().filter(({ sources }) => sources.length <= most).length;

  it('the README names the number of published events', () => {
    expect(text('README.md')).toContain(`${confirmed().length} events of the relations`);
  });

  it('the changelog names actors and events', () => {
    expect(text('CHANGELOG.md')).toContain(`${data.actors.length} actors, ${confirmed().length} events`);
  });

  it('the README of the starter data counts as the files do', () => {
    const told = text('prisma/seed-data/README.md');
    const of = (relationship: string, events = data.events) =>
      events.filter(({ relationships }) => relationships.includes(relationship)).length;
    const contradictions = data.events.flatMap((event) => event.contradictions).length;
    const held = (confidence: string) =>
      data.events.filter((event) => event.confidence === confidence).length;
    for (const sentence of [
      `${data.actors.length} actors`,
      `${data.events.length} events: ${confirmed().length} \`confirmed-in-source\``,
      `${held('leaked-only')} \`leaked-only\``,
      `${held('known-unverified')} \`known-unverified\``,
      `Iraq–NATO (${of('iraq-nato')} events, ${of('iraq-nato', confirmed())} of them published)`,
      `Iraq–United States (${of('iraq-united-states')})`,
      `Iraq–EU (${of('iraq-eu')})`,
      `NATO–Jordan (${of('nato-jordan')})`,
      `${contradictions} contradictions`,
      `${withSources(1)} published events rest on one page`,
    ])
      expect(told).toContain(sentence);
  });
});
