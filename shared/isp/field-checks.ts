import { ALLOWED, PROBLEM, SHAPES } from './problem-words.ts';
import { pathText } from './profile-problem.ts';
import type { ProfileProblem } from './profile-problem.ts';
import { FORM_EXTRAS } from './schema-filing.ts';
import type { IspBlock, IspConnection, IspExemption, IspProfile } from './profile.ts';

/** The parts of a profile that fit the schema by themselves; a part that does not is left out and not judged again. */
export type Sections = Partial<IspProfile>;

type Path = (string | number)[];
const at = (path: Path, problem: string, allowed?: string): ProfileProblem => ({
  path: pathText(path),
  problem,
  ...(allowed === undefined ? {} : { allowed }),
});

/** Fields that are right one by one and wrong together. */
export function fieldProblems(sections: Sections): ProfileProblem[] {
  return [
    ...(sections.sources ?? []).flatMap((source, index) =>
      source.url === undefined && source.title === undefined
        ? [at(['sources', index], PROBLEM.sourceUnnamed)]
        : [],
    ),
    ...(sections.connections ?? []).flatMap((entry, index) =>
      connectionProblems(entry, ['connections', index], sections),
    ),
    ...openingProblems(sections),
  ];
}

function connectionProblems(entry: IspConnection, path: Path, sections: Sections): ProfileProblem[] {
  const blocks = entry.blocks.flatMap((block, index) => blockProblems(block, [...path, 'blocks', index]));
  const exemptions = entry.exemptions.flatMap((exemption, index) =>
    exemptionProblems(exemption, [...path, 'exemptions', index], sections),
  );
  const none = entry.exemptions.findIndex((exemption) => exemption.channel === 'none');
  return [
    ...blocks,
    ...exemptions,
    ...(none >= 0 && entry.exemptions.length > 1
      ? [at([...path, 'exemptions', none, 'channel'], PROBLEM.noneBesideOthers)]
      : []),
  ];
}

function blockProblems(block: IspBlock, path: Path): ProfileProblem[] {
  return [
    ...duplicates(block.ports, [...path, 'ports']),
    ...(block.scope === 'allow-list' && block.allowed === undefined && block.mechanism !== 'router'
      ? [at([...path, 'allowed'], PROBLEM.listMissing)]
      : []),
    ...(block.since !== undefined && block.until !== undefined && block.until < block.since
      ? [at([...path, 'until'], PROBLEM.untilBeforeSince(block.since))]
      : []),
  ];
}

function exemptionProblems(exemption: IspExemption, path: Path, { helpDesk }: Sections): ProfileProblem[] {
  const { channel } = exemption;
  const needs = (what: string): ProfileProblem[] => [
    at([...path, 'channel'], PROBLEM.channelNeeds(channel, what)),
  ];
  const problems = [
    ...filingProblems(exemption, path),
    ...duplicates(
      exemption.attestations.map((one) => one.id),
      [...path, 'attestations'],
    ),
    ...duplicates(
      exemption.fields.map((one) => one.name),
      [...path, 'fields'],
    ),
    ...exemption.fields.flatMap((one, index) =>
      one.kind === 'choice' && (one.choices ?? []).length === 0
        ? [at([...path, 'fields', index, 'choices'], PROBLEM.choicesMissing)]
        : [],
    ),
  ];
  const placed = exemption.url !== undefined || exemption.where !== undefined;
  switch (channel) {
    case 'web-form':
    case 'portal':
    case 'chat':
      return placed ? problems : [...problems, ...needs(ALLOWED.url)];
    case 'email':
      return exemption.email !== undefined || !helpDesk || helpDesk.email !== undefined
        ? problems
        : [...problems, ...needs(ALLOWED.email)];
    case 'phone':
      return exemption.phones !== undefined || !helpDesk || helpDesk.phones.length > 0
        ? problems
        : [...problems, ...needs(ALLOWED.phones)];
    case 'ticket':
      return placed ||
        exemption.ticket !== undefined ||
        exemption.email !== undefined ||
        !helpDesk ||
        helpDesk.web !== undefined
        ? problems
        : [...problems, ...needs(ALLOWED.url)];
    case 'webhook':
      return exemption.url !== undefined ? problems : [...problems, ...needs(ALLOWED.webhook)];
    case 'buy-static-address':
    case 'change-contract':
    case 'print':
    case 'none':
      return problems;
  }
}

/** What would make Postern's own filing fail: nothing is sent over a line that is not encrypted. */
function filingProblems({ channel, url, form, ticket, fields, attestations }: IspExemption, path: Path) {
  const plain = (address: string | undefined, ...where: Path): ProfileProblem[] =>
    address?.startsWith('https:') === false
      ? [at([...path, ...where], PROBLEM.notEncrypted, SHAPES.secure)]
      : [];
  const filed = form !== undefined || channel === 'webhook';
  const sent = [
    ...fields.map(({ name }) => name),
    ...attestations.map(({ id }) => `declare-${id}`),
    ...FORM_EXTRAS,
  ];
  const named = [...Object.keys(form?.fieldNames ?? {}).map((name) => ['form', 'fieldNames', name])];
  const ofTicket = [
    ...(ticket?.customFields ?? []).map(({ from }, index) => ({
      from,
      where: ['ticket', 'customFields', index, 'from'],
    })),
    ...(ticket?.subjectField === undefined
      ? []
      : [{ from: ticket.subjectField, where: ['ticket', 'subjectField'] }]),
    ...(ticket?.nameField === undefined ? [] : [{ from: ticket.nameField, where: ['ticket', 'nameField'] }]),
    ...(ticket?.emailField === undefined
      ? []
      : [{ from: ticket.emailField, where: ['ticket', 'emailField'] }]),
  ];
  return [
    ...(filed ? plain(url, 'url') : []),
    ...plain(form?.page, 'form', 'page'),
    ...plain(ticket?.url, 'ticket', 'url'),
    ...named.flatMap((where) =>
      sent.includes(where[2] ?? '')
        ? []
        : [at([...path, ...where], PROBLEM.noSuchField, ALLOWED.oneOf(sent))],
    ),
    ...ofTicket.flatMap(({ from, where }) =>
      sent.includes(from) ? [] : [at([...path, ...where], PROBLEM.noSuchField, ALLOWED.oneOf(sent))],
    ),
  ];
}

function openingProblems({ helpDesk }: Sections): ProfileProblem[] {
  const open = helpDesk?.open;
  if (open === undefined) return [];
  const hours = open.week.flatMap((entry, index) =>
    entry.to <= entry.from
      ? [at(['helpDesk', 'open', 'week', index, 'to'], PROBLEM.closesBeforeOpening(entry.from))]
      : [],
  );
  return isTimeZone(open.timeZone)
    ? hours
    : [
        at(['helpDesk', 'open', 'timeZone'], PROBLEM.unknownTimeZone(open.timeZone), SHAPES.timeZone),
        ...hours,
      ];
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function duplicates(values: readonly (string | number)[], path: Path): ProfileProblem[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index ? [at([...path, index], PROBLEM.duplicate(value))] : [],
  );
}
