import { readlinkSync } from 'node:fs';
import { openDesk } from './desk.ts';
import { startMailServers } from './mail-servers.ts';
import { openScreen } from './screen.ts';

// Opens a desk, says which network is its own, and holds it until it is ended from outside (leaves-nothing.test.ts).
const desk = await openDesk();
await startMailServers(desk);
await openScreen(desk);
process.stdout.write(`${readlinkSync(desk.at('/proc/1/ns/net'))}\n`);
setInterval(() => undefined, 60_000);
