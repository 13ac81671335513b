/** The report on paper or as a file, and what the command that makes it says. */
export const report = {
  'report.title': 'Report on your outgoing mail',
  'report.date': 'Checked on',
  'report.line': 'Line',
  'report.sure': 'How sure we are',
  'report.where': 'Where it lies',
  'report.address': 'Address of the line',
  'report.item.address': 'the address of your line',
  'report.item.name': 'the name of your line',
  'report.item.email': 'names in e-mail addresses',
  'report.item.path': 'names of folders',
  'report.left-out': 'Left out of this report: {names}.',
  'report.nothing-left-out': 'Nothing was left out of this report. It may name you.',
  'report.not-sent': 'Postern sends this to nobody. You choose who gets it.',
  'report.made': 'Made by Postern {version}.',
  'report.cli.none': 'There is no last check to report on. Type “postern check” first, or name a file.',
  'report.cli.too-large': 'The file {file} is too large to be a report. The most is {most} bytes.',
  'report.cli.other-schema':
    'The file {file} is no report that this Postern can read. It says that it is “{value}”.',
  'report.cli.not-whole': 'The file {file} is not a whole report. Look at “{path}”.',
} as const;
