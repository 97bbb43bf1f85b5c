import { unreachable } from '../../shared/result.ts';
import type { Refusal } from '../../shared/wire/codes.ts';
import { Pace } from '../../shared/wire/http.ts';
import type { Answer, HostCommand, Payload } from '../../shared/wire/requests.ts';
import { Conflict, type Write } from '../store/store.ts';
import { refuse, rejected } from './acts.ts';
import { counters } from './answers.ts';
import { type Card, withSeat } from './card.ts';
import { enter, extend, firstPhase, pause, resume } from './clock.ts';
import { bodyOf, newCode } from './keys.ts';
import type { Link } from './link.ts';
import { sendOwn } from './messages.ts';
import { botFor, dismiss, isHost } from './people.ts';
import type { Table } from './table.ts';
import { clean } from './text.ts';
import { endPhase } from './turn.ts';

/** Carries out a host's command. From within the queue. */
export const command = async (table: Table, link: Link, { cmd, command: asked }: Payload<'host'>): Promise<Answer> => {
  const actor = link.person === '' ? 'host' : link.person;
  const body = bodyOf(asked);
  const known = table.answers.recall(actor, cmd, body);
  if (known) return known;
  if (!isHost(table, link)) return refuse(table, cmd, 'not-host');
  const objection = objectTo(table, asked);
  if (objection) return refuse(table, cmd, objection);

  const { turn } = table.state;
  const seq = table.answers.counted(counters.host) + 1;
  const note: Write = { kind: 'command', table: table.id, command: { actor, cmd, body, seq, turn } };
  const refused = await carryOut(table, asked, actor, note);
  if (refused) return { ...refused, cmd };
  table.answers.note(actor, counters.host, { cmd, body, turn });
  return { cmd, seq, turn, status: 'accepted' };
};

const objectTo = (table: Table, asked: HostCommand): Refusal | null => {
  const { phase, deadline, remaining, paused } = table.card;
  const playing = phase !== 'lobby' && phase !== 'ended';
  switch (asked.kind) {
    case 'start':
      return playing ? 'started' : phase === 'ended' ? 'ended' : null;
    case 'pause':
      return !playing ? 'nothing-runs' : paused ? 'paused' : null;
    case 'resume':
      return paused ? null : 'nothing-runs';
    case 'extend':
      return deadline === 0 && remaining === 0 ? 'nothing-runs' : null;
    case 'advance':
    case 'inject':
      return playing ? null : phase === 'ended' ? 'ended' : 'not-started';
    case 'pace':
      return phase === 'lobby' ? (Pace.safeParse(asked.pace).success ? null : 'no-such-pace') : 'started';
    case 'kick':
    case 'hand-over':
      return table.people.has(asked.person) ? null : 'no-such-person';
    case 'bot':
      return objectToBot(table, asked.role, asked.temperament);
    case 'time':
      return !table.scenario.roles[asked.role] ? 'no-such-role' : phase === 'ended' ? 'ended' : null;
    case 'talk':
    case 'renew-code':
      return null;
    default:
      return unreachable(asked);
  }
};

const objectToBot = (table: Table, role: number, temperament: string | null): Refusal | null => {
  if (!table.scenario.roles[role]) return 'no-such-role';
  if (table.card.phase === 'ended') return 'ended';
  if (table.peopleAt(role).length > 0) return 'seat-taken';
  if (temperament === null || temperament === '') return null;
  return table.scenario.roles[role].bots.some(bot => bot.id === temperament) ? null : 'no-such-temperament';
};

/** @returns a refusal of the engine, or `null` when it is done */
const carryOut = async (table: Table, asked: HostCommand, by: string, note: Write): Promise<Answer | null> => {
  const now = table.house.now();
  const turnCard = (card: Card) => table.step({ card, writes: [note] });
  switch (asked.kind) {
    case 'start':
      await turnCard(enter(seatBots(table), table.timing, firstPhase(table.timing), now));
      return null;
    case 'pause':
      await turnCard(pause(table.card, now));
      return null;
    case 'resume':
      await turnCard(resume(table.card, now));
      return null;
    case 'extend':
      await turnCard(extend(table.card, asked.seconds * 1000));
      return null;
    case 'pace':
      await turnCard({ ...table.card, pace: Pace.parse(asked.pace) });
      return null;
    case 'talk':
      await turnCard({ ...table.card, talk: asked.on });
      return null;
    case 'bot': {
      const bot = asked.temperament === '' ? botFor(table, asked.role) : (asked.temperament ?? '');
      await turnCard(withSeat(table.card, asked.role, { bot, vacant: asked.temperament === null }));
      return null;
    }
    case 'time':
      await turnCard(withSeat(table.card, asked.role, { time: asked.percent }));
      for (const link of table.links) if (link.seat === asked.role || isHost(table, link)) sendOwn(table, link);
      return null;
    case 'hand-over':
      await turnCard({ ...table.card, host: asked.person, handedOver: true });
      for (const link of table.links) sendOwn(table, link);
      return null;
    case 'kick':
      await dismiss(table, asked.person, [note]);
      return null;
    case 'advance':
      await endPhase(table, by, [note]);
      return null;
    case 'renew-code':
      await renewCode(table, note);
      return null;
    case 'inject': {
      const entry = { kind: 'injected', text: clean(asked.text), effects: asked.effects, by } as const;
      const done = await table.step({ entries: [{ entry }], writes: [note] });
      return done.ok ? null : rejected(table, '', done.error);
    }
    default:
      return unreachable(asked);
  }
};

/** At the start every empty seat gets a bot, unless the host wants none there. */
const seatBots = (table: Table): Card => ({
  ...table.card,
  seats: table.card.seats.map((seat, role) => {
    if (table.peopleAt(role).length > 0) return { ...seat, bot: '', vacant: false };
    return seat.bot !== '' || seat.vacant ? seat : { ...seat, bot: botFor(table, role), vacant: false };
  }),
});

const renewCode = async (table: Table, note: Write): Promise<void> => {
  for (let tries = 0; ; tries++) {
    const code = newCode();
    try {
      await table.house.store.commit([{ kind: 'code', table: table.id, code }, note]);
      table.row = { ...table.row, code };
      break;
    } catch (error) {
      if (!(error instanceof Conflict) || tries >= 5) throw error;
    }
  }
  for (const link of table.links) sendOwn(table, link);
};
