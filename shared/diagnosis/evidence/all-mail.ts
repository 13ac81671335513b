import type { Cell } from './cells.ts';
import { areIndependent } from './independent.ts';

/** The ports every network must leave open to mail programs, and 25 (RFC 5068 §3.1). */
const MAIL_PORTS = [25, 465, 587];

/**
 * Every port of outgoing mail is shut to every host, the relay too. Null when one of them let anything through, or when
 * fewer than two ports or two independent hosts were tried.
 */
export function allMailShut(cells: readonly Cell[]): { ports: number[]; cells: Cell[] } | null {
  const mail = cells.filter((cell) => cell.mail);
  if (mail.length === 0 || mail.some((cell) => cell.state === 'open')) return null;
  const ports = [...new Set(mail.map((cell) => cell.port))].sort((a, b) => a - b);
  const usual = ports.filter((port) => MAIL_PORTS.includes(port));
  if (usual.length < 2 || !areIndependent(mail)) return null;
  return { ports, cells: mail };
}
