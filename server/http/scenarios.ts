import { Router } from 'express';
import { describe, scenarioLine, spokenLanguage } from '../../shared/scenario/describe.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { ScenarioCard } from '../../shared/wire/http.ts';
import type { Library } from '../scenarios/library.ts';
import { HttpRefusal } from './refusal.ts';

/** What can be played, and the numbers and words of one scenario. */
export const scenarioRoutes = (library: Library): Router => {
  const routes = Router();
  const cards = new Map<string, ScenarioCard>();
  const cardOf = (scenario: Scenario, language: string): ScenarioCard => {
    const name = `${scenario.hash} ${language}`;
    const known = cards.get(name) ?? describe(scenario, language);
    cards.set(name, known);
    return known;
  };
  routes.get('/api/scenarios', (request, response) => {
    response.json(library.shelf.map(scenario => scenarioLine(scenario, languageFor(scenario, request.query.lang))));
  });
  routes.get('/api/scenarios/:id', async (request, response) => {
    const { id } = request.params;
    const { hash } = request.query;
    const scenario = typeof hash === 'string' ? await library.byHash(hash) : library.byId(id);
    if (scenario?.id !== id)
      throw new HttpRefusal(404, 'no-such-scenario', `There is no scenario '${id.slice(0, 60)}' here.`);
    response.json(cardOf(scenario, languageFor(scenario, request.query.lang)));
  });
  return routes;
};

const languageFor = (scenario: Scenario, asked: unknown): string => spokenLanguage(scenario, String(asked));
