import { systemProbe } from '../probe/run-plan.ts';
import { probeDoor, type LookAtDoor } from './door-look.ts';

/** A door that has not answered by then is shut as far as one look can tell. Milliseconds. */
const LIMIT_MS = 8000;

/** A look from this computer. */
export const systemDoorLook = (): LookAtDoor => probeDoor(systemProbe({ deadlineMs: LIMIT_MS }));
