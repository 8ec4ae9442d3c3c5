/** Secrets that stand in files, as container engines and systemd hand them over: `AUTH_SECRET_FILE` names the file. */
import { readFileSync } from 'node:fs';

/** Variables that may stand in a file. */
export const SECRET_NAMES = [
  'DATABASE_URL',
  'DATABASE_REPLICA_URL',
  'AUTH_SECRET',
  'ADMIN_PASSWORD',
  'READER_KEY',
] as const;
type SecretName = (typeof SECRET_NAMES)[number];

/** The variable that names the file of a secret. */
export const fileNameOf = (name: SecretName): string => `${name}_FILE`;

/** Bytes; what is larger is no secret of ours but a file named by mistake. */
const LARGEST = 4_096;

export interface SecretFiles {
  values: Partial<Record<SecretName, string>>;
  /** What is wrong with files, without a word of what stands in them. */
  faults: string[];
}

function readSecret(path: string): string | null {
  const bytes = readFileSync(path);
  return bytes.length > LARGEST ? null : bytes.toString('utf8').trim();
}

/** Reads the files that an environment names. A variable that is set as well and says something else is a fault. */
export function readSecretFiles(source: Readonly<Record<string, string | undefined>>): SecretFiles {
  const found: SecretFiles = { values: {}, faults: [] };
  for (const name of SECRET_NAMES) {
    const [variable, path] = [fileNameOf(name), source[fileNameOf(name)]];
    if (!path) continue;
    try {
      const value = readSecret(path);
      if (value === null) found.faults.push(`${variable} names a file of more than ${LARGEST} bytes`);
      else if (value === '') found.faults.push(`${variable} names an empty file`);
      else if (source[name] && source[name] !== value)
        found.faults.push(`${name} is set and ${variable} says something else: keep one of the two`);
      else found.values[name] = value;
    } catch (error) {
      const { code = 'unreadable' } = error as NodeJS.ErrnoException;
      found.faults.push(`${variable} names a file that cannot be read (${code})`);
    }
  }
  return found;
}

/** Puts what stands in files into an environment, in the place of the names of the files. */
export function takeSecretFiles(environment: Record<string, string | undefined>): void {
  const { values } = readSecretFiles(environment);
  for (const name of SECRET_NAMES) {
    if (values[name] === undefined) continue;
    environment[name] = values[name];
    // Not deleted: a process that is begun would take the name from `.env` once more.
    environment[fileNameOf(name)] = '';
  }
}
