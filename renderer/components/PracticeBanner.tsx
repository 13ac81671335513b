import { useActions, useApp } from '../state/app-context.ts';
import { Action } from './Action.tsx';

/** Over every screen while a scene is practised. */
export function PracticeBanner() {
  const { words, practice } = useApp();
  const { endPractice } = useActions();
  if (practice === null) return null;
  const title = words.message(`practice.${practice}.title`, {});
  return (
    <div className="practice-banner" role="region" aria-label={words.message('window.nav.practice', {})}>
      <p>{words.message('practice.banner', { title })}</p>
      <Action onPress={endPractice}>{words.message('window.practice.end', {})}</Action>
    </div>
  );
}
