/** Tests of pure rooms run as they are; database and browser tests set their own world up (tests/support). */
const base = {
  transform: {
    '^.+\\.m?(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(@seriousme|eld|edtf|jalaali-js|use-intl|intl-messageformat|@formatjs|better-auth|@better-auth|@better-fetch|better-call|jose|nanostores|rou3|@noble|defu|uncrypto|better-result|d3-geo|d3-array|internmap|css-select|css-what|nth-check|boolbase|domutils|domhandler|dom-serializer|domelementtype|htmlparser2|entities|cssomnom|uhyphen|html-escaper)/)',
  ],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/$1',
    // eld exports itself to `import` alone; jest asks as `require`.
    '^eld/(small)$': '<rootDir>/node_modules/eld/src/entries/static.$1.js',
    '^server-only$': '<rootDir>/tests/support/empty-module.ts',
  },
  setupFiles: ['<rootDir>/tests/support/seed-properties.ts'],
};
export default {
  // A slow or busy machine is no failure: tests that measure time say so themselves.
  testTimeout: 20_000,
  testSequencer: '<rootDir>/tests/support/longest-first.mjs',
  reporters: [
    'default',
    '<rootDir>/tests/support/bar-reporter.mjs',
    '<rootDir>/tests/support/times-reporter.mjs',
  ],
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/unit/**/*.test.ts', '<rootDir>/tests/golden/**/*.test.ts'],
    },
    {
      ...base,
      displayName: 'db',
      testMatch: ['<rootDir>/tests/db/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/start-database.ts',
      globalTeardown: '<rootDir>/tests/support/stop-database.ts',
      setupFilesAfterEnv: [
        '<rootDir>/tests/support/close-readers.ts',
        '<rootDir>/tests/support/try-again.ts',
      ],
    },
    {
      // Starts of the whole site, whose processes the tests end; built once before.
      ...base,
      displayName: 'run',
      testMatch: ['<rootDir>/tests/run/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/build-once.ts',
      globalTeardown: '<rootDir>/tests/support/stop-prepared.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/support/try-again.ts'],
    },
    {
      ...base,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/start-sites.ts',
      globalTeardown: '<rootDir>/tests/support/stop-sites.ts',
      setupFiles: [...base.setupFiles, '<rootDir>/tests/support/use-site.cjs'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/try-again.ts'],
    },
    {
      // The bar of trust: attacks and faults on the built site; its table names what passed at the second try alone.
      ...base,
      displayName: 'security',
      testMatch: ['<rootDir>/tests/security/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/start-sites.ts',
      globalTeardown: '<rootDir>/tests/support/stop-sites.ts',
      setupFiles: [...base.setupFiles, '<rootDir>/tests/support/use-site.cjs'],
      setupFilesAfterEnv: ['<rootDir>/tests/support/try-again.ts'],
    },
  ],
};
