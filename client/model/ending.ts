import type { ScenarioCard } from '../../shared/wire/http.ts';
import type { EndMessage } from '../../shared/wire/messages.ts';
import { t } from '../text/words.ts';
import { eventName, moveName, roleLetter, roleName } from './names.ts';

export interface ScoreLine {
  readonly role: number;
  readonly name: string;
  readonly letter: string;
  /** 0 to 100, where 50 is par; without a par the plain sum. */
  readonly score: number;
  readonly hasPar: boolean;
  readonly against: string;
  /** What is said of the bot that played it, '' when people did. */
  readonly bot: string;
}

interface Note {
  readonly title: string;
  readonly history: string;
  readonly source: string;
  /** The earlier turn under which the same was told already, 0 for none. */
  readonly told: number;
}

export interface PastTurn {
  readonly turn: number;
  readonly title: string;
  readonly dates: string;
  /** What was done or happened in it, and what the record says of that. */
  readonly notes: readonly Note[];
}

export interface Debrief {
  readonly title: string;
  readonly story: string;
  readonly source: string;
  readonly history: string;
  /** Highest score that this ending lets anybody be shown, -1 for none. */
  readonly cap: number;
  readonly scores: readonly ScoreLine[];
  readonly past: readonly PastTurn[];
}

const PAR = 50;

/** The ending, its scores, and the record beside each turn. */
export const debrief = (card: ScenarioCard, end: EndMessage): Debrief => {
  const ending = card.endings[end.ending];
  const words = card.texts.endings[ending?.id ?? ''];
  return {
    title: words?.title ?? '',
    story: words?.story ?? '',
    source: words?.source ?? '',
    history: words?.history ?? '',
    cap: ending?.cap ?? -1,
    scores: end.scores.map((score, role) => scoreLine(card, end, role, score)),
    past: pastTurns(card, end.reports),
  };
};

const scoreLine = (card: ScenarioCard, end: EndMessage, role: number, score: number): ScoreLine => {
  const bot = end.bots.find(each => each.role === role)?.temperament ?? '';
  return {
    role,
    name: roleName(card, role),
    letter: roleLetter(card, role),
    score,
    hasPar: card.roles[role].par !== null,
    against:
      card.roles[role].par === null
        ? t('end.score.noPar')
        : score > PAR
          ? t('end.score.above', { n: score - PAR })
          : score < PAR
            ? t('end.score.below', { n: PAR - score })
            : t('end.score.at'),
    bot: bot === '' ? '' : (card.texts.roles[card.roles[role].id]?.bots[bot] ?? bot),
  };
};

/** Each turn with its notes; what is told once is only named after that. */
const pastTurns = (card: ScenarioCard, reports: EndMessage['reports']): PastTurn[] => {
  const told = new Map<string, number>();
  return card.texts.turns.flatMap((texts, index) => {
    const turn = index + 1;
    if (!reports.some(report => report.turn === turn)) return [];
    const notes = happenings(card, reports, turn)
      .filter(({ history, source }) => history !== '' || source !== '')
      .map(({ key, ...note }) => {
        const before = told.get(key) ?? 0;
        if (before === 0) told.set(key, turn);
        return { ...note, told: before };
      });
    return [{ turn, ...texts, notes }];
  });
};

/** Events stand in the report of the turn before: they come with the dawn. */
const happenings = (card: ScenarioCard, reports: EndMessage['reports'], turn: number) => {
  const orders = reports.find(report => report.turn === turn)?.orders ?? [];
  const events = reports.find(report => report.turn === turn - 1)?.events ?? [];
  const moves = [...new Set(orders.filter(({ outcome }) => outcome === 'done').map(({ move }) => move))];
  return [
    ...events.map(event => ({
      key: `event ${event}`,
      title: eventName(card, event),
      ...recordOf(card.texts.events[card.events[event].id]),
    })),
    ...moves.map(move => ({
      key: `move ${move}`,
      title: moveName(card, move),
      ...recordOf(card.texts.moves[card.moves[move].id]),
    })),
  ];
};

const recordOf = (words: { readonly history: string; readonly source: string } | undefined) => ({
  history: words?.history ?? '',
  source: words?.source ?? '',
});
