/**
 * In CI a test in the browser that fails is tried once more, with its first failure printed: on a machine with other work
 * a browser can be late by more than any wait foresees. On a developer's machine the first failure counts.
 */
if (process.env.CI) jest.retryTimes(1, { logErrorsBeforeRetry: true });
