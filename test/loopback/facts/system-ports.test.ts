import { createSocket } from 'node:dgram';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { systemFactPorts } from '../../../electron/engine/probe/facts/system-fact-ports.ts';
import { says, webServer } from './web-server.ts';
import { quickFacts } from '../../../electron/engine/probe/facts/gather-facts.ts';

const ports = systemFactPorts();
const soon = () => AbortSignal.timeout(5000);

describe('this computer', () => {
  it('quick facts come at once', async () => {
    const began = performance.now();
    const facts = await quickFacts(ports);
    expect(performance.now() - began).toBeLessThan(1000);
    expect(['yes', 'no', 'not-tried']).toContain(facts.defaultRoute);
  });
  it('route source is an own address or none', async () => {
    const own = Object.values(ports.interfaces())
      .flatMap((entries) => entries ?? [])
      .map(({ address }) => address);
    const source = await ports.routeSource(4, soon());
    expect(source === null || own.includes(source)).toBe(true);
  });
  it('a program is judged by its exit code and a missing one rejects', async () => {
    const node = (code: string) => ports.run(process.execPath, ['-e', code], soon());
    expect(await node('console.log("out")')).toEqual({ code: 0, stdout: 'out\n' });
    expect((await node('process.exit(3)')).code).toBe(3);
    await expect(ports.run('no-such-program-here', [], soon())).rejects.toThrow('did not run');
    await expect(node('for(;;) require("fs").writeSync(1, "x".repeat(9999))')).rejects.toThrow('did not run');
  });
  it('a program that hangs is ended by the signal', async () => {
    const began = performance.now();
    await expect(
      ports.run(process.execPath, ['-e', 'setInterval(()=>{},9)'], AbortSignal.timeout(200)),
    ).rejects.toThrow();
    expect(performance.now() - began).toBeLessThan(3000);
  });
  it('files are read up to their end, and what is missing is null', () => {
    expect(ports.readText(new URL(import.meta.url).pathname)).toContain('what is missing is null');
    expect(ports.readText('/no/such/file')).toBeNull();
    expect(ports.readText('/dev/zero')).toHaveLength(1_048_576);
  });
  it.runIf(process.platform === 'linux')('the real socket table lists a real connection', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    const hex = port.toString(16).toUpperCase().padStart(4, '0');
    expect(ports.readText('/proc/net/tcp')).toMatch(new RegExp(` 0100007F:${hex} 01 `));
    socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  it('looking for a route sends nothing', async () => {
    // The same call towards a listener on loopback: connecting alone must not reach it.
    const listener = createSocket('udp4');
    await new Promise<void>((resolve) => listener.bind(0, '127.0.0.1', resolve));
    let heard = false;
    listener.on('message', () => (heard = true));
    const asker = createSocket('udp4');
    await new Promise<void>((resolve) => asker.connect(listener.address().port, '127.0.0.1', resolve));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard).toBe(false);
    asker.close();
    listener.close();
  });
  it('localhost needs no resolver', async () => {
    const server = await webServer(says('HTTP/1.1 204 No Content'));
    const url = server.url.replace('127.0.0.1', 'localhost');
    expect((await ports.httpGet(url, soon())).status).toBe(204);
    await server.close();
  });
  it('a question already cancelled is not asked', async () => {
    await expect(ports.lookUp('name.example', 'A', AbortSignal.abort())).rejects.toThrow();
  });
});
