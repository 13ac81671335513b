import { useEffect, useRef, useState } from 'react';
import { answersTo, callLines, type CallAnswer } from '../../../shared/call-script/call.ts';
import type { ClientId } from '../../../shared/model/mail-account.ts';
import { asVerdict } from '../../../shared/support-code/as-verdict.ts';
import { decode } from '../../../shared/support-code/support-code.ts';
import { Action } from '../../components/Action.tsx';
import { Copy } from '../../components/Copy.tsx';
import { Screen } from '../../components/Screen.tsx';
import { useWords } from '../../state/app-context.ts';
import { policyOf } from '../../state/policy-of.ts';
import { ErrorSearch } from '../errors/ErrorSearch.tsx';
import { CodeField } from './CodeField.tsx';
import { Found } from './Found.tsx';
import { Policy } from './Policy.tsx';
import { Program } from './Program.tsx';
import { sayOf } from './say.ts';
import { Script } from './Script.tsx';
import { callSummary } from './summary.ts';
import { useIsp } from './use-isp.ts';
import { useKeys } from './use-keys.ts';

/** A call from the code to the end: what the customer's check found, what to say, and what goes into the ticket. */
export function Call({ onNew }: { onNew: () => void }) {
  const words = useWords();
  const { message } = words;
  const [code, setCode] = useState('');
  const [answers, setAnswers] = useState<readonly CallAnswer[]>([]);
  const [client, setClient] = useState<ClientId | null>(null);
  const [notes, setNotes] = useState('');
  const codeField = useRef<HTMLInputElement>(null);
  const errorField = useRef<HTMLTextAreaElement>(null);
  const notesField = useRef<HTMLTextAreaElement>(null);
  const say = useRef<HTMLParagraphElement>(null);

  const decoded = decode(code);
  const essentials = decoded.ok ? decoded.essentials : null;
  const isp = useIsp(essentials?.isp ?? null);
  const known = essentials !== null;
  const name = isp?.known === true ? isp.name : null;
  const policy = isp && essentials ? policyOf(isp, essentials.connection) : null;
  const means = {
    relay: (isp?.relays.length ?? 0) > 0,
    exemption: policy?.exemptions.some(({ channel }) => channel !== 'none') === true,
  };
  const lines = essentials ? callLines(essentials, means, answers) : [];
  const line = lines.at(-1)?.line ?? null;
  const back = (): void => setAnswers(answers.slice(0, -1));
  const give = (answer: CallAnswer): void => setAnswers([...answers, answer]);

  useEffect(() => codeField.current?.focus(), []);
  // The code is whole: from here on the keys are the script's.
  useEffect(() => {
    if (known) say.current?.focus();
  }, [known]);
  useKeys(
    {
      ...Object.fromEntries(
        (line ? answersTo(line) : []).map((answer, index) => [String(index + 1), () => give(answer)]),
      ),
      backspace: back,
      c: () => codeField.current?.focus(),
      e: () => errorField.current?.focus(),
      n: () => notesField.current?.focus(),
    },
    () => say.current?.focus(),
  );

  return (
    <Screen title={message('agent.title', {})} takeFocus={false} className="agent">
      <p className="hint">{message('agent.keys', {})}</p>
      <CodeField
        value={code}
        onChange={(text) => {
          setCode(text);
          setAnswers([]);
        }}
        inputRef={codeField}
      />
      <Script
        line={line}
        say={
          essentials && line
            ? sayOf(line, asVerdict(essentials, name), words)
            : message('agent.opening', { label: message('window.start.check', {}) })
        }
        first={answers.length === 0}
        sayRef={say}
        onAnswer={give}
        onBack={back}
      >
        {essentials &&
          line?.kind === 'remedy' &&
          (line.remedy === 'change-door' || line.remedy === 'change-relay') && (
            <Program
              essentials={essentials}
              isp={isp}
              remedy={line.remedy}
              client={client}
              onClient={setClient}
            />
          )}
      </Script>
      {essentials && <Found essentials={essentials} isp={name} />}
      {essentials && isp && <Policy isp={isp} connection={essentials.connection} />}
      <section>
        <h2>{message('window.error', {})}</h2>
        <ErrorSearch
          inputRef={errorField}
          nothing={message('agent.error.nothing', {})}
          settle={<p>{message('agent.error.settle', { label: message('window.start.check', {}) })}</p>}
        />
      </section>
      <section className="field">
        <label htmlFor="agent-notes">{message('agent.notes', {})}</label>
        <textarea
          id="agent-notes"
          ref={notesField}
          rows={3}
          value={notes}
          onChange={({ target }) => setNotes(target.value)}
        />
      </section>
      {essentials && (
        <section>
          <h2>{message('agent.summary', {})}</h2>
          <pre className="summary" tabIndex={0} role="group" aria-label={message('agent.summary', {})}>
            {callSummary({ essentials, isp: name, client, lines, notes }, words)}
          </pre>
          <Copy text={callSummary({ essentials, isp: name, client, lines, notes }, words)} />
        </section>
      )}
      <div className="buttons">
        <Action onPress={onNew}>{message('agent.new', {})}</Action>
      </div>
    </Screen>
  );
}
