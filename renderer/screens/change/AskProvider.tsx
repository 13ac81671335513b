import { useEffect, useRef, useState } from 'react';
import { Action } from '../../components/Action.tsx';
import { useApp, useHost } from '../../state/app-context.ts';

type Asking = { at: 'idle' } | { at: 'asking'; heard: number } | { at: 'asked'; found: boolean };

/** Looks up what the mail company of an address wants; each way that was proven joins the choice above. */
export function AskProvider({ email, onAnswer }: { email: string; onAnswer: () => void }) {
  const { words, practice } = useApp();
  const host = useHost();
  const [asking, setAsking] = useState<Asking>({ at: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const ask = async (): Promise<void> => {
    const own = (running.current = new AbortController());
    let heard = 0;
    setAsking({ at: 'asking', heard });
    const hear = (): void => setAsking({ at: 'asking', heard: ++heard });
    const answer = await host.findSettings({ email, practice }, hear, own.signal).catch(() => null);
    if (own.signal.aborted) return;
    setAsking({ at: 'asked', found: answer?.candidates.some(({ proven }) => proven) === true });
    onAnswer();
  };

  const domain = email.slice(email.lastIndexOf('@') + 1);
  return (
    <div className="ask-provider">
      {asking.at === 'idle' && (
        <Action look="link" onPress={() => void ask()}>
          {words.message('accounts.ask', { domain })}
        </Action>
      )}
      <p role="status">
        {asking.at === 'asking' && words.message('accounts.asking', { domain, count: asking.heard })}
        {asking.at === 'asked' &&
          words.message(asking.found ? 'accounts.asked.found' : 'accounts.asked.nothing', { domain })}
      </p>
    </div>
  );
}
