import js from '@eslint/js';
import globals from 'globals';

const APP = 'src/main/resources/META-INF/resources/webjars/camunda/app/ringi';

export default [
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'array-callback-return': 'error',
      curly: 'error',
      'default-case-last': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', 200],
      // Word and Excel put control characters into what they copy.
      'no-control-regex': 'off',
      'no-else-return': 'error',
      // Japanese is written with its own blank.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true }],
      'no-shadow': 'error',
      'no-throw-literal': 'error',
      'no-undef-init': 'error',
      'no-unused-vars': ['error', { caughtErrors: 'all' }],
      'no-use-before-define': ['error', { functions: false }],
      'no-useless-return': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-arrow-callback': ['error', { allowNamedFunctions: true }],
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/main/resources/**/*.js'],
    languageOptions: { globals: globals.browser },
    rules: {
      'no-restricted-globals': ['error', ...['fetch', 'XMLHttpRequest'].map((name) => ({ name, message: 'Ask by requests.js.' }))],
      'no-restricted-properties': ['error', { object: 'document', property: 'createElement', message: 'Build with dom.js.' }],
    },
  },
  { files: [`${APP}/requests.js`], rules: { 'no-restricted-globals': 'off' } },
  { files: [`${APP}/dom.js`], rules: { 'no-restricted-properties': 'off' } },
  { files: ['src/test/js/**/*.js'], languageOptions: { globals: globals.nodeBuiltin } },
];
