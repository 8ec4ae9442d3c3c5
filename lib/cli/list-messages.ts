/**
 * The words of the interface lie in files by part and language, `app/messages/{language}/*.json`; what is imported are two
 * lists of them, made here, so that a new file is only put into its folders. Imports are written out because the
 * bundler and the compiler have to see each.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '@/lib/domain/language';

const FOLDER = 'app/messages';
const MADE = `${FOLDER}/generated`;

const jsonIn = (folder: string, ending = '.json') =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);

/** English words that `lib` needs itself lie there; other languages have them in their folders. */
const filesOf = (language: Language, part: string): string[] => [
  ...jsonIn(join(FOLDER, language, part)),
  ...(language === DEFAULT_LANGUAGE && part === '' ? jsonIn('lib/domain', '.en.json') : []),
];

/** Throws where two files of a language say the same thing, of which one would be lost. */
function refuseDoubles(files: readonly string[]): void {
  const origins = new Map<string, string>();
  for (const file of files)
    for (const key of Object.keys(JSON.parse(readFileSync(file, 'utf8')))) {
      const other = origins.get(key);
      if (other !== undefined) throw new Error(`"${key}" stands in ${other} and in ${file}.`);
      origins.set(key, file);
    }
}

function listOf(name: string, part: string): string {
  const imports: string[] = [];
  const objects = LANGUAGES.map((language) => {
    const files = filesOf(language, part);
    refuseDoubles(files);
    const names = files.map((file, at) => {
      imports.push(`import ${language}${at} from '@/${file}';`);
      return `...${language}${at}`;
    });
    return `export const ${language} = { ${names.join(', ')} };`;
  });
  return `/** Made by lib/cli/list-messages.ts: ${name}, by language. */\n${imports.join('\n')}\n\n${objects.join('\n')}\n`;
}

/** Writes the lists where they differ from what lies there; whoever reads meanwhile sees an old or a new one, whole. */
export function listMessages(): void {
  mkdirSync(MADE, { recursive: true });
  for (const [name, part] of [
    ['pages', ''],
    ['server', 'server'],
  ] as const) {
    const [path, text] = [`${MADE}/${name}.ts`, listOf(name, part)];
    const found = readdirSync(MADE).includes(`${name}.ts`) ? readFileSync(path, 'utf8') : null;
    if (found === text) continue;
    writeFileSync(`${path}.${process.pid}`, text);
    renameSync(`${path}.${process.pid}`, path);
  }
}
