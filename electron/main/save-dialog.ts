import { app, dialog, type BrowserWindow } from 'electron';
import { extname, join } from 'node:path';
import type { SaveAnswer } from '../../shared/contract/saving-schemas.ts';
import type { SaveFile } from '../engine/desk/save-file.ts';
import { writeFileWhole } from '../engine/write-file.ts';

/** The page names no path, and gives no text: both are the host's. */
export function saveDialog(window: BrowserWindow): SaveFile {
  return ({ name, text }) => keepFile(window, name, () => Promise.resolve(text));
}

/** Asks where a file is to go, makes it, and puts it there. Never rejects. */
export async function keepFile(
  window: BrowserWindow,
  name: string,
  make: () => Promise<string | Uint8Array>,
): Promise<SaveAnswer> {
  try {
    const extension = extname(name).slice(1);
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: join(app.getPath('documents'), name),
      filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    });
    if (canceled || filePath === '') return { outcome: 'dropped' };
    await writeFileWhole(filePath, await make(), 0o600);
    return { outcome: 'saved' };
  } catch (error) {
    return { outcome: 'failed', detail: (error as NodeJS.ErrnoException).code ?? 'unknown' };
  }
}
