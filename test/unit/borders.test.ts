import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({
  cwd: root,
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  // The borders need no types, and reading them would take half a minute.
  ruleFilter: ({ ruleId }) => ruleId.includes('no-restricted-'),
});

/** Each row plants an import that crosses a border; lint must catch it there and allow it where it belongs. */
const PLANTED: [file: string, code: string][] = [
  ['shared/plan/make-plan.ts', "import 'node:fs';"],
  ['shared/isp/policy.ts', "import 'fs';"],
  ['shared/smtp/reply.ts', "import '../../electron/engine/check.ts';"],
  ['shared/report/ReportSheet.tsx', "import '../../renderer/App.tsx';"],
  ['shared/diagnosis/diagnose.ts', "import '../messages/english-words.ts';"],
  ['shared/diagnosis/rules/offline.ts', "import './captive-portal.ts';"],
  ['renderer/App.tsx', "import '../electron/engine/check.ts';"],
  ['renderer/App.tsx', "import 'node:net';"],
  ['electron/engine/check.ts', "import 'electron';"],
  ['electron/engine/check.ts', "import '../cli/main.ts';"],
  ['electron/engine/probe/run-plan.ts', "import '../../../shared/diagnosis/diagnose.ts';"],
  ['electron/engine/probe/run-plan.ts', "import '../../../shared/isp/policy.ts';"],
  ['electron/engine/probe/run-plan.ts', "import '../../../shared/messages/english-words.ts';"],
  ['electron/engine/check.ts', "import 'nodemailer';"],
  ['electron/engine/provider/web-get.ts', "import 'undici';"],
  ['electron/engine/requests/outbox.ts', "import 'undici';"],
  ['electron/engine/clients/geary.ts', "import 'node:fs/promises';"],
  ['electron/engine/clients/geary.ts', "import '../journal/journal.ts';"],
  ['electron/engine/clients/geary.ts', "import './evolution.ts';"],
  ['electron/engine/clients/mozilla/mozilla-clients.ts', "import '../evolution.ts';"],
  ['electron/engine/clients/formats/prefs-js.ts', "import 'node:net';"],
  ['electron/cli/main.ts', "import 'node:tls';"],
  ['electron/cli/main.ts', "import '../main/window.ts';"],
  ['electron/cli/main.ts', "import '../browser-host/start-browser-host.ts';"],
  ['electron/cli/commands/serve.ts', "import 'node:http';"],
  ['electron/cli/commands/serve.ts', "import '../../main/window.ts';"],
  ['electron/engine/desk/desk.ts', "import '../../browser-host/guard.ts';"],
  ['electron/browser-host/guard.ts', "import '../cli/terminal.ts';"],
  ['electron/browser-host/guard.ts', "import 'electron';"],
  ['electron/browser-host/guard.ts', "import '../../shared/messages/english-words.ts';"],
  ['electron/main/main.ts', "import '../browser-host/guard.ts';"],
  ['electron/main/main.ts', "import '../../renderer/App.tsx';"],
  ['electron/main/main.ts', "import 'node:net';"],
  ['electron/preload/preload.ts', "import 'node:fs';"],
  ['electron/preload/preload.ts', "import '../engine/check.ts';"],
  ['renderer/App.tsx', "import 'zod';"],
  ['renderer/App.tsx', "import { contract } from '../shared/contract/contract.ts';"],
];

async function banned(file: string, code: string): Promise<boolean> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: `${root}/${file}` });
  return result?.messages.some(({ ruleId }) => ruleId?.endsWith('no-restricted-imports')) ?? false;
}

describe('import borders', () => {
  it.each(PLANTED)('%s may not say %s', async (file, code) => {
    expect(await banned(file, code)).toBe(true);
  });

  it('lets imports through that go the right way', async () => {
    expect(await banned('electron/engine/check.ts', "import '../../shared/diagnosis/diagnose.ts';")).toBe(
      false,
    );
    expect(await banned('electron/engine/requests/send-mail.ts', "import 'nodemailer';")).toBe(false);
    expect(await banned('electron/engine/web/dispatchers.ts', "import 'undici';")).toBe(false);
    expect(await banned('electron/engine/requests/web/visit.ts', "import 'undici';")).toBe(false);
    expect(await banned('electron/engine/clients/clients.ts', "import './evolution.ts';")).toBe(false);
    expect(await banned('electron/engine/clients/system/run-program.ts', "import 'node:fs';")).toBe(false);
    expect(await banned('electron/engine/probe/tcp.ts', "import 'node:net';")).toBe(false);
    expect(await banned('shared/diagnosis/rules/offline.ts', "import '../evidence/ports.ts';")).toBe(false);
    expect(
      await banned('electron/cli/commands/serve.ts', "import '../../browser-host/start-browser-host.ts';"),
    ).toBe(false);
    expect(await banned('electron/browser-host/sockets.ts', "import 'node:http';")).toBe(false);
    expect(await banned('electron/main/main.ts', "import 'electron';")).toBe(false);
    expect(await banned('electron/preload/preload.ts', "import '../../shared/contract/wire.ts';")).toBe(
      false,
    );
    expect(
      await banned('renderer/App.tsx', "import type { Api } from '../shared/contract/contract.ts';"),
    ).toBe(false);
  });

  it('keeps Node globals out of shared/', async () => {
    const [result] = await eslint.lintText('process.exit(0);\n', {
      filePath: `${root}/shared/plan/make-plan.ts`,
    });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain('no-restricted-globals');
  });
});
