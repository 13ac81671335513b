import { Menu, type MenuItemConstructorOptions } from 'electron';

/** What is ours in the menu: its words, and what it does. */
export interface OwnEntry {
  label: string;
  onChosen: () => void;
}

/** The usual roles: Electron words them, gives each its keys, and makes them do what they say. */
export function menuTemplate(
  platform: NodeJS.Platform,
  own: readonly OwnEntry[],
): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    { role: 'fileMenu' },
    { role: 'editMenu' },
    {
      role: 'viewMenu',
      // Its own list has "reload" and the developer's tools in it.
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        // Ctrl and the key of = without Shift: where most people find the plus.
        { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
    { role: 'help', submenu: own.map(({ label, onChosen }) => ({ label, click: () => onChosen() })) },
  ];
}

export function setMenu(platform: NodeJS.Platform, own: readonly OwnEntry[]): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(platform, own)));
}
