import { useApp } from '../state/app-context.ts';
import { CheckingScreen } from './checking/CheckingScreen.tsx';
import { FailedScreen } from './failed/FailedScreen.tsx';
import { ResultScreen } from './result/ResultScreen.tsx';
import { StartScreen } from './start/StartScreen.tsx';

/** The check's own page: before, during and after. */
export function CheckScreen() {
  const { check, fresh } = useApp();
  switch (check.phase) {
    case 'idle':
      return <StartScreen takeFocus={!fresh} />;
    case 'running':
      return <CheckingScreen key={check.run} check={check} />;
    case 'done':
      return <ResultScreen key={check.run} check={check} />;
    case 'failed':
      return <FailedScreen fault={check.fault} />;
  }
}
