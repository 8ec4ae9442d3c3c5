/**
 * What a schema says of a value that it refuses, in a sentence for the person who filled the form in. Importing this
 * file puts the sentences in place of zod's own for the whole program; a schema's own message for a field goes before.
 */
import { z } from 'zod';
import { faults } from './faults.en.json';

type Fault = keyof typeof faults;
type Issue = Parameters<z.core.$ZodErrorMap>[0];

const BY_TYPE: Partial<Record<string, Fault>> = {
  string: 'text',
  number: 'number',
  int: 'whole',
  boolean: 'choice',
  array: 'list',
  tuple: 'list',
  object: 'group',
  record: 'group',
};
const TOO_SMALL: Partial<Record<string, Fault>> = { string: 'tooShort', array: 'tooFew', set: 'tooFew' };
const TOO_BIG: Partial<Record<string, Fault>> = { string: 'tooLong', array: 'tooMany', set: 'tooMany' };

function faultOf(issue: Issue): [fault: Fault, limit?: number | bigint] {
  switch (issue.code) {
    case 'invalid_type':
      return [
        issue.input === undefined || issue.input === null ? 'missing' : (BY_TYPE[issue.expected] ?? 'other'),
      ];
    case 'too_small':
      // A text that wants one letter at least is simply missing.
      if (issue.origin === 'string' && Number(issue.minimum) <= 1) return ['missing'];
      return [TOO_SMALL[issue.origin] ?? 'tooSmall', issue.minimum];
    case 'too_big':
      return [TOO_BIG[issue.origin] ?? 'tooLarge', issue.maximum];
    case 'invalid_format':
      return ['format'];
    case 'invalid_value':
      return ['option'];
    case 'not_multiple_of':
      return ['whole'];
    case 'unrecognized_keys':
    case 'invalid_key':
      return ['unknown'];
    default:
      return ['other'];
  }
}

/** The sentence for a fault that zod found. */
function plainFault(issue: Issue): string {
  const [fault, limit] = faultOf(issue);
  return faults[fault].replace('{limit}', limit === undefined ? '' : Number(limit).toLocaleString('en'));
}

z.config({ customError: plainFault });
