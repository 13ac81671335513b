import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { FromHost, Wire } from '../../../shared/contract/wire.ts';
import { contextBridge, ipcRenderer } from './electron.ts';

const FILE = join(import.meta.dirname, '../../../electron/preload/preload.ts');

it('the preload exposes the wire of the contract and nothing else, in thirty lines at most', async () => {
  await import('../../../electron/preload/preload.ts');
  expect(Object.keys(contextBridge.exposed)).toEqual(['postern']);
  const wire = contextBridge.exposed['postern'] as Wire;
  expect(Object.keys(wire).sort()).toEqual(['listen', 'send']);
  expect(readFileSync(FILE, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(30);
});

it('the wire carries messages, and never the event with its sender', async () => {
  await import('../../../electron/preload/preload.ts');
  const wire = contextBridge.exposed['postern'] as Wire;
  wire.send({ id: 1, call: 'hello', args: null });
  expect(ipcRenderer.sent).toEqual([{ id: 1, call: 'hello', args: null }]);
  const heard: FromHost[][] = [];
  wire.listen(
    (...given) => heard.push(given),
    () => undefined,
  );
  ipcRenderer.emit('postern', { sender: ipcRenderer }, { id: 1, result: [] });
  expect(heard).toEqual([[{ id: 1, result: [] }]]);
});
