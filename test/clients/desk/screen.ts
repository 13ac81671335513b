import { until, type Desk } from './desk.ts';

/** For programs that show letters in a web view: it would shut itself in a sandbox that root cannot make. */
export const WEB_VIEW = {
  GSETTINGS_BACKEND: 'keyfile',
  LIBGL_ALWAYS_SOFTWARE: '1',
  NO_AT_BRIDGE: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  WEBKIT_FORCE_SANDBOX: '0',
};

/** A letter as a link (RFC 6068). */
export function mailto(to: string, subject: string): string {
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=Hello.`;
}

/** Keyboard and windows of the desk, by xdotool(1). */
export interface Screen {
  /** Waits for a window by its title (a regular expression) and gives it the keyboard. */
  window(title: string, patienceMs?: number): Promise<void>;
  /** One try at it. */
  activates(title: string): Promise<boolean>;
  /** Whether there is such a window now. */
  shows(title: string): Promise<boolean>;
  /** Those of all windows there are now. */
  titles(): Promise<string[]>;
  gone(title: string): Promise<void>;
  key(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
}

/** Those the window manager manages, by the names it shows (Extended Window Manager Hints). */
const LIST_WINDOWS = `for id in $(xprop -root _NET_CLIENT_LIST | grep -o '0x[0-9a-f]*'); do
  echo "$id $(xprop -id $id _NET_WM_NAME)"
done`;

/** An X server, a window manager and a session bus. */
export async function openScreen(desk: Desk): Promise<Screen> {
  // Without `-noreset` it begins anew whenever its last client leaves, and throws out who comes meanwhile.
  desk.start(['Xvfb', ':1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-noreset']);
  const bus = ['--session', '--address=unix:path=/run/desk/bus', '--nofork', '--nopidfile', '--nosyslog'];
  desk.start(['dbus-daemon', ...bus]);
  const ready = 'xprop -root && test -S /run/desk/bus';
  await until('a screen', async () => (await desk.run(['sh', '-c', ready])).code === 0);
  desk.start(['openbox']);
  const supported = ['xprop', '-root', '_NET_SUPPORTING_WM_CHECK'];
  await until('a window manager', async () => (await desk.run(supported)).stdout.includes('window id'));

  const windows = async (): Promise<{ id: string; title: string }[]> => {
    const { stdout } = await desk.run(['sh', '-c', LIST_WINDOWS]);
    return [...stdout.matchAll(/^(0x\w+) (?:.*= "(.*)")?/gm)].map(([, id = '', title = '']) => ({
      id,
      title,
    }));
  };
  const search = async (title: string): Promise<string | null> =>
    (await windows()).find((window) => new RegExp(title).test(window.title))?.id ?? null;
  /** A window may be gone, or another in its place, from one moment to the next: looked for anew at each try. */
  const activates = async (title: string): Promise<boolean> => {
    const id = await search(title);
    if (id === null) return false;
    await desk.run(['xdotool', 'windowactivate', id]);
    return Number((await desk.run(['xdotool', 'getactivewindow'])).stdout) === Number(id);
  };
  const titles = async (): Promise<string[]> => (await windows()).map(({ title }) => title);
  return {
    activates,
    titles,
    async window(title, patienceMs) {
      await until(`the keyboard in a window "${title}"`, () => activates(title), patienceMs).catch(
        async (error: unknown) => {
          throw new Error(`${String(error)}; there are: ${JSON.stringify(await titles())}`);
        },
      );
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
