/** An answer in another language than the address that is asked. */
import { readersDatabase } from '@/lib/db/client';
import { renewLocalNames } from '@/lib/db/local-names';
import type { Language } from '@/lib/domain/language';
import { answering, currentRequest } from '@/lib/request';

/** Does the work in a language, with the names that actors have in it. */
export async function answerIn<Answer>(language: Language, work: () => Promise<Answer>): Promise<Answer> {
  const facts = currentRequest();
  if (!facts || facts.language === language) return work();
  await renewLocalNames(readersDatabase(), language);
  return answering({ ...facts, language }, work);
}
