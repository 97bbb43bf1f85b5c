import { type Request, type Response, Router } from 'express';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { ClaimSeat, NewTable, type SeatClaimed, type TableMade } from '../../shared/wire/http.ts';
import { sameCode } from '../table/keys.ts';
import { claimSeat } from '../table/people.ts';
import type { Table } from '../table/table.ts';
import { cardOf } from '../table/tables.ts';
import { clean } from '../table/text.ts';
import { at, bearer, type Desk, keyOf, read } from './desk.ts';
import { HttpRefusal } from './refusal.ts';

/** Making a table, finding it by its code, and taking a seat. */
export const tableRoutes = ({ tables, library, limit, isOpen }: Desk): Router => {
  const routes = Router();

  routes.post('/api/tables', async (request: Request, response: Response<TableMade>) => {
    await limit('makeTable', request);
    if (!isOpen()) throw new HttpRefusal(503, 'restarting', 'The server is restarting: try again in a moment.');
    const chosen = read(NewTable, request.body);
    const scenario = library.byId(chosen.scenario);
    if (!scenario) throw new HttpRefusal(404, 'no-such-scenario', `There is no scenario '${chosen.scenario}' here.`);
    checkBots(scenario, chosen.bots);
    checkStart(scenario, chosen.start);
    await library.keep(scenario);
    response.status(201).json(await tables.make(scenario, chosen));
  });

  routes.get('/api/codes/:code', async (request, response) => {
    await limit('wrongCode', request, 'look');
    const id = await tables.byCode(request.params.code);
    if (!id) {
      await limit('wrongCode', request);
      throw noSuchCode();
    }
    response.json(await at(tables, id, cardOf));
  });

  routes.get('/api/tables/:id', async (request, response) => {
    const card = await at(tables, request.params.id, table => {
      keyOf(table, bearer(request));
      return cardOf(table);
    });
    response.json(card);
  });

  routes.post('/api/tables/:id/seats', async (request: Request<{ id: string }>, response: Response<SeatClaimed>) => {
    await limit('claimSeat', request);
    await limit('wrongCode', request, 'look');
    const claim = read(ClaimSeat, request.body);
    const name = clean(claim.name);
    if (name === '')
      throw new HttpRefusal(400, 'name-empty', 'The name has no letters that can be shown: choose another.');
    const claimed = await at(tables, request.params.id, table =>
      table.run(async () => {
        if (!sameCode(claim.code, table.row.code)) return null;
        return takeSeat(table, claim.role, name);
      }),
    );
    if (claimed === null) {
      await limit('wrongCode', request);
      throw noSuchCode();
    }
    response.status(201).json(claimed);
  });
  return routes;
};

const takeSeat = async (table: Table, roleId: string, name: string): Promise<SeatClaimed> => {
  const role = table.scenario.roles.findIndex(each => each.id === roleId);
  if (role < 0) throw new HttpRefusal(404, 'no-such-role', `There is no seat '${roleId}' at this table.`);
  const claimed = await claimSeat(table, role, name);
  if (claimed === 'ended') throw new HttpRefusal(409, 'ended', 'This game is over: ask the host for a rematch.');
  if (claimed === 'seat-taken')
    throw new HttpRefusal(409, 'seat-taken', 'This seat is taken: choose another one.', { role: roleId });
  return { table: table.id, person: claimed.person.id, key: claimed.key, role: roleId };
};

const noSuchCode = () =>
  new HttpRefusal(404, 'no-such-code', 'No table has this code: look at it again, or ask the host for a new one.');

const checkBots = (scenario: Scenario, bots: Readonly<Record<string, string>>): void => {
  for (const [id, temperament] of Object.entries(bots)) {
    const role = scenario.roles.find(each => each.id === id);
    if (!role) throw new HttpRefusal(400, 'no-such-role', `The scenario has no role '${id}' for a bot.`);
    if (temperament !== '' && !role.bots.some(bot => bot.id === temperament))
      throw new HttpRefusal(400, 'no-such-temperament', `No bot of '${id}' is called '${temperament}'.`);
  }
};

const checkStart = (scenario: Scenario, start: Readonly<Record<string, number>>): void => {
  for (const [id, value] of Object.entries(start)) {
    const track = scenario.tracks.find(each => each.id === id);
    if (!track) throw new HttpRefusal(400, 'no-such-track', `The scenario has no track '${id}'.`);
    if (value < track.low || value > track.high)
      throw new HttpRefusal(
        400,
        'out-of-range',
        `'${id}' cannot start at ${value}: it runs from ${track.low} to ${track.high}.`,
      );
  }
};
