/** What each date rule does, in plain words; a rule without words is named by its id. */
import type { Explanation } from '@/lib/domain/explanation';
import { messagesNow } from '../messages/messages-now';

/** The words of the rules that occur in an explanation, by rule id. */
export function dateRuleWords({ sentences }: Explanation): Record<string, string> {
  const words: Readonly<Record<string, string>> = messagesNow().dateRules;
  const rules = new Set(sentences.flatMap(({ dates }) => dates.map(({ rule }) => rule)));
  const unnamed = (rule: string) =>
    messagesNow().dateRules.unknown.replace('{rule}', rule.replaceAll('-', ' '));
  return Object.fromEntries([...rules].map((rule) => [rule, words[rule] ?? unnamed(rule)]));
}
