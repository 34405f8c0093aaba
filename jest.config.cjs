/** Everything that runs without a browser. */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/test/browser/'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'],
  transform: { '^.+\\.(ts|tsx|mjs|js)$': '@swc/jest' },
  // These two are published as ES modules only, which jest cannot require as they are.
  transformIgnorePatterns: ['/node_modules/(?!(preact|make-plural)/)'],
};
