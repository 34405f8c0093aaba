/** Everything that runs without a browser. */
module.exports = {
  // Jest would take one on a machine of two cores.
  maxWorkers: 2,
  // Tests take milliseconds; on a busy machine some of the long ones would take more than the usual five seconds.
  testTimeout: 30_000,
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/test/browser/'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'],
  transform: { '^.+\\.(ts|tsx|mjs|js)$': '@swc/jest' },
  // These two are published as ES modules only, which jest cannot require as they are.
  transformIgnorePatterns: ['/node_modules/(?!(preact|make-plural)/)'],
};
