import type { z } from 'zod';
import type { ReportMessage } from '../../shared/wire/messages.ts';
import { type Answer, REQUESTS, type RequestName } from '../../shared/wire/requests.ts';
import { type Act, refuse } from './acts.ts';
import { command } from './host.ts';
import type { Link } from './link.ts';
import { reportOf, tellAll } from './messages.ts';
import type { Table } from './table.ts';
import { speak } from './talk.ts';
import { Unavailable } from './unavailable.ts';

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
const checked = <T>(
  schema: z.ZodType<T>,
  reply: (table: Table, link: Link, payload: T) => Promise<Replied> | Replied,
): Reply => shaped(schema, (table, link, payload) => table.run(() => reply(table, link, payload)));

/** What a seat asks the engine for may be carried out together with what others ask. */
const asked = <T>(schema: z.ZodType<T>, act: (payload: T) => Act): Reply =>
  shaped(schema, (table, link, payload) => table.ask(link, act(payload)));

const shaped =
  <T>(schema: z.ZodType<T>, reply: (table: Table, link: Link, payload: T) => Promise<Replied>): Reply =>
  async (table, link, given) => {
    const parsed = schema.safeParse(given);
    if (parsed.success) return reply(table, link, parsed.data);
    const [issue] = parsed.error.issues;
    return refuse(table, cmdOf(given), 'payload', { at: issue.path.join('.'), message: issue.message });
  };

const REPLIES: Readonly<Record<RequestName, Reply>> = {
  draft: asked(REQUESTS.draft, payload => ({ name: 'draft', payload })),
  seal: asked(REQUESTS.seal, payload => ({ name: 'seal', payload })),
  unseal: asked(REQUESTS.unseal, payload => ({ name: 'unseal', payload })),
  offer: asked(REQUESTS.offer, payload => ({ name: 'offer', payload })),
  agree: asked(REQUESTS.agree, payload => ({ name: 'agree', payload })),
  withdraw: asked(REQUESTS.withdraw, payload => ({ name: 'withdraw', payload })),
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
