import { app, dialog, type BrowserWindow } from 'electron';
import { extname, join } from 'node:path';
import type { SaveFile } from '../engine/desk/save-file.ts';
import { writeFileWhole } from '../engine/write-file.ts';

/** Asks where a file is to go, and puts it there. The page names no path, and gives no text: both are the host's. */
export function saveDialog(window: BrowserWindow): SaveFile {
  return async ({ name, text }) => {
    try {
      const extension = extname(name).slice(1);
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: join(app.getPath('documents'), name),
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
      });
      if (canceled || filePath === '') return { outcome: 'dropped' };
      await writeFileWhole(filePath, text, 0o600);
      return { outcome: 'saved' };
    } catch (error) {
      return { outcome: 'failed', detail: (error as NodeJS.ErrnoException).code ?? 'unknown' };
    }
  };
}
