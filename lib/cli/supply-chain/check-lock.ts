/** What the lock file would install, held against `supply-chain.json`. */
import { satisfies as isInRange } from 'semver';
import satisfiesLicence from 'spdx-satisfies';
import { z } from 'zod';

const reason = z.string().min(10);
const rulesSchema = z.strictObject({
  licences: z.strictObject({
    /** SPDX identifiers; an expression is allowed where these satisfy it. */
    allowed: z.array(z.string()).min(1),
    /** By the licence as the package names it (null: none), so that another one is looked at anew. */
    exceptions: z.array(z.strictObject({ package: z.string(), licence: z.string().nullable(), reason })),
  }),
  /** Packages that would run a program of theirs when they are installed, and whether they may. */
  installScripts: z.array(z.strictObject({ package: z.string(), runs: z.boolean(), reason })),
  /** Ranges of versions (semver) without a fault that is known, and who says so. */
  minimumVersions: z.array(
    z.strictObject({ package: z.string(), accepted: z.string(), reason, source: z.url() }),
  ),
});
export type SupplyRules = z.infer<typeof rulesSchema>;

const lockedSchema = z.looseObject({
  version: z.string(),
  license: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  inBundle: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
});
const lockSchema = z.looseObject({ packages: z.record(z.string(), z.unknown()) });
const manifestSchema = z.looseObject({ allowScripts: z.record(z.string(), z.boolean()) });

type Locked = z.infer<typeof lockedSchema> & { name: string };

/** The packages of a lock file of version 3, without the project itself. */
function listLocked(lock: unknown): Locked[] {
  return Object.entries(lockSchema.parse(lock).packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({
      ...lockedSchema.parse(entry),
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    }));
}

/** `@scope/*` and `@scope/name-*` stand for all names that begin so. */
const isMeant = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;

function isAllowed(licence: string | undefined, allowed: readonly string[]): boolean {
  if (licence === undefined) return false;
  try {
    return satisfiesLicence(licence, [...allowed]);
  } catch {
    // No SPDX expression.
    return false;
  }
}

function* licenceFaults(locked: readonly Locked[], { allowed, exceptions }: SupplyRules['licences']) {
  const used = new Set<object>();
  for (const { name, version, license } of locked) {
    if (isAllowed(license, allowed)) continue;
    const exception = exceptions.find(
      (one) => isMeant(one.package, name) && one.licence === (license ?? null),
    );
    if (exception) used.add(exception);
    else yield `${name} ${version}: the licence ${license ?? '(none)'} is neither allowed nor an exception.`;
  }
  for (const one of exceptions)
    if (!used.has(one)) yield `${one.package}: nothing needs this exception of licences any more.`;
}

function* scriptFaults(locked: readonly Locked[], manifest: unknown, rules: SupplyRules['installScripts']) {
  const { allowScripts } = manifestSchema.parse(manifest);
  const names = new Set(locked.filter((one) => one.hasInstallScript).map(({ name }) => name));
  for (const name of names) {
    const rule = rules.find((one) => isMeant(one.package, name));
    if (!rule) yield `${name}: its install script is not named in supply-chain.json.`;
    else if (allowScripts[name] !== rule.runs)
      yield `${name}: package.json (allowScripts) has to say ${rule.runs}, as supply-chain.json does.`;
  }
  for (const name of Object.keys(allowScripts))
    if (!names.has(name)) yield `${name}: has no install script; take it out of allowScripts.`;
  for (const rule of rules)
    if (![...names].some((name) => isMeant(rule.package, name)))
      yield `${rule.package}: has no install script; take it out of supply-chain.json.`;
}

function* versionFaults(locked: readonly Locked[], rules: SupplyRules['minimumVersions']) {
  for (const rule of rules) {
    const meant = locked.filter(({ name }) => isMeant(rule.package, name));
    if (meant.length === 0) yield `${rule.package}: is not installed; take it out of minimumVersions.`;
    for (const { name, version } of meant)
      if (!isInRange(version, rule.accepted, { includePrerelease: true }))
        yield `${name} ${version}: has to be ${rule.accepted}. ${rule.reason} (${rule.source})`;
  }
}

function* originFaults(locked: readonly Locked[]) {
  for (const { name, version, integrity, inBundle, resolved } of locked) {
    // What lies within another package stands under the checksum of that one.
    if (!inBundle && !integrity?.startsWith('sha512-')) yield `${name} ${version}: has no checksum.`;
    if (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))
      yield `${name} ${version}: comes from ${resolved}, and not from the registry.`;
  }
}

/**
 * What is wrong, a sentence each; none where all is well. `lock`, `manifest` and `rules` as package-lock.json, package.json
 * and supply-chain.json hold them. Throws `ZodError` where one of them has another shape.
 */
export function checkLock({
  lock,
  manifest,
  rules,
}: {
  lock: unknown;
  manifest: unknown;
  rules: unknown;
}): string[] {
  const locked = listLocked(lock);
  const { licences, installScripts, minimumVersions } = rulesSchema.parse(rules);
  return [
    ...licenceFaults(locked, licences),
    ...scriptFaults(locked, manifest, installScripts),
    ...versionFaults(locked, minimumVersions),
    ...originFaults(locked),
  ];
}
