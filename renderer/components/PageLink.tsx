import type { ReactNode } from 'react';
import { useActions, useApp } from '../state/app-context.ts';
import { Action } from './Action.tsx';

interface Props {
  url: string;
  /** It is a mail company's, of the table that comes with the program. */
  known?: boolean;
  children: ReactNode;
}

/** A web page of the provider's, opened in the user's own browser. An address the profile does not name is only shown. */
export function PageLink({ url, known = false, children }: Props) {
  const { words, isp } = useApp();
  const { open } = useActions();
  if (!known && !isp.links.includes(url)) {
    return (
      <span className="address" dir="ltr">
        {url}
      </span>
    );
  }
  return (
    <span className="page-link">
      <Action look="link" onPress={() => open(url)}>
        {children}
        <span className="hidden"> ({words.message('window.new-page', {})})</span>
      </Action>
      <span className="address" dir="ltr">
        {url}
      </span>
    </span>
  );
}
