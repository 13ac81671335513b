import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';

interface Props {
  title: ReactNode;
  level?: 2 | 3 | 4;
  /** `big`: the one thing to do. */
  look?: 'big' | 'plain' | 'small';
  className?: string;
  children: ReactNode;
}

/** A heading that is a button, and what it opens. */
export function Fold({ title, level = 2, look = 'plain', className = '', children }: Props) {
  return (
    <Disclosure className={`fold fold-${look} ${className}`}>
      <Heading level={level} className="fold-heading">
        <Button slot="trigger" className={look === 'big' ? 'action action-big' : 'fold-trigger'}>
          <span className="fold-title">{title}</span>
          <svg className="fold-arrow" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 5.5 8 10.5 13 5.5" />
          </svg>
        </Button>
      </Heading>
      <DisclosurePanel className="fold-panel">{children}</DisclosurePanel>
    </Disclosure>
  );
}
