import { type Request, type Response, Router } from 'express';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import {
  ClaimSeat,
  type DebriefShared,
  NewTable,
  type SeatClaimed,
  type SharedDebrief,
  type TableMade,
} from '../../shared/wire/http.ts';
import { shareDebrief, sharedDebrief } from '../table/debrief.ts';
import { sameCode } from '../table/keys.ts';
import { claimSeat } from '../table/people.ts';
import { recordOf } from '../table/record.ts';
import type { Table } from '../table/table.ts';
import { cardOf } from '../table/tables.ts';
import { clean } from '../table/text.ts';
import { at, bearer, type Desk, keyOf, read, tableOfDebrief, unknownKey } from './desk.ts';
import { HttpRefusal } from './refusal.ts';

/** Making a table, taking a seat, and what comes after the end. */
export const tableRoutes = (desk: Desk): Router => {
  const { tables, library, limit, isOpen } = desk;
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

  routes.get('/api/tables/:id/record', async (request, response) => {
    const record = await at(tables, request.params.id, async table => {
      keyOf(table, bearer(request));
      if (table.card.phase !== 'ended')
        throw new HttpRefusal(409, 'still-playing', 'The record is open to its players once the game is over.');
      return recordOf(table);
    });
    response.attachment(`far-abroad-${request.params.id}.json`).json(record);
  });

  routes.post(
    '/api/tables/:id/debrief',
    async (request: Request<{ id: string }>, response: Response<DebriefShared>) => {
      await limit('claimSeat', request);
      const token = await at(tables, request.params.id, table =>
        table.run(() => {
          keyOf(table, bearer(request));
          if (table.card.phase !== 'ended')
            throw new HttpRefusal(409, 'still-playing', 'The debrief can be shown to others once the game is over.');
          return shareDebrief(table);
        }),
      );
      response.status(201).json({ token });
    },
  );

  routes.get('/api/debriefs/:token', async (request: Request<{ token: string }>, response: Response<SharedDebrief>) => {
    response.json(await at(tables, await tableOfDebrief(desk, request, request.params.token), sharedDebrief));
  });

  routes.post('/api/tables/:id/rematch', async (request: Request<{ id: string }>, response: Response<TableMade>) => {
    await limit('makeTable', request);
    const made = await at(tables, request.params.id, table =>
      table.run(() => {
        if (!keyOf(table, bearer(request)).host)
          throw new HttpRefusal(403, 'not-host', 'Only the host may ask for a rematch.');
        if (table.card.phase !== 'ended')
          throw new HttpRefusal(409, 'still-playing', 'There can be a rematch once the game is over.');
        return tables.rematch(table);
      }),
    );
    response.status(201).json(made);
  });

  routes.post('/api/tables/:id/rejoin', async (request: Request<{ id: string }>, response: Response<SeatClaimed>) => {
    await limit('claimSeat', request);
    const key = bearer(request);
    const claimed = await at(tables, request.params.id, table => table.run(() => tables.rejoin(table, key)));
    if (!claimed) throw unknownKey();
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
