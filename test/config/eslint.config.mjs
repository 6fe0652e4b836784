import a11y from 'eslint-plugin-jsx-a11y'
import office from 'eslint-plugin-office-addins'
import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const OFFICE_RULES = Object.fromEntries(Object.keys(office.rules).map((rule) => [`office-addins/${rule}`, 'error']))

/** Globals that only doors and adapters may touch; everything else receives what it needs as an argument. */
const DOOR_GLOBALS = ['Office', 'Excel', 'window', 'document', 'fetch', 'localStorage', 'navigator'].map((name) => ({
  name,
  message: 'Only doors and adapters reach the host; take what you need as an argument.',
}))

const NO_CLOCK = {
  selector:
    "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
  message: 'Today is an input: only doors read the clock.',
}

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', 'node_modules/**', '**/*.mjs', '**/*.cjs', '**/*.js'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    plugins: { 'office-addins': office, 'react-hooks': hooks },
    rules: {
      ...OFFICE_RULES,
      ...hooks.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-eval': 'error',
      'no-implied-eval': 'off',
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['**/*.tsx'],
    ...a11y.flatConfigs.recommended,
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/adapters/**'],
    rules: { 'no-restricted-globals': ['error', ...DOOR_GLOBALS], 'no-restricted-syntax': ['error', NO_CLOCK] },
  },
  {
    files: ['src/**/*.ts', 'functions/**/*.ts', 'taskpane/**/*.{ts,tsx}', 'preview/**/*.{ts,tsx}', 'cli/**/*.ts'],
    ignores: ['src/money/**'],
    rules: {
      'no-restricted-imports': ['error', { paths: [{ name: 'decimal.js', message: 'Decimals come from #money.' }] }],
    },
  },
  {
    // The border with Excel is untyped: metadata wants `any`, and CustomFunctions.Error is not declared as an Error.
    files: ['functions/functions.ts'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'office-addins/no-office-initialize': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
)
