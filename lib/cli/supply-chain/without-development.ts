import { z } from 'zod';

const componentSchema = z.looseObject({ 'bom-ref': z.string(), name: z.string(), version: z.string() });
const documentSchema = z.looseObject({
  components: z.array(componentSchema),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).default([]) })),
});
const lockSchema = z.looseObject({
  packages: z.record(z.string(), z.looseObject({ version: z.string(), dev: z.boolean().optional() })),
});

/**
 * A document of npm without the packages that development alone needs, as the lock file (package-lock.json) says. npm's own
 * `--omit dev` leaves out what the site and development both need, too. Throws `ZodError` on another shape of either.
 */
export function withoutDevelopment(document: unknown, lock: unknown): z.output<typeof documentSchema> {
  const { components, dependencies, ...rest } = documentSchema.parse(document);
  const shipped = new Set(
    Object.entries(lockSchema.parse(lock).packages)
      .filter(([, { dev }]) => !dev)
      .map(([place, { version }]) => `${place.split('node_modules/').at(-1)}@${version}`),
  );
  const gone = new Set(
    components
      .filter(({ name, version }) => !shipped.has(`${name}@${version}`))
      .map((component) => component['bom-ref']),
  );
  return {
    ...rest,
    components: components.filter((component) => !gone.has(component['bom-ref'])),
    dependencies: dependencies
      .filter(({ ref }) => !gone.has(ref))
      .map((one) => ({ ...one, dependsOn: one.dependsOn.filter((ref) => !gone.has(ref)) })),
  };
}
