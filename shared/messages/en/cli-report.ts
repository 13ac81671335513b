/** What the command says that makes a report. */
export const cliReport = {
  'report.cli.none': 'There is no last check to report on. Type “postern check” first, or name a file.',
  'report.cli.too-large': 'The file {file} is too large to be a report. The most is {most} bytes.',
  'report.cli.other-schema':
    'The file {file} is no report that this Postern can read. It says that it is “{value}”.',
  'report.cli.not-whole': 'The file {file} is not a whole report. Look at “{path}”.',
  'report.cli.no-browser':
    'A PDF is made with Chrome, Edge or Chromium, and none was found here. Use “--format html”, open the page in any web browser, and print it.',
  'report.cli.not-printed': 'The web browser {file} could not make the PDF: {detail}',
  'report.cli.pdf-needs-out': 'A PDF needs a folder to go to. Add “--out FOLDER”.',
} as const;
