import type { Handlers } from '../../../shared/contract/contract.ts';
import { summariseIsp } from '../../../shared/contract/isp-summary.ts';
import type { RequestWanted } from '../../../shared/contract/request-schemas.ts';
import { policyFor } from '../../../shared/isp/policy.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import { nearestLanguage } from '../../../shared/messages/language.ts';
import { loadWords } from '../../../shared/messages/load-words.ts';
import type { SceneId } from '../../../shared/model/practice.ts';
import type { ConnectionType } from '../../../shared/model/report.ts';
import { checkRequest } from '../../../shared/requests/check-request.ts';
import type { RequestDraft } from '../../../shared/requests/draft.ts';
import { redactReport } from '../../../shared/requests/redact-report.ts';
import type { RequestAnswer, RequestTold } from '../../../shared/requests/told.ts';
import { whoMayAsk } from '../../../shared/requests/who-may-ask.ts';
import { createPracticeOutbox, type DeskOutbox } from '../practice/practice-outbox.ts';
import type { Kept, OutboxAnswer } from '../requests/outbox.ts';
import { letterFor } from '../requests/system-outbox.ts';
import type { Judged } from './fixes.ts';
import { chosenWays, mailDoors, ownAddress } from './mail-doors.ts';
import { isSendable, requestContent, type ContentDeps } from './request-content.ts';
import { requestFile } from './request-file.ts';
import { createRequestLooks, type OwnRequests } from './request-looks.ts';
import { troubleOf } from './request-trouble.ts';
import type { SaveFile } from './save-file.ts';

export interface DeskRequestsDeps extends ContentDeps {
  /** Null: all that is asked is practice, and nothing leaves. */
  own: OwnRequests | null;
  judged: (practice: SceneId | null) => Judged | null;
  profile: () => IspProfile;
  saveFile: SaveFile;
}

type Calls =
  | 'lookAtMachine'
  | 'lookAtDoors'
  | 'lookDaily'
  | 'howToAsk'
  | 'draftRequest'
  | 'sendRequest'
  | 'cancelRequest'
  | 'noteRequest'
  | 'removeRequests'
  | 'saveRequest'
  | 'listRequests';

/** The calls of the contract that concern requests, the real ones and those of practice. */
export function createDeskRequests(deps: DeskRequestsDeps): Pick<Handlers, Calls> {
  const practised = createPracticeOutbox(deps.now);
  const outboxOf = (practice: SceneId | null): DeskOutbox =>
    practice === null ? (deps.own?.outbox ?? practised) : practised;

  const told = async (kept: Kept, practice: SceneId | null, language: string): Promise<RequestTold> => {
    const judged = deps.judged(practice);
    const content = await requestContent(kept, await loadWords(nearestLanguage(language)), deps);
    return {
      request: kept.request,
      ispName: kept.profile.name,
      sendable: isSendable(kept.exemption, content),
      content,
      others: kept.others,
      notBefore: kept.notBefore,
      doors: kept.request.channel === 'email' ? mailDoors(judged) : [],
      from: ownAddress(judged),
      practice: outboxOf(practice) === practised,
    };
  };
  const answered = async (
    answer: OutboxAnswer,
    { practice, language }: { practice: SceneId | null; language: string },
  ): Promise<RequestAnswer> => ({
    told: answer.kept === undefined ? null : await told(answer.kept, practice, language),
    trouble: answer.ok ? null : troubleOf(answer.problem),
    faults: [],
  });
  const list: Handlers['listRequests'] = async ({ practice, language }) => {
    const listed = await outboxOf(practice).list();
    const requests = await Promise.all(
      listed.flatMap((one) => (one.ok ? [told(one.kept, practice, language)] : [])),
    );
    const damaged = listed.flatMap((one) =>
      one.ok ? [] : [{ request: one.request, trouble: troubleOf(one.problem) }],
    );
    return { requests: requests.reverse(), damaged };
  };

  return {
    ...createRequestLooks({ ...deps, practised }),
    listRequests: list,

    howToAsk({ practice }) {
      const judged = deps.judged(practice);
      const { profile, connection, draft } = askedBy(judged, deps.profile());
      const today = deps.now().toISOString().slice(0, 10);
      return Promise.resolve({
        isp: summariseIsp(profile),
        connection,
        asking: whoMayAsk(profile, connection, judged?.verdicts ?? [], { today }),
        server: draft.server,
        report: draft.report === null ? null : JSON.stringify(draft.report, null, 2),
      });
    },

    async draftRequest({ request, wanted, practice, language }) {
      const today = deps.now().toISOString().slice(0, 10);
      const outbox = outboxOf(practice);
      const earlier = request === null ? null : await find(outbox, request);
      const judged = deps.judged(practice);
      const asked = askedBy(judged, deps.profile());
      const profile = earlier?.profile ?? asked.profile;
      const connection = earlier?.request.connection ?? asked.connection;
      const exemption = policyFor(profile, connection).exemptions.find(
        ({ channel }) => channel === wanted.channel,
      );
      const faults = exemption === undefined ? [] : checkRequest(wanted, exemption, today);
      if (faults.length > 0) return { told: null, trouble: null, faults };
      const ports = whoMayAsk(profile, connection, judged?.verdicts ?? [], { today }).ports;
      const draft: RequestDraft = {
        ...asked.draft,
        ...filledIn(wanted),
        ...{ connection, ports: earlier?.request.ports ?? ports },
        report: wanted.withReport ? asked.draft.report : null,
      };
      const answer =
        request === null ? await outbox.draft(draft, profile) : await outbox.correct(request, draft);
      return answered(answer, { practice, language });
    },

    async sendRequest({ request, mail, practice, language }, _listen, signal) {
      const outbox = outboxOf(practice);
      const ways = { mail: chosenWays(mailDoors(deps.judged(practice)), mail) };
      const queued = await outbox.queue(request);
      if (!queued.ok || queued.kept.request.state !== 'queued')
        return answered(queued, { practice, language });
      const [sent] = await outbox.send({ request }, ways, signal as AbortSignal);
      return answered(sent ?? queued, { practice, language });
    },

    cancelRequest: async ({ request, ...whose }) =>
      answered(await outboxOf(whose.practice).cancel(request), whose),

    async noteRequest({ request, note: { state, reference, closed }, ...whose }) {
      const note = {
        ...(state !== null && { state }),
        ...(reference !== null && { reference }),
        ...(closed !== null && { closed: { by: 'customer' as const, note: closed } }),
      };
      return answered(await outboxOf(whose.practice).note(request, note), whose);
    },

    async saveRequest({ request, form, practice, language }) {
      const outbox = outboxOf(practice);
      const kept = await find(outbox, request);
      if (kept === null) return { outcome: 'failed', detail: 'no-such-request' };
      const words = await loadWords(nearestLanguage(language));
      return deps.saveFile(await requestFile(kept, form, outbox === practised, words, deps));
    },

    async removeRequests({ request, ...whose }, listen, signal) {
      const outbox = outboxOf(whose.practice);
      const all = (await outbox.list()).map((one) => (one.ok ? one.kept.request.request : one.request));
      for (const id of request === null ? all : [request]) if (id !== '') await outbox.remove(id);
      return list(whose, listen, signal);
    },
  };
}

/** The letter without a support code. */
export const plainLetter: ContentDeps['letter'] = (request, profile) => letterFor(request, profile, null);

/** Whose policy holds, and what the last check adds to a request. */
function askedBy(
  judged: Judged | null,
  chosen: IspProfile,
): {
  profile: IspProfile;
  connection: ConnectionType;
  draft: Pick<RequestDraft, 'server' | 'verdict' | 'report'>;
} {
  if (judged === null) {
    return { profile: chosen, connection: 'unknown', draft: { server: null, verdict: null, report: null } };
  }
  const { report, verdicts, profile } = judged;
  return {
    profile,
    connection: report.isp.connection,
    draft: {
      server: report.subjects[0]?.host ?? null,
      verdict: verdicts[0]?.code ?? null,
      report: redactReport({ ...report, verdicts }),
    },
  };
}

const filledIn = ({
  channel,
  fields,
  attested,
  reason,
  server,
}: RequestWanted): Pick<RequestDraft, 'channel' | 'fields' | 'attested' | 'reason' | 'server'> => ({
  channel,
  fields,
  attested,
  reason,
  server,
});

async function find(outbox: DeskOutbox, request: string): Promise<Kept | null> {
  const found = (await outbox.list()).find((one) => one.ok && one.kept.request.request === request);
  return found?.ok === true ? found.kept : null;
}
