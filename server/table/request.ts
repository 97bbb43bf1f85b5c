import type { z } from 'zod';
import type { ReportMessage } from '../../shared/wire/messages.ts';
import { type Answer, REQUESTS, type RequestName } from '../../shared/wire/requests.ts';
import { act, refuse } from './acts.ts';
import { command } from './host.ts';
import type { Link } from './link.ts';
import { reportOf, tellAll } from './messages.ts';
import { type Table, Unavailable } from './table.ts';
import { speak } from './talk.ts';

type Replied = Answer | ReportMessage;
type Reply = (table: Table, link: Link, given: unknown) => Promise<Replied>;

/** Answers one request of the room, whatever comes: wrong shapes, a store that is down, our own mistakes. */
export const answer = async (table: Table, link: Link, name: RequestName, given: unknown): Promise<Replied> => {
  try {
    return await REPLIES[name](table, link, given);
  } catch (error) {
    if (!(error instanceof Unavailable))
      table.house.log.error({ table: table.id, request: name, err: error }, 'a request failed');
    return { cmd: cmdOf(given), seq: 0, turn: table.state.turn, status: 'unavailable' };
  }
};

/** Looks at the shape at once; does the rest when the table's queue comes to it. */
const checked =
  <T>(schema: z.ZodType<T>, reply: (table: Table, link: Link, payload: T) => Promise<Replied> | Replied): Reply =>
  async (table, link, given) => {
    const parsed = schema.safeParse(given);
    if (parsed.success) return table.run(() => reply(table, link, parsed.data));
    const [issue] = parsed.error.issues;
    return refuse(table, cmdOf(given), 'payload', { at: issue.path.join('.'), message: issue.message });
  };

const REPLIES: Readonly<Record<RequestName, Reply>> = {
  draft: checked(REQUESTS.draft, (table, link, payload) => act(table, link, { name: 'draft', payload })),
  seal: checked(REQUESTS.seal, (table, link, payload) => act(table, link, { name: 'seal', payload })),
  unseal: checked(REQUESTS.unseal, (table, link, payload) => act(table, link, { name: 'unseal', payload })),
  offer: checked(REQUESTS.offer, (table, link, payload) => act(table, link, { name: 'offer', payload })),
  agree: checked(REQUESTS.agree, (table, link, payload) => act(table, link, { name: 'agree', payload })),
  withdraw: checked(REQUESTS.withdraw, (table, link, payload) => act(table, link, { name: 'withdraw', payload })),
  talk: checked(REQUESTS.talk, speak),
  host: checked(REQUESTS.host, command),
  refresh: checked(REQUESTS.refresh, (table, link) => {
    tellAll(table, link);
    return { cmd: '', seq: 0, turn: table.state.turn, status: 'accepted' };
  }),
  report: checked(
    REQUESTS.report,
    (table, link, { turn }) => reportOf(table, link, turn) ?? refuse(table, '', 'no-report', { turn }),
  ),
};

const cmdOf = (given: unknown): string =>
  typeof given === 'object' && given !== null && 'cmd' in given && typeof given.cmd === 'string'
    ? given.cmd.slice(0, 32)
    : '';
