import { systemMailPrograms } from '../../electron/engine/mail-programs/system-mail-programs.ts';
import { MOVED_ACCOUNT } from './large-profile.ts';

// A fresh process that does one thing to the home of its environment, as every host does it, and prints how long it took.

export type ChangeAction = 'preview' | 'apply' | 'undo';

/** From the first call to its answer, without the start of Node, milliseconds. `status`: of the change's report. */
export interface OneChange {
  ms: number;
  status: string;
}

const TO = { host: 'smtp.example.org', port: 587, security: 'starttls', login: 'keep' } as const;

const { signal } = new AbortController();
const action = process.argv[2] as ChangeAction;
const began = performance.now();
const programs = systemMailPrograms();
const report =
  action === 'preview'
    ? await programs.preview(MOVED_ACCOUNT, TO, signal)
    : action === 'apply'
      ? await programs.apply(MOVED_ACCOUNT, TO, {}, signal)
      : await programs.undo(null, signal);
const told: OneChange = { ms: performance.now() - began, status: report.status };
process.stdout.write(JSON.stringify(told));
