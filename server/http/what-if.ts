import { type Request, type Response, Router } from 'express';
import type { Rejection } from '../../shared/engine/entry.ts';
import { refusalWords } from '../../shared/scenario/refusal.ts';
import { AskOrdersThen, AskWhatIf, type OrdersThen, type WhatIf } from '../../shared/wire/http.ts';
import type { Table } from '../table/table.ts';
import { ordersThen, whatIf } from '../table/what-if.ts';
import { at, bearer, checkOver, type Desk, keyOf, read, tableOfDebrief } from './desk.ts';
import { HttpRefusal } from './refusal.ts';

/** Who asks has so long, ms. */
const PATIENCE_MS = 30_000;
/** One answer takes a thread some three to five seconds, and all that are under way share the threads: more would all come too late. */
const MOST_AT_ONCE = 6;

/** What other orders would have come to: for people of a table that is over, and for readers of its debrief. */
export const whatIfRoutes = (desk: Desk): Router => {
  const routes = Router();
  const { tables, limit } = desk;
  const asked = oneOfFew(answerTo);

  routes.get('/api/tables/:id/what-if', async (request: Request<{ id: string }>, response: Response<OrdersThen>) => {
    await limit('ordersThen', request);
    response.json(await at(tables, request.params.id, table => then(known(table, request), request)));
  });

  routes.get('/api/debriefs/:token/what-if', async (request: Request<{ token: string }>, response) => {
    await limit('ordersThen', request);
    const id = await tableOfDebrief(desk, request, request.params.token);
    response.json(await at(tables, id, table => then(over(table), request)));
  });

  routes.post('/api/tables/:id/what-if', async (request: Request<{ id: string }>, response: Response<WhatIf>) => {
    await limit('whatIf', request);
    const answer = await at(tables, request.params.id, table => asked(known(table, request), request, response));
    response.json(answer);
  });

  routes.post('/api/debriefs/:token/what-if', async (request: Request<{ token: string }>, response) => {
    await limit('whatIf', request);
    const id = await tableOfDebrief(desk, request, request.params.token);
    response.json(await at(tables, id, table => asked(over(table), request, response)));
  });
  return routes;
};

const known = (table: Table, request: Request): Table => {
  keyOf(table, bearer(request));
  return over(table);
};

const over = (table: Table): Table => {
  checkOver(table, 'What might have been can be asked once the game is over.');
  return table;
};

const then = async (table: Table, request: Request): Promise<OrdersThen> => {
  const { turn, role } = read(AskOrdersThen, request.query);
  checkRole(table, role);
  return (await ordersThen(table, turn, role)) ?? refuse(table, { code: 'no-such-turn' });
};

type Answering = (table: Table, request: Request, response: Response) => Promise<WhatIf>;

/** Turns away whoever comes when enough are being answered, wherever they come from. */
const oneOfFew = (answering: Answering): Answering => {
  let underWay = 0;
  return async (...asked) => {
    if (underWay >= MOST_AT_ONCE) throw tooManyAsk();
    underWay++;
    return answering(...asked).finally(() => underWay--);
  };
};

const tooManyAsk = () => new HttpRefusal(503, 'too-long-asked', 'Too many ask at once: try again in a moment.');

const answerTo: Answering = async (table, request, response) => {
  const { turn, role, orders } = read(AskWhatIf, request.body);
  checkRole(table, role);
  const stop = new AbortController();
  const tooLong = setTimeout(() => stop.abort(), PATIENCE_MS);
  response.once('close', () => stop.abort());
  const change = { turn, role, orders: orders.map(([move, target]) => ({ move, target })) };
  const answer = await whatIf(table, change, stop.signal)
    .catch(error => {
      if (!stop.signal.aborted) throw error;
      throw tooManyAsk();
    })
    .finally(() => {
      clearTimeout(tooLong);
      stop.abort();
    });
  return answer.ok ? answer.value : refuse(table, answer.error);
};

const checkRole = (table: Table, role: number): void => {
  if (!table.scenario.roles[role])
    throw new HttpRefusal(404, 'no-such-role', `There is no seat ${role} at this table.`);
};

const refuse = (
  { scenario }: Table,
  why: Rejection | { readonly code: 'no-such-turn' } | { readonly code: 'same-orders' },
): never => {
  const { code, ...data } = why;
  if (code === 'no-such-turn') throw new HttpRefusal(404, code, 'The game did not come to that turn.');
  if (code === 'same-orders') throw new HttpRefusal(409, code, 'These are the orders it had sealed: change one.');
  throw new HttpRefusal(409, code, `These orders could not be given: ${refusalWords(scenario, why)}.`, data);
};
