import type { SaveAnswer, SavedFile } from '../../../shared/contract/saving-schemas.ts';

/** How a host lets the customer keep a file: by a dialog of its own, or by the page. Never rejects. */
export type SaveFile = (file: SavedFile) => Promise<SaveAnswer>;

/** Of a host that shows its page in a browser: the file goes to the page, and is written where the browser writes. */
export const saveByPage: SaveFile = (file) => Promise.resolve({ outcome: 'by-page', file });
