import type { IspBlock } from '../isp/profile.ts';
import type { Words } from './create-words.ts';

/**
 * What an ISP shuts on one kind of line, in one sentence: said in the same way on its public page and in the window.
 * @param label - what the line is called
 * @param blocks - those that hold now; blocks of incoming mail are left out here
 */
export function policyLine(
  label: string,
  blocks: readonly IspBlock[],
  isp: string,
  { message, list }: Words,
): string {
  const outgoing = blocks.filter(({ direction }) => direction !== 'in');
  const ports = [...new Set(outgoing.flatMap((block) => block.ports))].sort((a, b) => a - b);
  if (ports.length === 0) return message('window.about.open', { label });
  const doors = message('name.doors', { ports: list(ports), portCount: ports.length });
  const values = { label, doors, portCount: ports.length };
  if (outgoing.every(({ scope }) => scope === 'reactive'))
    return message('window.about.shut.after-abuse', values);
  if (outgoing.some(({ scope }) => scope === 'all-but-relay')) {
    return message('window.about.shut.but-relay', { ...values, isp });
  }
  return message('window.about.shut', values);
}
