import type { Ledger, Move, Scenario } from '../scenario.ts';
import type { Path } from '../source.ts';
import { roleTitle } from './leaks.ts';
import { dotted, errorAt, type Work, warnAt } from './work.ts';

/** A ledger needs signals of a kind: who opens and who answers must say which, and somebody must be able to answer. */
export const checkLedgers = (work: Work, scenario: Scenario): void => {
  for (const move of scenario.moves) {
    const path = work.ids.moves.get(move.id)?.path ?? [];
    checkOpener(work, scenario, move, path);
    for (const ledger of move.answers) checkAnswerer(work, scenario, move, scenario.ledgers[ledger], path);
    if (move.covert && (move.opens !== -1 || move.answers.length > 0)) {
      warnAt(
        work,
        [...path, 'covert'],
        `${dotted(path)} is covert, and a covert move opens and answers no ledger: remove 'covert', or its ledgers.`,
      );
    }
  }
  for (const ledger of scenario.ledgers) checkStart(work, scenario, ledger);
};

const checkOpener = (work: Work, scenario: Scenario, move: Move, path: Path): void => {
  const ledger = scenario.ledgers[move.opens];
  if (ledger === undefined || ledger.answeredBy === -1 || move.covert) return;
  const at = [...path, 'opens'];
  if (isMute(move.signal) && !ledger.matchAny) {
    errorAt(work, at, `${dotted(path)} opens the ledger '${ledger.id}' but has no domain. Add domain and intensity.`);
  } else if (!isAnswerable(scenario, ledger, move.signal)) warnAt(work, at, unanswered(scenario, ledger, move.signal));
};

const checkAnswerer = (work: Work, scenario: Scenario, move: Move, ledger: Ledger, path: Path): void => {
  const at = [...path, 'answers'];
  if (ledger.answeredBy === -1 || move.parties.some(party => party.role === -1)) return;
  if (!move.parties.some(party => party.role === ledger.answeredBy)) {
    const who = move.parties.map(party => roleTitle(scenario, party.role)).join(' and ');
    errorAt(
      work,
      at,
      `${dotted(path)} answers the ledger '${ledger.id}', which only ${roleTitle(scenario, ledger.answeredBy)} answers, not ${who}: remove it from 'answers'.`,
    );
  }
  if (isMute(move.signal) && !ledger.matchAny) {
    errorAt(work, at, `${dotted(path)} answers the ledger '${ledger.id}' but has no domain. Add domain and intensity.`);
  }
};

/** Without domain and intensity; one of the two alone is reported with the move. */
const isMute = ({ domain, intensity }: Asked): boolean => domain === -1 && intensity === 0;

/** One of the two is wrong, which has been reported: nothing more can be said. */
const isHalf = ({ domain, intensity }: Asked): boolean => (domain === -1) !== (intensity === 0);

const checkStart = (work: Work, scenario: Scenario, ledger: Ledger): void => {
  ledger.start.forEach((entry, index) => {
    const at = ['ledgers', ledger.id, 'start', index];
    if (ledger.answeredBy === -1) return;
    if (isMute(entry) && !ledger.matchAny) errorAt(work, at, `${dotted(at)} has no domain. Add domain and intensity.`);
    else if (!isAnswerable(scenario, ledger, entry)) warnAt(work, at, unanswered(scenario, ledger, entry));
  });
};

interface Asked {
  readonly domain: number;
  readonly intensity: number;
}

const isAnswerable = (scenario: Scenario, ledger: Ledger, asked: Asked): boolean => {
  const index = scenario.ledgers.indexOf(ledger);
  return scenario.moves.some(({ answers, signal, covert }) => {
    if (covert || !answers.includes(index)) return false;
    if (ledger.matchAny || signal.domain === -1 || signal.intensity === 0 || isHalf(asked)) return true;
    return signal.domain === asked.domain && signal.intensity >= asked.intensity;
  });
};

const unanswered = (scenario: Scenario, ledger: Ledger, { domain, intensity }: Asked): string => {
  const what = domain === -1 ? 'this' : `${scenario.domains[domain]} ${intensity}`;
  return `nothing of ${roleTitle(scenario, ledger.answeredBy)}'s answers ${what}. The entry will always lapse or be under-answered.`;
};
