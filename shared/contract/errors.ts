/** Everything that can go wrong between the window and its host: a closed list. Words are the renderer's. */
export const ERROR_CODES = [
  /** The argument is not of the call's shape. Params: `call`, `path`, `problem`. */
  'bad-argument',
  /** The host made a result that is not of the call's shape: a fault of ours. Params: `call`, `path`. */
  'bad-result',
  /** Not a message of the contract at all. */
  'bad-message',
  /** Params: `call`. */
  'unknown-call',
  /** Params: `id`. */
  'unknown-isp',
  /** Allowed to nobody, as opening an address that the profile does not name. Params: `what`. */
  'not-allowed',
  /** More at once than the host takes on. Params: `most`. */
  'too-many',
  /** The message is larger than the host reads. Params: `bytes`, `limit`. */
  'too-large',
  /** The caller's own wish. */
  'cancelled',
  /** The settings could not be written. Params: `detail`, the system's error name. */
  'not-saved',
  /** Nothing that was foreseen. Params: `detail`, the error's name; never a path or a stack. */
  'could-not-run',
  /** The host went away. Made by the client itself. */
  'disconnected',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Facts, never sentences. */
export type ErrorParams = Readonly<Record<string, string | number>>;

/** An error as it crosses: whole. */
export interface ContractFault {
  code: ErrorCode;
  params: ErrorParams;
}

/** The same as something to throw, on either side. */
export class ContractError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}) {
    super(code);
    this.name = 'ContractError';
    this.code = code;
    this.params = params;
  }
}
