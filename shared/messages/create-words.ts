import type { Explanation } from '../explain/explanation.ts';
import type { GuidedTopic } from '../guided/guided-step.ts';
import type { GuidedAccount } from '../guided/guided-steps.ts';
import type { Target } from '../model/change.ts';
import type { Failure } from '../model/failure.ts';
import type { ClientId } from '../model/mail-account.ts';
import type { NextKind, NextStep, Verdict, VerdictCode } from '../model/verdict.ts';
import type { Catalogue } from './catalogue.ts';
import { createFormatter, type Formatter } from './formatter.ts';
import type { Language } from './language.ts';
import { stepValues, verdictValues } from './verdict-values.ts';
import { explanationInWords, type WordedExplanation } from './word-explanation.ts';
import { wordedSteps, type OwnGuides } from './word-guided.ts';
import { nextInWords, type NextContext } from './word-next.ts';

export interface WordedTitle {
  /** At most about 60 characters, without a full stop. */
  title: string;
  /** Cause, whose fault it is not, one step. */
  text: string;
}

/** Everything one language can say. Make one and keep it: parsed messages stay with it. */
export interface Words extends Formatter {
  verdict: (verdict: Verdict) => WordedTitle;
  failure: (failure: Failure) => string;
  next: (next: NextStep, context?: NextContext) => string;
  /** A kind of step in general, where no host or port is known. */
  advice: (kind: NextKind) => string;
  explanation: (explanation: Explanation) => WordedExplanation;
  /** What to do by hand to move an account of this program, a sentence or two a step: first the ISP's own steps. */
  guided: (client: ClientId, to: Target, account: GuidedAccount, own?: OwnGuides) => string[];
  /** Why nothing is to be changed, or nothing can be. */
  guidedTopic: (topic: GuidedTopic) => string;
}

/** Verdicts that are no judgement of a cause: "fairly sure" would say nothing. */
const WITHOUT_HEDGE: readonly VerdictCode[] = ['all-clear', 'not-enough-evidence'];

/** The catalogue is loaded first (`load-words.ts`), or comes along (`english-words.ts`). */
export function createWords(language: Language, catalogue: Catalogue): Words {
  const formatter = createFormatter(language, catalogue);
  const { message, join } = formatter;

  const verdict = (judged: Verdict): WordedTitle => {
    const values = verdictValues(judged, formatter);
    const [first] = judged.next;
    return {
      title: message(`verdict.${judged.code}.title`, values),
      text: join(
        message(`verdict.${judged.code}.text`, values),
        WITHOUT_HEDGE.includes(judged.code) ? '' : message('verdict.hedge', values),
        first === undefined ? '' : message(`step.${first.kind}`, stepValues(first, values)),
      ),
    };
  };

  return {
    ...formatter,
    verdict,
    failure: (failure) => message(`failure.${failure}`, {}),
    next: (next, context = {}) => nextInWords(next, context, formatter),
    advice: (kind) => message(`advice.${kind}`, {}),
    explanation: (explanation) => explanationInWords(explanation, formatter),
    guided: (client, to, account, own) =>
      wordedSteps(client, to, account, formatter, own).map(({ text }) => text),
    guidedTopic: (topic) => message(`guided.explain.${topic}`, {}),
  };
}
