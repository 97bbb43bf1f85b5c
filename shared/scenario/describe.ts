import type { ScenarioCard, ScenarioLine } from '../wire/http.ts';
import { aimsOf } from './aims.ts';
import type { Move, Scenario, Texts, Track } from './scenario.ts';

/** What a client needs of a scenario: numbers by index, and the words of one language (the first when it has not that one). */
export const describe = (scenario: Scenario, language: string): ScenarioCard => {
  const spoken = spokenLanguage(scenario, language);
  const { id, hash, slots, languages, domains, theatres, places, ledgers, events, upkeep, endings } = scenario;
  return {
    id,
    hash,
    slots,
    language: spoken,
    languages,
    domains,
    theatres,
    turns: scenario.turns.length,
    roles: scenario.roles.map(role => ({
      id: role.id,
      resource: role.resource,
      lands: role.lands,
      bots: role.bots.map(bot => bot.id),
      par: role.par,
      aims: aimsOf(scenario, role),
    })),
    tracks: scenario.tracks.map(trackLine),
    places,
    moves: scenario.moves.map(moveLine),
    ledgers: ledgers.map(({ id, answeredBy, window, matchAny }) => ({ id, answeredBy, window, matchAny })),
    events: events.map(({ id, origin }) => ({ id, origin })),
    upkeep: upkeep.map(({ id }) => id),
    endings: endings.map(({ id, cap, origin, atEnd, when }) => ({
      id,
      cap,
      origin,
      atEnd,
      when: when?.text ?? '',
      reads: when?.reads.tracks ?? [],
    })),
    texts: scenario.texts[spoken],
  };
};

export const scenarioLine = (scenario: Scenario, language = scenario.languages[0]): ScenarioLine => {
  const texts = scenario.texts[spokenLanguage(scenario, language)];
  return {
    id: scenario.id,
    title: texts.title,
    subtitle: texts.subtitle,
    roles: scenario.roles.map(({ id }) => ({ id, ...titleAndLetter(texts, id) })),
    turns: scenario.turns.length,
    lessons: texts.turns.filter(({ lesson }) => lesson !== null).length,
    languages: scenario.languages,
  };
};

/** The language asked for where the scenario has it, else its first. */
export const spokenLanguage = ({ languages }: Scenario, language: string): string =>
  languages.includes(language) ? language : languages[0];

const titleAndLetter = (texts: Texts, role: string): { title: string; letter: string } => {
  const { title, letter } = texts.roles[role];
  return { title, letter };
};

const trackLine = ({ id, low, high, seenBy, dial, mark, icon, starts }: Track): ScenarioCard['tracks'][number] => ({
  id,
  low,
  high,
  seenBy: seenBy === null ? null : seenBy.flatMap((sees, role) => (sees ? [role] : [])),
  dial,
  mark,
  icon,
  start: starts,
});

const moveLine = (move: Move): ScenarioCard['moves'][number] => {
  const { id, parties, targets, limit, rest, covert, signal, opens, answers, luck, icon, sails, from } = move;
  const { domain, intensity, material, theatre } = signal;
  const lines = luck.map(({ chance, effects }) => ({
    chance,
    effects: effects.map(({ track, amount }) => [track, amount.text] as const),
  }));
  return {
    id,
    parties,
    targets,
    limit,
    rest,
    covert,
    domain,
    intensity,
    material,
    theatre,
    opens,
    answers,
    luck: lines,
    icon,
    sails,
    from,
    requires: move.requires?.text ?? '',
  };
};
