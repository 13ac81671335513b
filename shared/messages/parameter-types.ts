/**
 * The values a message may use. A name means the same thing in every message and every language.
 * `Flag` and other closed sets are for ICU `select`: a hyphen is not allowed there, so it is an underscore.
 */
export type Flag = 'yes' | 'no';
export interface ParameterTypes {
  /** The ISP's name, or its stand-in; `ispFirst` opens a sentence. */
  isp: string;
  ispFirst: string;
  host: string;
  hostFirst: string;
  hostCount: number;
  product: string;
  productFirst: string;
  port: number;
  /** A list of ports in words ("25 and 465"), and how many they are. */
  ports: string;
  portCount: number;
  /** "door 25" or "doors 25 and 465". */
  doors: string;
  where: string;
  confidence: string;
  issuer: string;
  issuerKnown: Flag;
  names: string;
  namesKnown: Flag;
  serverWords: string;
  said: Flag;
  /** A length of time as people say it: `3` and `days`; `unknown` when it is not known. */
  amount: number;
  unit: string;
  seconds: number;
  family: number;
  familyKnown: Flag;
  count: number;
  by: string;
  suggestion: string;
  suggested: Flag;
  securityLabel: string;
  login: string;
  domain: string;
  dmarc: string;
  channel: string;
  url: string;
  urlKnown: Flag;
  phones: string;
  phonesKnown: Flag;
  interface: string;
  interfaceKnown: Flag;
  hostKnown: Flag;
  /** The verdict a step belongs to, hyphens as underscores. */
  about: string;
  first: string;
  second: string;
  /** What the user typed. */
  value: string;
  allowed: string;
  file: string;
  detail: string;
  path: string;
  problem: string;
  most: number;
  command: string;
  /** A way through a program's menus, as the program shows it. */
  menu: string;
  /** What older versions call it. */
  older: string;
  olderKnown: Flag;
  /** Title of a practice scene. */
  title: string;
  failure: string;
  match: string;
  /** A code of a closed set, for `select`. */
  state: string;
  answer: string;
  /** Where the way is shut. */
  place: string;
  role: string;
  label: string;
  /** A verdict's or an error's own code. */
  code: string;
  connection: string;
  /** A date or a time of day, already in the reader's way of writing. */
  date: string;
  version: string;
  /** A group of a support code, from 1. */
  group: number;
  name: string;
  licence: string;
  /** How far a message got before it was refused. */
  at: string;
}
export type ParameterName = keyof ParameterTypes;
