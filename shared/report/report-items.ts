/**
 * What names the customer in a report. Each is left out unless it is asked for: the address of the line, the name that
 * address has, mail addresses (the part before the `@`), and the folders of the user.
 */
export const REPORT_ITEMS = ['address', 'name', 'email', 'path'] as const;
export type ReportItem = (typeof REPORT_ITEMS)[number];
