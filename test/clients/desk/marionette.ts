import { until, type Desk, type Started } from './desk.ts';

/** A script that runs inside Thunderbird, where `resolve` and `reject` end it. */
export interface Marionette {
  runs<T>(script: string, ...args: string[]): Promise<T>;
}

const PORT = '2828';

/** Thunderbird's own remote control: `length:[0, id, command, parameters]` over TCP, answered by `[1, id, error, result]`. */
export async function connectMarionette(desk: Desk): Promise<Marionette> {
  const pipe = await connected(desk);
  // The greeting, which has come.
  let bytes = Buffer.from(pipe.said());
  const waiting = new Map<number, (error: unknown, result: unknown) => void>();
  const take = (): void => {
    for (;;) {
      const colon = bytes.indexOf(':');
      const length = Number(bytes.subarray(0, colon).toString());
      if (colon < 0 || bytes.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(bytes.subarray(colon + 1, colon + 1 + length).toString());
      bytes = bytes.subarray(colon + 1 + length);
      // The greeting is an object.
      if (Array.isArray(message)) waiting.get(Number(message[1]))?.(message[2], message[3]);
    }
  };
  pipe.child.stdout?.on('data', (chunk: Buffer) => {
    bytes = Buffer.concat([bytes, chunk]);
    take();
  });
  let id = 0;
  const ask = (command: string, parameters: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const own = ++id;
      waiting.set(own, (error, result) => {
        if (error) reject(new Error(`${command}: ${JSON.stringify(error).slice(0, 2000)}`));
        else resolve(result);
      });
      void pipe.ended.then(() => reject(new Error(`${command}: the connection is gone`)));
      const text = JSON.stringify([0, own, command, parameters]);
      pipe.child.stdin?.write(`${Buffer.byteLength(text)}:${text}`);
    });
  await ask('WebDriver:NewSession', {});
  await ask('Marionette:SetContext', { value: 'chrome' });
  await ask('WebDriver:SetTimeouts', { script: 60_000 });
  return {
    async runs<T>(script: string, ...args: string[]): Promise<T> {
      const body = `const [${args.map((_, index) => `a${index}`).join()}] = arguments;
        const done = arguments[arguments.length - 1];
        (async () => { ${script} })().then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) + error?.stack }));`;
      const answer = (await ask('WebDriver:ExecuteAsyncScript', {
        script: body,
        args,
        sandbox: 'system',
        newSandbox: true,
      })) as {
        value: { value?: T; error?: string };
      };
      if (answer.value.error !== undefined) throw new Error(answer.value.error);
      return answer.value.value as T;
    },
  };
}

/** nc(1) carries the bytes out of the desk's network. */
async function connected(desk: Desk): Promise<Started> {
  return until('Thunderbird to listen', async () => {
    const pipe = desk.start(['nc', '127.0.0.1', PORT], {}, true);
    // Whoever listens there greets.
    const greeted = new Promise<boolean>((resolve) => pipe.child.stdout?.once('data', () => resolve(true)));
    const gone = pipe.ended.then(() => false);
    return (await Promise.race([greeted, gone])) ? pipe : null;
  });
}
