import { describe, scenarioLine, spokenLanguage } from '../../shared/scenario/describe.ts';
import type { TableCard } from '../../shared/wire/http.ts';
import { SCENARIOS, scenarioNamed } from './world.ts';

/** The code of the one table that can be looked up here. */
export const CODE = 'GALRYX';

/** A table somebody has been invited to: one person, one bot, two free seats. */
const TABLE: TableCard = {
  table: 'gallery-door',
  scenario: 'venezuela-2024',
  hash: '',
  status: 'lobby',
  pace: 'live-60',
  strength: 'steady',
  turn: 1,
  turns: 8,
  spectators: true,
  teamSize: 1,
  seats: [
    { role: 'moscow', people: ['Anna'], bot: false },
    { role: 'caracas', people: [], bot: false },
    { role: 'washington', people: [], bot: true },
    { role: 'opposition', people: [], bot: false },
  ],
};

const answerTo = ({ pathname, searchParams }: URL): unknown => {
  const language = searchParams.get('lang') ?? 'en';
  if (pathname === '/api/scenarios')
    return SCENARIOS.map(scenario => scenarioLine(scenario, spokenLanguage(scenario, language)));
  const [, id] = /^\/api\/scenarios\/([^/]+)$/.exec(pathname) ?? [];
  if (id !== undefined) return describe(scenarioNamed(decodeURIComponent(id)), language);
  return pathname === `/api/codes/${CODE}` ? TABLE : { code: 'no-such-code', message: '' };
};

/** Answers what pages ask of a server, here, from the scenarios themselves. */
export const answerHere = (): void => {
  const fetchElsewhere = globalThis.fetch;
  globalThis.fetch = async (asked, options) => {
    const url = new URL(asked instanceof Request ? asked.url : asked, location.href);
    if (!url.pathname.startsWith('/api/')) return fetchElsewhere(asked, options);
    const answer = answerTo(url);
    const isKnown = !(typeof answer === 'object' && answer !== null && 'code' in answer);
    return new Response(JSON.stringify(answer), { status: isKnown ? 200 : 404 });
  };
};
