import { resolve } from 'node:path';
import { z } from 'zod';

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** A sentence with the value that was given. */
const but = (must: string) => ({
  error: ({ input }: { readonly input?: unknown }): string => `${must}, but is '${String(input)}'.`,
});

const PORT = but('PORT must be a whole number from 0 to 65535, such as 2567');

const Environment = z.object({
  PORT: z
    .string()
    .refine(text => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, PORT)
    .default('2567')
    .transform(Number),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, ...but('PUBLIC_URL must be an address such as https://play.example.org') })
    .optional(),
  TRUST_PROXY: z.string().default(''),
  LOG_LEVEL: z.enum(LEVELS, but(`LOG_LEVEL must be one of ${LEVELS.join(', ')}`)).default('info'),
});

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Where people reach the server, as `https://host`; `null` when only this machine does. */
  readonly publicUrl: string | null;
  /** Addresses of proxies whose word on the client's address counts. */
  readonly trustProxy: readonly string[];
  readonly logLevel: (typeof LEVELS)[number];
}

/** What is wrong with the settings, a sentence each. */
export class SettingsProblem extends Error {}

/** Reads the settings; empty values count as absent. @throws SettingsProblem naming everything that is wrong */
export const parseSettings = (env: Readonly<Record<string, string | undefined>>): Settings => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw new SettingsProblem(parsed.error.issues.map(sentence).join('\n'));
  const { PORT, HOST, DATA_DIR, PUBLIC_URL, TRUST_PROXY, LOG_LEVEL } = parsed.data;
  if (!LOOPBACK.has(HOST) && !PUBLIC_URL)
    throw new SettingsProblem(
      `HOST=${HOST} opens the server to other machines: set PUBLIC_URL to the address they will use, such as http://192.168.1.20:${PORT}.`,
    );
  return {
    port: PORT,
    host: HOST,
    dataDir: resolve(DATA_DIR),
    publicUrl: PUBLIC_URL ? new URL(PUBLIC_URL).origin : null,
    trustProxy: TRUST_PROXY.split(',')
      .map(part => part.trim())
      .filter(part => part !== ''),
    logLevel: LOG_LEVEL,
  };
};

const sentence = (issue: z.core.$ZodIssue): string => {
  const name = String(issue.path[0]);
  return issue.message.startsWith(name) ? issue.message : `${name} does not hold: ${issue.message}.`;
};
