/** What the customer has filled in so far. Nothing is ticked, and nothing is attached, before they do it. */
export interface Filled {
  fields: Readonly<Record<string, string>>;
  /** Ids of the declarations ticked. */
  ticked: readonly string[];
  reason: string;
  server: string;
  withReport: boolean;
}

export const EMPTY: Filled = { fields: {}, ticked: [], reason: '', server: '', withReport: false };
