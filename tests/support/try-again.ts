/**
 * In CI a test on a database, a site or a browser that fails is tried once more, with its first failure printed: on a
 * machine with other work these can be late by more than any wait foresees. On a developer's machine the first counts.
 */
if (process.env.CI) jest.retryTimes(1, { logErrorsBeforeRetry: true });
