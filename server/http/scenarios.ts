import { Router } from 'express';
import type { Scenario, Texts } from '../../shared/scenario/scenario.ts';
import type { ScenarioCard, ScenarioLine } from '../../shared/wire/http.ts';
import type { Library } from '../scenarios/library.ts';
import { HttpRefusal } from './refusal.ts';

/** What can be played, and the numbers and words of one scenario. */
export const scenarioRoutes = (library: Library): Router => {
  const routes = Router();
  const cards = new Map<string, ScenarioCard>();
  const cardOf = (scenario: Scenario, language: string): ScenarioCard => {
    const name = `${scenario.hash} ${language}`;
    const known = cards.get(name) ?? scenarioCard(scenario, language);
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

const languageFor = (scenario: Scenario, asked: unknown): string =>
  scenario.languages.find(language => language === asked) ?? scenario.languages[0];

const scenarioLine = (scenario: Scenario, language: string): ScenarioLine => {
  const texts = scenario.texts[language];
  return {
    id: scenario.id,
    title: texts.title,
    subtitle: texts.subtitle,
    roles: scenario.roles.map(({ id }) => ({ id, title: texts.roles[id].title, letter: texts.roles[id].letter })),
    turns: scenario.turns.length,
    languages: scenario.languages,
  };
};

const scenarioCard = (scenario: Scenario, language: string): ScenarioCard => ({
  id: scenario.id,
  hash: scenario.hash,
  slots: scenario.slots,
  language,
  languages: scenario.languages,
  domains: scenario.domains,
  theatres: scenario.theatres,
  turns: scenario.turns.length,
  roles: scenario.roles.map(role => ({
    id: role.id,
    resource: role.resource,
    lands: role.lands,
    bots: role.bots.map(bot => bot.id),
    par: role.par,
  })),
  tracks: scenario.tracks.map(track => ({
    id: track.id,
    low: track.low,
    high: track.high,
    seenBy: rolesSeeing(track.seenBy),
    dial: track.dial,
    mark: track.mark,
    icon: track.icon,
    start: track.starts,
  })),
  places: scenario.places.map(({ id, at, kind, role }) => ({ id, at, kind, role })),
  moves: scenario.moves.map(move => ({
    id: move.id,
    parties: move.parties,
    targets: move.targets,
    limit: move.limit,
    rest: move.rest,
    requires: move.requires?.text ?? '',
    covert: move.covert,
    domain: move.signal.domain,
    intensity: move.signal.intensity,
    material: move.signal.material,
    theatre: move.signal.theatre,
    opens: move.opens,
    answers: move.answers,
    luck: move.luck.map(({ chance, effects }) => ({
      chance,
      effects: effects.map(({ track, amount }) => [track, amount.text] as const),
    })),
    icon: move.icon,
    sails: move.sails,
    from: move.from,
  })),
  ledgers: scenario.ledgers.map(({ id, answeredBy, window, matchAny }) => ({ id, answeredBy, window, matchAny })),
  events: scenario.events.map(({ id, origin }) => ({ id, origin })),
  upkeep: scenario.upkeep.map(({ id }) => id),
  endings: scenario.endings.map(({ id, cap, origin }) => ({ id, cap, origin })),
  texts: withFallback(scenario.texts[language], scenario.texts[scenario.languages[0]]),
});

const rolesSeeing = (seenBy: readonly boolean[] | null): readonly number[] | null =>
  seenBy === null ? null : seenBy.flatMap((sees, role) => (sees ? [role] : []));

/** A word that one language lacks is the first language's. */
const withFallback = (texts: Texts, first: Texts): Texts => ({ ...first, ...texts });
