/** What every desk needs of a machine, root besides (Debian packages: .ci/packages). */
export const DESK_NEEDS = ['setpriv', 'unshare', 'nsenter', 'ip', 'nc', 'openssl', 'postconf', 'dovecot'];

/** And every program with windows. */
export const SCREEN_NEEDS = ['Xvfb', 'xdotool', 'xprop', 'openbox', 'dbus-daemon'];
