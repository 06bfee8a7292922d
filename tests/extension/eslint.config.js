import noUnsanitized from 'eslint-plugin-no-unsanitized';

/** Names that are there in every page of an extension, and in the page that is read. */
const globals = Object.fromEntries(
  [
    'AbortSignal Attr CSS Comment DOMRect Document Element Event FormData HTMLAnchorElement HTMLElement',
    'HTMLInputElement HTMLTextAreaElement Intl KeyboardEvent Node NodeFilter Response ShadowRoot Text',
    'TextEncoder URL URLSearchParams chrome clearTimeout crypto document fetch getSelection globalThis',
    'getComputedStyle location navigator performance queueMicrotask setTimeout structuredClone window',
  ]
    .join(' ')
    .split(' ')
    .map((name) => [name, 'readonly']),
);

/** What would let a page's text become markup or code. */
const forbidden = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'srcdoc'].map(
  (property) => ({ property, message: 'Text from pages is put in as text only.' }),
);

export default [
  {
    files: ['**/extension/**/*.js'],
    languageOptions: { ecmaVersion: 2024, sourceType: 'module', globals },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'no-unsanitized': noUnsanitized },
    rules: {
      'no-unsanitized/method': 'error',
      'no-unsanitized/property': 'error',
      'no-restricted-properties': ['error', ...forbidden],
      'no-undef': 'error',
      'no-unused-vars': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      indent: ['error', 'tab', { SwitchCase: 1 }],
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-debugger': 'error',
      'no-self-compare': 'error',
      'no-unreachable': 'error',
      'no-dupe-keys': 'error',
      'no-fallthrough': 'error',
      'no-const-assign': 'error',
      'no-import-assign': 'error',
      'require-atomic-updates': 'off', // the turn counters do this, where the rule cannot see it
    },
  },
];
