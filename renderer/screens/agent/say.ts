import type { CallLine } from '../../../shared/call-script/call.ts';
import type { Words } from '../../../shared/messages/create-words.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';

/** What the agent says, short enough to be said. */
export function sayOf(line: CallLine, verdict: Verdict, words: Words): string {
  switch (line.kind) {
    case 'cause':
      return words.verdict(verdict).title;
    case 'question':
      return words.message(`script.ask.${line.question}`, {});
    case 'try':
      return words.message('script.try', {
        label: words.message('window.result.again', {}),
        title: words.verdict({ ...verdict, code: 'all-clear' }).title,
      });
    case 'end':
      return words.message(`script.end.${line.end}`, {});
    case 'remedy':
      switch (line.remedy) {
        case 'change-door':
        case 'change-relay':
          return words.message(`script.${line.remedy}`, {});
        case 'request-exemption':
          return words.message('script.exemption', {});
        // What is to be looked at there hangs on the cause.
        case 'check-router':
          return words.next({ kind: 'check-router' }, { about: verdict.code });
        default:
          return words.advice(line.remedy);
      }
  }
}
