import type {
  ClaimSeat,
  DebriefShared,
  HttpError,
  NewTable,
  ScenarioCard,
  ScenarioLine,
  SeatClaimed,
  SharedDebrief,
  TableCard,
  TableMade,
} from '../../shared/wire/http.ts';
import { codeWords } from '../model/refusals.ts';
import { t } from '../text/words.ts';

/** An HTTP request that was refused, or found nobody. Its message is for people. */
export class HttpFailure extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

interface Sent {
  readonly method?: 'POST';
  readonly body?: unknown;
  readonly key?: string;
}

/** @throws HttpFailure */
const send = async (path: string, { method, body, key }: Sent = {}): Promise<Response> => {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (key !== undefined) headers.Authorization = `Bearer ${key}`;
  const request: RequestInit = { method: method ?? 'GET', headers };
  if (body !== undefined) request.body = JSON.stringify(body);
  const response = await fetch(path, request).catch(() => {
    throw new HttpFailure('offline', t('error.offline'));
  });
  if (!response.ok) throw failure(await response.json().catch(() => ({ code: String(response.status) })));
  return response;
};

const failure = ({ code, message, data }: Partial<HttpError>): HttpFailure =>
  new HttpFailure(code ?? '', codeWords(null, code ?? '', data ?? {}, message));

/** @throws HttpFailure */
export const json = async <T>(path: string, sent?: Sent): Promise<T> => (await send(path, sent)).json();

export const fetchScenarios = (language: string): Promise<readonly ScenarioLine[]> =>
  json(`/api/scenarios?lang=${encodeURIComponent(language)}`);

/** @param hash - of the text that a table was made with; '' for today's */
export const fetchScenario = (id: string, language: string, hash: string): Promise<ScenarioCard> => {
  const query = new URLSearchParams({ lang: language, ...(hash === '' ? {} : { hash }) });
  return json(`/api/scenarios/${encodeURIComponent(id)}?${query}`);
};

export const fetchByCode = (code: string): Promise<TableCard> => json(`/api/codes/${encodeURIComponent(code)}`);

/** A table by its id, for who holds one of its keys. */
export const fetchTable = (table: string, key: string): Promise<TableCard> =>
  json(`/api/tables/${encodeURIComponent(table)}`, { key });

export const makeTable = (chosen: NewTable): Promise<TableMade> =>
  json('/api/tables', { method: 'POST', body: chosen });

export const claimSeat = (table: string, claim: ClaimSeat): Promise<SeatClaimed> =>
  json(`/api/tables/${encodeURIComponent(table)}/seats`, { method: 'POST', body: claim });

/** Comes over from the table before with the key of it. */
export const rejoin = (table: string, oldKey: string): Promise<SeatClaimed> =>
  json(`/api/tables/${encodeURIComponent(table)}/rejoin`, { method: 'POST', key: oldKey });

export const makeRematch = (table: string, key: string): Promise<TableMade> =>
  json(`/api/tables/${encodeURIComponent(table)}/rematch`, { method: 'POST', key });

export const shareDebrief = async (table: string, key: string): Promise<string> =>
  (await json<DebriefShared>(`/api/tables/${encodeURIComponent(table)}/debrief`, { method: 'POST', key })).token;

export const fetchDebrief = (token: string): Promise<SharedDebrief> =>
  json(`/api/debriefs/${encodeURIComponent(token)}`);

export const fetchRecord = async (table: string, key: string): Promise<Blob> =>
  (await send(`/api/tables/${encodeURIComponent(table)}/record`, { key })).blob();
