/**
 * The names of the contract, and nothing else: all that the renderer needs of it at run time. `contract.ts` gives each
 * its shapes, and the compiler holds the two against each other.
 */
export const SURFACE = {
  hello: 'call',
  listIsps: 'call',
  readIsp: 'call',
  chooseIsp: 'call',
  saveSettings: 'call',
  openLink: 'call',
  check: 'stream',
  stopCheck: 'call',
  hostWishes: 'stream',
  policyInForce: 'call',
  fetchPolicy: 'call',
  takePolicy: 'call',
  listAccounts: 'call',
  findSettings: 'stream',
  listFixes: 'call',
  previewChange: 'call',
  applyChange: 'call',
  undoChange: 'call',
  listChanges: 'call',
  watchAccount: 'stream',
  sendTest: 'call',
  lookAtMachine: 'call',
  howToAsk: 'call',
  draftRequest: 'call',
  sendRequest: 'call',
  cancelRequest: 'call',
  noteRequest: 'call',
  saveRequest: 'call',
  removeRequests: 'call',
  listRequests: 'call',
  saveReport: 'call',
  lookAtDoors: 'call',
  lookDaily: 'call',
} as const;

export type Surface = typeof SURFACE;
export type CallName = keyof Surface;
