import { useState } from 'react';
import { Call } from './Call.tsx';
import './agent.css';

/** One call after the other; a new one begins with nothing of the last. */
export function AgentScreen() {
  const [call, setCall] = useState(0);
  return <Call key={call} onNew={() => setCall(call + 1)} />;
}
