import type { ReportView } from './report-view.ts';

/** The report as plain text: to be pasted into a ticket or a letter. */
export function reportText(view: ReportView): string {
  const { title, practice, verdict, facts, code, path, steps, evidence, also, privacy, made } = view;
  const block = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [[heading, ...lines].join('\n')];
  const listed = (lines: readonly string[]): string[] => lines.map((line) => `- ${line}`);
  return `${[
    ...(practice === null ? [] : [practice]),
    title,
    `${verdict.title}\n${verdict.text}`,
    facts.map(([name, value]) => `${name}: ${value}`).join('\n'),
    ...block(
      `${code.heading}: ${code.groups.map(({ signs }) => signs).join('-')}`,
      code.groups.map(({ signs, spelled }) => `  ${signs}  ${spelled}`),
    ),
    ...block(path.heading, listed(path.doors)),
    ...block(
      steps.heading,
      steps.lines.map((line, index) => `${index + 1}. ${line}`),
    ),
    ...block(evidence.heading, listed(evidence.lines)),
    ...block(
      also.heading,
      also.found.map(({ title: heading, text }) => `- ${heading}: ${text}`),
    ),
    [...privacy, made].join('\n'),
  ].join('\n\n')}\n`;
}
