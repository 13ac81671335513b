import type { MachineLook } from '../model/machine.ts';
import { escapeText } from '../smtp/escape.ts';
import type { Formatter } from './formatter.ts';

/** What a look at the computer found, a sentence each: who speaks to port 25, then the virus scanners. */
export function machineInWords({ port25, security }: MachineLook, { message }: Formatter): string[] {
  return [
    ...(port25 === null
      ? [message('request.machine.not-seen', {})]
      : port25.length === 0
        ? [message('request.machine.none', {})]
        : port25.map(({ program, count }) => {
            const name = program ?? message('request.machine.unknown-program', {});
            return message('request.machine.holds', { name: escapeText(name), count });
          })),
    ...(security.length === 0
      ? [message('request.machine.no-security', {})]
      : security.map(({ name, state }) =>
          message('request.machine.security', { name: escapeText(name), state }),
        )),
  ];
}
