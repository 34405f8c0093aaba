import tseslint from 'typescript-eslint';

const browserAndNode = ['window', 'document', 'process', 'require', 'setTimeout', 'fetch', 'localStorage', 'Intl'];

export default tseslint.config(
  { ignores: ['build/**', 'dist/**', 'node_modules/**', 'coverage/**'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }],
      eqeqeq: 'error',
    },
  },
  {
    // What Code.js is made of runs in Apps Script, where none of these exist.
    files: ['src/core/**', 'src/wording/**', 'src/report/**', 'src/addon/**'],
    rules: { 'no-restricted-globals': ['error', ...browserAndNode] },
  },
  {
    files: ['**/*.cjs', '**/*.mjs', 'bin/**'],
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-restricted-syntax': 'off' },
  },
);
