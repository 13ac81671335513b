import type { Handlers } from '../../../shared/contract/contract.ts';
import type { Hello, HostWish, Settings } from '../../../shared/contract/window-schemas.ts';
import { ContractError } from '../../../shared/contract/errors.ts';
import type { Judgement } from '../../../shared/contract/event-schema.ts';
import { summariseIsp } from '../../../shared/contract/isp-summary.ts';
import type { IspProfile } from '../../../shared/isp/profile.ts';
import { isProviderPage } from '../../../shared/providers/look-up.ts';
import type { SceneId } from '../../../shared/model/practice.ts';
import { bundledProfiles } from '../isp/load-profile.ts';
import { practiceScenes } from '../practice/practice-scenes.ts';
import { createChecks, type ChecksDeps } from './checks.ts';
import type { DeskPrograms } from './desk-programs.ts';
import { createDeskReports, type SavePdf } from './report-files.ts';
import { createMailAccounts, type MailAccountsDeps } from './mail-accounts.ts';
import type { JsonFile } from './json-file.ts';
import { createDeskPolicies, type DeskPolicies } from './policies.ts';
import { createDeskRequests, plainLetter, type DeskRequestsDeps } from './requests.ts';
import type { OwnRequests } from './request-looks.ts';
import { saveByPage, type SaveFile } from './save-file.ts';
import type { Saved } from './saved.ts';

export interface DeskDeps {
  version: string;
  host: Hello['host'];
  /** The window of a help desk. */
  mode?: 'agent';
  /** A language tag; anything else counts as English. */
  systemLanguage: string;
  /** The profile named on the command line; null takes the one chosen last, or the one for everybody. */
  profile: IspProfile | null;
  file: JsonFile<Saved>;
  /** The first window that comes begins a check by itself. */
  autoCheck: boolean;
  /** Opens a web address that has been found to be allowed; false when the page itself is to do it. */
  openLink: (url: string) => Promise<boolean>;
  checks: ChecksDeps;
  /** The mail programs of this computer. */
  programs: DeskPrograms;
  practicePrograms: MailAccountsDeps['practicePrograms'];
  sleep: MailAccountsDeps['sleep'];
  /** The user's own requests. Absent: whatever is asked is practice, and nothing leaves. */
  requests?: OwnRequests & Pick<DeskRequestsDeps, 'letter'>;
  /** Of the pack the program was built with. Absent: it was built for no provider. */
  policies?: DeskPolicies;
  /** The scene that every check plays, where a pack is being looked at. */
  preview?: SceneId;
  /** Absent: the page hands files over. */
  saveFile?: SaveFile;
  /** Absent: the page prints itself. */
  savePdf?: SavePdf;
  /** What the host itself asks of the window; the function it gives ends it. Absent: nothing ever. */
  wishes?: (tell: (wish: HostWish) => void) => () => void;
}

/**
 * What every host puts behind the contract: which ISP, which settings, one check at a time, and the last judgement,
 * which outlives a window that crashed or was loaded anew.
 */
export async function openDesk(deps: DeskDeps): Promise<Handlers> {
  let profiles = withGiven(bundledProfiles(), deps.profile);
  const saved = await deps.file.read();
  let settings: Settings = saved.settings;
  let profile = deps.profile ?? findProfile(profiles, saved.isp) ?? generic(profiles);
  let chosen = saved.isp;
  let kept: Judgement | null = null;
  let begun = false;
  const checks = createChecks(deps.checks);
  const saveFile = deps.saveFile ?? saveByPage;
  const accounts = createMailAccounts({
    programs: deps.programs,
    practicePrograms: deps.practicePrograms,
    sleep: deps.sleep,
    judged: (practice) => checks.judged(practice),
    profile: () => profile,
  });

  const known = (id: string): IspProfile => {
    const found = findProfile(profiles, id);
    if (!found) throw new ContractError('unknown-isp', { id });
    return found;
  };

  return {
    ...accounts.handlers,
    ...createDeskRequests({
      own: deps.requests ?? null,
      letter: deps.requests?.letter ?? plainLetter,
      saveFile,
      judged: (practice) => checks.judged(practice),
      profile: () => profile,
      now: () => new Date(),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
    ...createDeskReports({
      version: deps.version,
      found: (startedAt) => checks.found(startedAt),
      saveFile,
      savePdf: deps.savePdf ?? null,
    }),

    ...createDeskPolicies({
      policies: deps.policies ?? null,
      now: () => new Date(),
      replaced: (newer) => {
        profiles = withGiven(profiles, newer);
        if (profile.id === newer.id) profile = newer;
      },
    }),

    hello: () =>
      Promise.resolve({
        version: deps.version,
        host: deps.host,
        ...(deps.mode !== undefined && { mode: deps.mode }),
        systemLanguage: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(deps.systemLanguage)
          ? deps.systemLanguage
          : 'en',
        isp: summariseIsp(profile),
        settings,
        autoCheck: deps.autoCheck && !begun,
        practice: practiceScenes(),
        ...(deps.preview !== undefined && { preview: deps.preview }),
        kept,
      }),

    listIsps: () => Promise.resolve(profiles.map(({ id, name }) => ({ id, name }))),

    readIsp: async ({ id }) => Promise.resolve(summariseIsp(known(id))),

    async chooseIsp({ id }) {
      const found = known(id);
      profile = found;
      chosen = id;
      // On a computer that forgets everything the choice still holds for this run.
      await deps.file.write({ settings, isp: chosen }).catch(() => undefined);
      return summariseIsp(profile);
    },

    async saveSettings(wanted) {
      settings = wanted;
      try {
        await deps.file.write({ settings, isp: chosen });
      } catch (error) {
        throw new ContractError('not-saved', { detail: (error as NodeJS.ErrnoException).code ?? 'unknown' });
      }
      return settings;
    },

    async openLink({ url }) {
      if (!summariseIsp(profile).links.includes(url) && !isProviderPage(url))
        throw new ContractError('not-allowed', { what: 'link' });
      return { opened: await deps.openLink(url) };
    },

    check(request, listen, signal) {
      begun = true;
      if (request.practice !== null && request.servers.length === 0) accounts.beginScene(request.practice);
      return checks.check(
        request,
        profile,
        (event) => {
          if (event.kind === 'judged' && !signal.aborted) kept = event.judgement;
          listen(event);
        },
        // The contract names only the part of it that `shared/` may know; `serve-contract.ts` makes the whole.
        signal as AbortSignal,
      );
    },

    stopCheck: () => Promise.resolve({ stopped: checks.stop() }),

    hostWishes: (_none, listen, signal) =>
      new Promise((resolve) => {
        const end = deps.wishes?.(listen);
        signal.addEventListener('abort', () => {
          end?.();
          resolve(null);
        });
      }),
  };
}

/** The profile given as a file stands before a bundled one of the same id. */
function withGiven(bundled: IspProfile[], given: IspProfile | null): IspProfile[] {
  return given === null ? bundled : [given, ...bundled.filter(({ id }) => id !== given.id)];
}

function findProfile(profiles: readonly IspProfile[], id: string | null): IspProfile | undefined {
  return profiles.find((profile) => profile.id === id);
}

function generic(profiles: readonly IspProfile[]): IspProfile {
  const found = findProfile(profiles, 'generic');
  // A test validates that it is there, so this is a fault of the build.
  if (!found) throw new Error('the bundled profile generic is missing');
  return found;
}
