/** The start page of a disc (`npm run dist -- --cd`). */
export const disc = {
  'disc.choose': 'Choose the system of this computer',
  'disc.how.windows': 'A double click starts it. Nothing is installed.',
  'disc.how.macos': 'Open the file, then open the program in it.',
  'disc.how.linux': 'Copy the file to your computer, allow it to run, and open it.',
  'disc.none': 'There is no program on this disc. You can still read on.',
  'disc.read.title': 'Or read on',
} as const;
