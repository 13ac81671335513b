import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

/** Node's own modules, with and without the prefix. */
const NODE = [...builtinModules.filter((name) => !name.startsWith('_')), 'node:*'];

/**
 * A border: what files below a folder may not import, with the reason a developer reads.
 * Test `test/unit/borders.test.ts` plants a violation of each and sees it caught.
 */
function border(files, bans) {
  return {
    files,
    rules: {
      'no-restricted-imports': ['error', { patterns: bans.map(([group, message]) => ({ group, message })) }],
      ...(bans.some(([group]) => group === NODE)
        ? { 'no-restricted-globals': ['error', 'process', 'Buffer', 'setTimeout', 'setInterval', 'fetch'] }
        : {}),
    },
  };
}

const PURE = [
  [NODE, 'shared/ is pure: no Node.'],
  [['**/electron/**', '**/renderer/**', 'electron'], 'shared/ imports from shared/ alone.'],
];
const SENTENCES = [['**/messages/**'], 'only messages/ and the views know sentences.'];
const ENGINE = [
  [['electron', 'electron/*'], 'the engine runs without Electron.'],
  [
    ['**/cli/**', '**/main/**', '**/preload/**', '**/browser-host/**', '**/renderer/**'],
    'the engine knows no host.',
  ],
];
const SOCKETS = [
  'node:net',
  'node:tls',
  'node:dns',
  'node:dns/promises',
  'node:dgram',
  'node:http',
  'node:https',
];

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.cache', 'coverage'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  { files: ['renderer/**/*.tsx'], ...reactHooks.configs.flat['recommended-latest'] },

  // The import borders (architecture: imports go one way).
  border(['shared/**/*.ts'], PURE),
  border(['shared/{plan,isp,smtp,model,diagnosis}/**/*.ts'], [...PURE, SENTENCES]),
  border(
    ['shared/diagnosis/rules/*.ts'],
    [
      ...PURE,
      SENTENCES,
      [['./*', '!./rule.ts'], 'rules do not import rules; put what they share in ../evidence/.'],
    ],
  ),
  border(
    ['renderer/**/*.{ts,tsx}'],
    [
      [NODE, 'renderer/ has no Node.'],
      [['**/electron/**', 'electron'], 'renderer/ imports from shared/ alone.'],
    ],
  ),
  border(['electron/engine/**/*.ts'], ENGINE),
  border(
    ['electron/engine/probe/**/*.ts'],
    [
      ...ENGINE,
      [['**/diagnosis/**', '**/messages/**'], 'the probe observes; it knows no verdicts and no sentences.'],
      [['**/engine/isp/**', '**/shared/isp/**'], 'the probe knows no ISP.'],
    ],
  ),
  border(
    ['electron/cli/**/*.ts'],
    [
      [
        ['**/main/**', '**/preload/**', '**/browser-host/**', '**/renderer/**', 'electron'],
        'the command line is a host of its own.',
      ],
      [SOCKETS, 'hosts decide and show; the engine does the network.'],
    ],
  ),
);
