import { lazy, type ComponentType } from 'react';
import type { Page } from '../state/app-state.ts';
import { CheckScreen } from './CheckScreen.tsx';

/** Every page but the first is loaded when it is first opened. */
export const SCREENS: Readonly<Record<Page, ComponentType>> = {
  check: CheckScreen,
  about: later('AboutScreen', () => import('./about/AboutScreen.tsx')),
  practice: later('PracticeScreen', () => import('./practice/PracticeScreen.tsx')),
  settings: later('SettingsScreen', () => import('./settings/SettingsScreen.tsx')),
  policy: later('PolicyScreen', () => import('./policy/PolicyScreen.tsx')),
  change: later('ChangeScreen', () => import('./change/ChangeScreen.tsx')),
  changes: later('ChangesScreen', () => import('./changes/ChangesScreen.tsx')),
  request: later('RequestScreen', () => import('./request/RequestScreen.tsx')),
  report: later('ReportScreen', () => import('./report/ReportScreen.tsx')),
  errors: later('ErrorsScreen', () => import('./errors/ErrorsScreen.tsx')),
  outbox: later('OutboxScreen', () => import('./outbox/OutboxScreen.tsx')),
};

/** What the help desk has in place of them. */
export const AGENT_SCREENS: Partial<Record<Page, ComponentType>> = {
  check: later('AgentScreen', () => import('./agent/AgentScreen.tsx')),
  practice: later('PracticeCalls', () => import('./agent/PracticeCalls.tsx')),
};

function later<Name extends string>(
  name: Name,
  load: () => Promise<Record<Name, ComponentType>>,
): ComponentType {
  return lazy<ComponentType>(async () => ({ default: (await load())[name] }));
}
