import { isInForce } from '../../../../shared/isp/policy.ts';
import type { IspBlock, IspConnection } from '../../../../shared/isp/profile.ts';
import type { PageContext } from './page-context.ts';

/** Blocks of outgoing mail that hold today. */
export function blocksOf({ blocks }: IspConnection, { today }: PageContext): IspBlock[] {
  return blocks.filter((block) => block.direction !== 'in' && isInForce(block, today));
}

/** What a customer calls the connection. */
export function labelOf(connection: IspConnection, { words, profile }: PageContext): string {
  const { connections } = profile;
  if (connections.length === 1 && connection.label === undefined)
    return words.message('window.about.line', {});
  return connection.label ?? words.message(`window.connection.${connection.type}`, {});
}
