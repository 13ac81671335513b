import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';

interface Props {
  children: ReactNode;
  onPress: () => void;
  /** `big`: the one thing to do on a screen. `link`: goes somewhere. */
  look?: 'big' | 'plain' | 'link';
  label?: string;
  autoFocus?: boolean;
  isDisabled?: boolean;
}

export function Action({
  children,
  onPress,
  look = 'plain',
  label,
  autoFocus = false,
  isDisabled = false,
}: Props) {
  return (
    <Button
      className={`action action-${look}`}
      onPress={onPress}
      autoFocus={autoFocus}
      isDisabled={isDisabled}
      {...(label !== undefined && { 'aria-label': label })}
    >
      {children}
    </Button>
  );
}
