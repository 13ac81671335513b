import { endOnSignals } from './signals.ts';
import { createWorld } from './world.ts';

// Makes a world, says its name, and holds it until it is ended from outside (leaves-nothing.test.ts).
endOnSignals();
const world = await createWorld();
process.stdout.write(`${world.id}\n`);
setInterval(() => undefined, 60_000);
