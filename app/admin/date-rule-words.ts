/** What each date rule does, in plain words; a rule without words is named by its id. */
import type { Explanation } from '@/lib/domain/explanation';
import { catalogue } from '../messages/catalogue';

const WORDS: Readonly<Record<string, string>> = catalogue.dateRules;

/** The words of the rules that occur in an explanation, by rule id. */
export function dateRuleWords({ sentences }: Explanation): Record<string, string> {
  const rules = new Set(sentences.flatMap(({ dates }) => dates.map(({ rule }) => rule)));
  const unnamed = (rule: string) => catalogue.dateRules.unknown.replace('{rule}', rule.replaceAll('-', ' '));
  return Object.fromEntries([...rules].map((rule) => [rule, WORDS[rule] ?? unnamed(rule)]));
}
