import { use } from 'react';
import type { DoorTold } from '../../../shared/requests/told.ts';
import { useApp } from '../../state/app-context.ts';
import { DoorNews } from './DoorNews.tsx';
import '../change/change.css';
import '../request/request.css';

/** The news of several doors, on a screen whose own words are few. */
export function Doors({ news }: { news: readonly DoorTold[] }) {
  const awaited = useApp().words.awaited();
  if (awaited !== null) use(awaited);
  return news.map((told) => <DoorNews key={told.request} told={told} />);
}
