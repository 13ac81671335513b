import { until, type Desk } from './desk.ts';

/** Keyboard and windows of the desk, by xdotool(1). */
export interface Screen {
  /** Waits for a window by its title (a regular expression) and gives it the keyboard. */
  window(title: string, patienceMs?: number): Promise<string>;
  /** Whether there is such a window now. */
  shows(title: string): Promise<boolean>;
  gone(title: string): Promise<void>;
  key(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
}

/** An X server, a window manager and a session bus. */
export async function openScreen(desk: Desk): Promise<Screen> {
  desk.start(['Xvfb', ':1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
  const bus = ['--session', '--address=unix:path=/run/desk/bus', '--nofork', '--nopidfile', '--nosyslog'];
  desk.start(['dbus-daemon', ...bus]);
  const ready = 'test -S /tmp/.X11-unix/X1 && test -S /run/desk/bus';
  await until('a screen', async () => (await desk.run(['sh', '-c', ready])).code === 0);
  desk.start(['openbox']);
  const supported = ['xprop', '-root', '_NET_SUPPORTING_WM_CHECK'];
  await until('a window manager', async () => (await desk.run(supported)).stdout.includes('window id'));

  const search = async (title: string): Promise<string | null> => {
    const { stdout } = await desk.run(['xdotool', 'search', '--onlyvisible', '--name', title]);
    const [first = ''] = stdout.split('\n');
    return first === '' ? null : first;
  };
  return {
    async window(title, patienceMs) {
      const windows = async (): Promise<string> =>
        (await desk.run(['sh', '-c', 'xdotool search --onlyvisible --name . getwindowname %@'])).stdout;
      const id = await until(`a window "${title}"`, () => search(title), patienceMs).catch(
        async (error: unknown) => {
          throw new Error(`${String(error)}; there are: ${await windows()}`);
        },
      );
      await until(`the keyboard in "${title}"`, async () => {
        await desk.run(['xdotool', 'windowactivate', id]);
        return (await desk.run(['xdotool', 'getactivewindow'])).stdout.trim() === id;
      });
      return id;
    },
    shows: async (title) => (await search(title)) !== null,
    async gone(title) {
      await until(`no window "${title}"`, async () => (await search(title)) === null);
    },
    async key(...keys) {
      await desk.must(['xdotool', 'key', '--clearmodifiers', '--delay', '30', ...keys]);
    },
    async type(text) {
      await desk.must(['xdotool', 'type', '--clearmodifiers', '--delay', '15', text]);
    },
  };
}
