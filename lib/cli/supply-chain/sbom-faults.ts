import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { z } from 'zod';

const headSchema = z.looseObject({ bomFormat: z.literal('CycloneDX'), specVersion: z.enum(Spec.Version) });

/** What CycloneDX's strict schema of the document's own version says against it; null: nothing. Throws on what is no JSON. */
export async function sbomFaults(text: string): Promise<string | null> {
  const head = headSchema.safeParse(JSON.parse(text));
  if (!head.success) return z.prettifyError(head.error);
  const faults = await new Validation.JsonStrictValidator(head.data.specVersion).validate(text);
  return faults === null ? null : JSON.stringify(faults);
}
