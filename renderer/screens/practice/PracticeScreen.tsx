import { Action } from '../../components/Action.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useActions, useApp } from '../../state/app-context.ts';
import './practice.css';

/** Calls of invented customers, to be played without a network. */
export function PracticeScreen() {
  const { words, hello } = useApp();
  const { practise } = useActions();
  const { message } = words;
  return (
    <Screen title={message('window.practice.title', {})} className="practice">
      <p className="lead">{message('window.practice.text', {})}</p>
      {hello.practice.length === 0 && <p>{message('window.practice.none', {})}</p>}
      <ul className="scenes">
        {hello.practice.map(({ id, isp }) => {
          const title = message(`practice.${id}.title`, {});
          return (
            <li key={id} className="scene">
              <h2>{title}</h2>
              <p className="hint">
                <span className="hidden">{message('practice.heading.says', {})}: </span>
                {message(`practice.${id}.story`, {})} <bdi>({isp})</bdi>
              </p>
              <Action onPress={() => practise(id)} label={`${message('window.practice.play', {})}: ${title}`}>
                {message('window.practice.play', {})}
              </Action>
            </li>
          );
        })}
      </ul>
    </Screen>
  );
}
