import { type Request, type Response, Router } from 'express';
import type { DebriefShared, SeatClaimed, SharedDebrief, TableMade } from '../../shared/wire/http.ts';
import { shareDebrief, sharedDebrief } from '../table/debrief.ts';
import { recordOf } from '../table/record.ts';
import { at, bearer, checkOver, type Desk, keyOf, tableOfDebrief, unknownKey } from './desk.ts';
import { HttpRefusal } from './refusal.ts';

/** What comes after the end: the record, a debrief for others, and a rematch. */
export const afterwardsRoutes = (desk: Desk): Router => {
  const { tables, limit } = desk;
  const routes = Router();

  routes.get('/api/tables/:id/record', async (request, response) => {
    const record = await at(tables, request.params.id, async table => {
      keyOf(table, bearer(request));
      checkOver(table, 'The record is open to its players once the game is over.');
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
          checkOver(table, 'The debrief can be shown to others once the game is over.');
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
        checkOver(table, 'There can be a rematch once the game is over.');
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
