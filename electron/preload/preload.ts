import { contextBridge, ipcRenderer } from 'electron';
import type { FromHost, ToHost, Wire } from '../../shared/contract/wire.ts';

/** The one name under which window and main process speak. */
const CHANNEL = 'postern';

/** The wire of the contract, and nothing else of Electron. The main process cannot go away while its window lives. */
const wire: Wire = {
  send: (message: ToHost) => ipcRenderer.send(CHANNEL, message),
  listen: (heard) => {
    ipcRenderer.on(CHANNEL, (_event, message: FromHost) => heard(message));
  },
};

contextBridge.exposeInMainWorld('postern', wire);
