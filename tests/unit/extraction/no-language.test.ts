/**
 * The engine knows no language: words, and what differs by language, are data of `lib/extraction/lexicon`.
 *
 * Each file of the engine outside the lexicon is searched for codes of languages as strings, and for words of a language
 * in regular expressions and in lists that something is looked up in: no file has any. Our own codes (kinds of event, CAMEO
 * codes, symbols of the date rules, and what stands in a set of a type of ours) are no words.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { eventStatusSchema, eventTypeSchema } from '@/lib/domain/ontology';

const ENGINE = 'lib/extraction';
const LANGUAGES: ReadonlySet<string> = new Set(['en', 'ar', 'fa', 'fr', 'tr']);
const UNITS = ['hour', 'minute', 'second', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'century'];
const OWN: ReadonlySet<string> = new Set([
  ...eventTypeSchema.options,
  ...eventStatusSchema.options,
  ...UNITS,
]);

type Node = { type: string } & Record<string, unknown>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Three letters and more, of which not all are capitals: these are codes of actors, parts of speech or symbols. */
const isWord = (text: string): boolean =>
  /^\p{L}{3,}$/u.test(text) && (text !== text.toUpperCase() || text === text.toLowerCase());

/** What is looked for letter by letter: a pattern without its escapes, classes and names of groups. */
function wordsOfPattern(pattern: string): string[] {
  const letters = pattern
    .replace(/\\[pP]\{[^}]*\}/g, ' ')
    .replace(/\(\?<\w+>/g, '(')
    .replace(/\[(?:\\.|[^\]\\])*\]/g, ' ')
    .replace(/\\u(?:\{\p{AHex}+\}|\p{AHex}{4})/gu, ' ')
    .replace(/\\./g, ' ');
  const words = (letters.match(/\p{L}+/gu) ?? []).filter(isWord);
  return words.every((word) => OWN.has(word)) ? [] : words;
}

function wordsOfList(list: unknown): string[] {
  if (!isNode(list) || list.type !== 'ArrayExpression' || !Array.isArray(list.elements)) return [];
  const words = list.elements
    .map((element: { expression?: unknown } | null) => element?.expression)
    .flatMap((node) => (isNode(node) && node.type === 'StringLiteral' ? [String(node.value)] : []))
    .filter(isWord);
  return words.every((word) => OWN.has(word)) ? [] : words;
}

/** What is cut into a list: `'the of and'.split(' ')`. */
function wordsCut(node: Node): string[] {
  const callee = isNode(node.callee) ? node.callee : null;
  const cut = isNode(callee?.property) && callee.property.value === 'split' ? callee.object : null;
  if (node.type !== 'CallExpression' || !isNode(cut) || cut.type !== 'StringLiteral') return [];
  return String(cut.value).split(/[ ,]/).filter(isWord);
}

/** The list of `new Set([…])` and of `[…].includes(word)`. */
function listOf(node: Node): unknown {
  const callee = isNode(node.callee) ? node.callee : null;
  if (node.type === 'NewExpression' && callee?.value === 'Set' && Array.isArray(node.arguments))
    return node.arguments[0]?.expression;
  const called =
    callee?.type === 'MemberExpression' && isNode(callee.property) ? callee.property.value : null;
  return node.type === 'CallExpression' && called === 'includes' ? callee?.object : null;
}

/** A set of a type of ours, `ReadonlySet<Tag>`: the compiler lets nothing but our own codes into it. */
function isOfOwnType(node: Node): boolean {
  const type =
    isNode(node.id) && isNode(node.id.typeAnnotation) ? node.id.typeAnnotation.typeAnnotation : null;
  if (!isNode(type) || !isNode(type.typeName) || !isNode(type.typeParams)) return false;
  const [member] = Array.isArray(type.typeParams.params) ? type.typeParams.params : [];
  const isSet = /^(?:Readonly)?Set$/.test(String(type.typeName.value));
  return isSet && isNode(member) && member.type !== 'TsKeywordType';
}

/** What a file knows of languages, each in words. */
function findingsIn(source: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isNode(value)) {
      if (value.type === 'ImportDeclaration' || value.type.startsWith('Ts')) return;
      if (value.type === 'VariableDeclarator' && isOfOwnType(value)) return;
      if (value.type === 'StringLiteral' && LANGUAGES.has(String(value.value)))
        found.push(`asks for the language “${value.value}”`);
      const words =
        value.type === 'RegExpLiteral'
          ? wordsOfPattern(String(value.pattern))
          : [...wordsOfList(listOf(value)), ...wordsCut(value)];
      if (words.length > 0) found.push(`holds words: ${words.slice(0, 6).join(', ')}`);
    }
    Object.values(value).forEach(visit);
  };
  visit(parseSync(source, { syntax: 'typescript', target: 'es2022' }).body);
  return found;
}

const FILES = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('lexicon'))
  .map((file) => join(ENGINE, file));

test.each(FILES)('%s knows no language', (path) => {
  const found = findingsIn(readFileSync(path, 'utf8'));
  if (found.length === 0) return;
  throw new Error(
    `${path} ${found.join('; ')}: words and what differs by language are data. ` +
      'Put them into lib/extraction/lexicon/<language> and read them from the pack.',
  );
});

describe('what is found', () => {
  test.each([
    ['a pattern of words', 'const again = /\\b(?:encore|aussi)\\b/iu;', 1],
    ['a pattern of words in another script', 'const again = /مجددا|أيضا/;', 1],
    ['a list of words', "const small = new Set(['the', 'of', 'and']);", 1],
    ['a list that is cut', "const small = new Set('the of and'.split(' '));", 1],
    ['a list of codes that is cut', "const kingdoms = new Set('BH BE NL'.split(' '));", 0],
    ['a list that is asked at once', "if (['shall', 'will'].includes(word)) go();", 1],
    ['a language that is asked for', "if (language !== 'fr') stop();", 1],
    ['a pattern of signs and classes', 'const day = /^\\s*\\d{1,2}[-/][a-z]+\\p{Lu}\\u0600$/u;', 0],
    ['our own codes', "const talks = new Set(['meeting', 'call']); const army = /(?:GOV|MIL)$/;", 0],
    ['what is only a type', "type Language = 'en' | 'fr';", 0],
    ['a set of a type of ours', "const before: ReadonlySet<Tag> = new Set(['verb', 'noun']);", 0],
    ['a set of any text', "const before: ReadonlySet<string> = new Set(['the', 'and']);", 1],
  ])('%s', (_name, source, count) => {
    expect(findingsIn(source)).toHaveLength(count);
  });
});
