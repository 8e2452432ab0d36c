import officeAddins from 'eslint-plugin-office-addins';
import react from 'eslint-plugin-react';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The office-addins plugin's own preset covers neither .tsx nor flat files, so its rules are named here. */
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
);

export default tseslint.config(
  { ignores: ['.cache/', 'dist/', 'dist-cli/', 'coverage/', 'node_modules/', 'tests/output/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.mjs'] } } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // A number in a text is written as a number; anything else must say how.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => void` handlers that return what they call are how React props are written.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A text takes the same values in every language, also where one language has no use for one of them.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins, 'react-hooks': reactHooks },
    rules: { ...officeRules, ...reactHooks.configs.recommended.rules },
  },
  {
    // Every text a person sees stands in `locales/`; what has no letters, and names and units, are the same in all.
    files: ['src/**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    plugins: { react },
    rules: {
      'react/jsx-no-literals': [
        'error',
        {
          noStrings: true,
          ignoreProps: true,
          allowedStrings: ['Saksklar', 'MNOK', 'fx', ':', ',', '#', '%', '–', '▮▯'],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'JSXAttribute[name.name=/^(aria-(label|description|roledescription)|title|placeholder|alt|label)$/] > Literal[value=/./]',
          message: 'Write the text in locales/.',
        },
      ],
    },
  },
  {
    // The embedded Excel is tested with what scripts do wrong, too, and so is any Excel by the contract.
    files: ['src/excel-host/**/*.test.ts', 'src/contract/**/*.ts'],
    rules: Object.fromEntries(Object.keys(officeRules).map((rule) => [rule, 'off'])),
  },
  { files: ['scripts/**/*.ts', '**/*.mjs'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
  },
);
