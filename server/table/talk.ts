import type { Answer, Payload } from '../../shared/wire/requests.ts';
import type { SpokenLine } from '../store/store.ts';
import { refuse } from './acts.ts';
import { counters } from './answers.ts';
import { bodyOf } from './keys.ts';
import type { Link } from './link.ts';
import { heardBy, hears } from './messages.ts';
import { isHost } from './people.ts';
import type { Table } from './table.ts';
import { clean } from './text.ts';

/** A seat says at most so much in so many ms. */
const LINES = 5;
const WITHIN = 10_000;

/** Says something to the table or to some of it. From within the queue. */
export const speak = async (table: Table, link: Link, payload: Payload<'talk'>): Promise<Answer> => {
  const { cmd } = payload;
  const body = bodyOf(payload);
  const actor = link.person === '' ? 'host' : link.person;
  const known = table.answers.recall(actor, cmd, body);
  if (known) return known;
  if (link.seat < 0 && !isHost(table, link)) return refuse(table, cmd, 'no-seat');
  if (!table.card.talk) return refuse(table, cmd, 'talk-off');
  const strange = payload.to.find(role => !table.scenario.roles[role]);
  if (strange !== undefined) return refuse(table, cmd, 'no-such-role', { role: strange });
  const text = clean(payload.text);
  if (text === '') return refuse(table, cmd, 'empty');
  const now = table.house.now();
  const recent = table.talk.filter(line => line.from === link.seat && line.at > now - WITHIN);
  if (recent.length >= LINES) return refuse(table, cmd, 'too-fast', { waitMs: recent[0].at + WITHIN - now });
  if (recent.some(line => line.text === text)) return refuse(table, cmd, 'repeated');

  const line: SpokenLine = {
    id: table.talk.length + 1,
    at: now,
    turn: table.state.turn,
    from: link.seat,
    person: actor,
    name: table.people.get(link.person)?.name ?? '',
    to: [...new Set(payload.to)].filter(role => role !== link.seat).sort((a, b) => a - b),
    text,
    cmd,
    body,
  };
  let seq = 0;
  await table.step({
    writes: [{ kind: 'talk', table: table.id, line }],
    alongside: () => {
      table.talk.push(line);
      seq = table.answers.note(actor, counters.talk(link.seat), { cmd, body, turn: line.turn });
      spread(table, line);
    },
  });
  return { cmd, seq, turn: line.turn, status: 'accepted' };
};

const spread = (table: Table, line: SpokenLine): void => {
  for (const link of table.links) if (hears(link, line)) link.send('talk', heardBy(table, link).slice(-1));
};
