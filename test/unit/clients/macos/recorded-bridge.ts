import { quoteAppleScript } from '../../../../electron/engine/clients/apple-script-values.ts';
import type { AppleScriptAnswer } from '../../../../electron/engine/clients/system.ts';

/** What a program shows of one account: the object's properties as source text. */
export interface RecordedAccount {
  object: string;
  properties: Record<string, string>;
  /** Properties that take a value and keep the old one, as some releases of Mail may. */
  keeps?: readonly string[];
  /** Properties that say an error when they are set. */
  refuses?: Readonly<Record<string, number>>;
}

/** A bridge that answers as recorded: to the question for all accounts, to reading, and to setting, line by line. */
export function recordedBridge(
  listing: (accounts: readonly RecordedAccount[]) => string,
  accounts: readonly RecordedAccount[],
) {
  const bridge = {
    scripts: [] as string[],
    /** Answers everything with this error instead. */
    denial: null as number | null,
    answer(script: string): AppleScriptAnswer {
      bridge.scripts.push(script);
      const error = (number: number): AppleScriptAnswer => ({
        ok: false,
        number,
        message: `0:5: execution error: Mail got an error: … (${number})`,
      });
      if (bridge.denial !== null) return error(bridge.denial);
      if (script.includes('return found')) return { ok: true, text: listing(accounts) };
      let text = '';
      for (const line of script.split('\n').map((one) => one.trim())) {
        const asked = /^return \{(.*)\}$/.exec(line)?.[1];
        if (asked !== undefined) {
          const values = asked.split(/, (?=[a-z])/).map((one) => read(one));
          if (values.includes(null)) return error(-1728);
          text = `{${values.join(', ')}}`;
        }
        const [, property = '', object = '', value = ''] =
          /^set ([a-z ]+?) of (.*) to (.*?)$/.exec(line) ?? [];
        if (property === '') continue;
        const account = accounts.find((one) => one.object === object);
        if (account === undefined) return error(-1728);
        const refusal = account.refuses?.[property];
        if (refusal !== undefined) return error(refusal);
        if (account.keeps?.includes(property) !== true) account.properties[property] = value;
      }
      return { ok: true, text };
    },
  };
  function read(asked: string): string | null {
    const [, property = '', object = ''] = /^([a-z ]+?) of (.*)$/.exec(asked) ?? [];
    return accounts.find((one) => one.object === object)?.properties[property] ?? null;
  }
  return bridge;
}

/** Mail's answer to the question for its accounts. */
export function mailListing(accounts: readonly RecordedAccount[]): string {
  const lists = accounts.map(({ object, properties }) => {
    const id = /account id (".*")$/.exec(object)?.[1];
    const name = /account (".*")$/.exec(object)?.[1] ?? quoteAppleScript('Example');
    const server = properties['server name'];
    const shown =
      server === undefined
        ? 'missing value'
        : `{${quoteAppleScript(`${server.slice(1, -1)}:me`)}, ${server}, ${properties['port'] ?? ''}, ${properties['uses ssl'] ?? ''}, ${properties['authentication'] ?? ''}}`;
    return `{${id ?? 'missing value'}, ${name}, {"me@example.org", "zoë@example.org"}, ${shown}, ${properties['user name'] ?? 'missing value'}}`;
  });
  return `{${lists.join(', ')}}`;
}

export function outlookListing(accounts: readonly RecordedAccount[]): string {
  const order = [
    'smtp server',
    'smtp port',
    'smtp use ssl',
    'smtp needs authentication',
    'smtp use account authentication',
    'smtp user name',
  ];
  const lists = accounts.map(({ object, properties }) => {
    const [, kind = '', id = ''] = /^(.*) id (\d+)$/.exec(object) ?? [];
    return `{"${kind}", ${id}, "Work", "me@example.org", "me", ${order.map((one) => properties[one] ?? 'missing value').join(', ')}}`;
  });
  return `{${lists.join(', ')}}`;
}
