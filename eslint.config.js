import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

/** Node's own modules, with and without the prefix. The slash keeps our own folders of such a name (`path/`) out of it. */
const NODE = [...builtinModules.filter((name) => !name.startsWith('_')).map((name) => `/${name}`), 'node:*'];

/**
 * A border: what files below a folder may not import (path patterns, or one regular expression), with the reason a
 * developer reads.
 * Test `test/unit/borders.test.ts` plants a violation of each and sees it caught.
 */
function border(files, bans) {
  return {
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: bans.map(([what, message]) => ({
            ...(typeof what === 'string' ? { regex: what } : { group: what }),
            message,
          })),
        },
      ],
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
const NODEMAILER = [['nodemailer', 'nodemailer/**'], 'mail is sent by engine/requests alone.'];
const WEB = [
  ['undici', 'undici/**'],
  'the web is asked by engine/web, engine/requests/web and proxy-get.ts alone: it is loaded when it is needed.',
];
const WRITING = [
  ['node:fs', 'node:fs/promises', 'node:child_process', 'fs', 'fs/promises', 'child_process'],
  'adapters look through ClientSystem; the journal writes.',
];
/** The adapters are those that the list of them imports. */
const ADAPTERS = [
  ...readFileSync(new URL('electron/engine/clients/clients.ts', import.meta.url), 'utf8').matchAll(
    /from '\.\/((?!client\.ts)[\w/-]+\.ts)'/g,
  ),
].map(([, file]) => `**/${file}`);
const SOCKETS = [
  'node:net',
  'node:tls',
  'node:dns',
  'node:dns/promises',
  'node:dgram',
  'node:http',
  'node:https',
];

const SOCKETS_BAN = [SOCKETS, 'an adapter asks the computer, not the network.'];
const NO_SOCKETS = [SOCKETS, 'hosts decide and show; the engine does the network.'];
const OTHER_HOSTS = {
  window: [['**/main/**', '**/preload/**'], 'hosts do not import each other.'],
  preload: [['**/preload/**'], 'the preload runs in the window, not here.'],
  cli: [['**/cli/**'], 'hosts do not import each other.'],
  browserHost: [['**/browser-host/**'], 'hosts do not import each other.'],
  page: [['**/renderer/**'], 'the window is loaded, never imported.'],
  electron: [['electron', 'electron/*'], 'only main and preload run in Electron.'],
};
const COMMAND_LINE = [OTHER_HOSTS.window, OTHER_HOSTS.page, OTHER_HOSTS.electron, NO_SOCKETS];

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
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
      },
    },
  },
  { files: ['renderer/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest'] },

  // The import borders (architecture: imports go one way).
  border(['shared/**/*.{ts,tsx}'], PURE),
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
  {
    files: ['renderer/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                'zod',
                '**/contract/*contract.ts',
                '**/contract/*-schema.ts',
                '**/contract/*-schemas.ts',
              ],
              message:
                'only hosts check shapes: the window takes types from there, and nothing it would have to load.',
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },
  border(['electron/engine/**/*.{ts,tsx}'], [...ENGINE, NODEMAILER, WEB]),
  border(['electron/engine/requests/**/*.ts'], [...ENGINE, WEB]),
  border(['electron/engine/requests/web/*.ts'], ENGINE),
  border(['electron/engine/web/*.ts', 'electron/engine/provider/proxy-get.ts'], [...ENGINE, NODEMAILER]),
  border(
    ['electron/engine/clients/*.ts', 'electron/engine/clients/{mozilla,formats}/**/*.ts'],
    [
      ...ENGINE,
      NODEMAILER,
      WRITING,
      SOCKETS_BAN,
      SENTENCES,
      [['**/journal/**'], 'the journal knows the adapters, not they it.'],
      [ADAPTERS, 'adapters do not import adapters; put what they share in a file of its own.'],
    ],
  ),
  // The list of them.
  border(['electron/engine/clients/clients.ts'], [...ENGINE, NODEMAILER, WRITING]),
  border(
    ['electron/engine/probe/**/*.ts'],
    [
      ...ENGINE,
      NODEMAILER,
      [['**/diagnosis/**', '**/messages/**'], 'the probe observes; it knows no verdicts and no sentences.'],
      [['**/engine/isp/**', '**/shared/isp/**'], 'the probe knows no ISP.'],
    ],
  ),
  border(['electron/cli/**/*.ts'], [...COMMAND_LINE, OTHER_HOSTS.browserHost]),
  // The one command that starts the other host.
  border(['electron/cli/commands/serve.ts'], COMMAND_LINE),
  border(
    ['electron/browser-host/**/*.ts'],
    [OTHER_HOSTS.window, OTHER_HOSTS.cli, OTHER_HOSTS.electron, OTHER_HOSTS.page, SENTENCES],
  ),
  border(
    ['electron/main/**/*.ts'],
    [OTHER_HOSTS.preload, OTHER_HOSTS.cli, OTHER_HOSTS.browserHost, OTHER_HOSTS.page, NO_SOCKETS],
  ),
  border(
    ['electron/preload/**/*.ts'],
    [
      ['^\\.(?!.*/shared/contract/)', 'the preload hands the contract over, and holds nothing else.'],
      [NODE, 'the preload is sandboxed: no Node.'],
    ],
  ),
);
