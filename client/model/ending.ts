import type { ScenarioCard } from '../../shared/wire/http.ts';
import type { EndMessage } from '../../shared/wire/messages.ts';
import { wireOffer, wireReport } from '../../shared/wire/report.ts';
import { t } from '../text/words.ts';
import { eventName, moveName, roleLetter, roleName, trackName } from './names.ts';
import { statusWords } from './offers.ts';
import { type Reveal, reveal } from './reveal.ts';

export interface ScoreLine {
  readonly role: number;
  readonly name: string;
  readonly letter: string;
  /** 0 to 100, where 50 is par; without a par the plain sum. */
  readonly score: number;
  readonly hasPar: boolean;
  readonly against: string;
  readonly bot: string;
}

export interface SecretTrack {
  readonly name: string;
  readonly icon: string;
  /** Who saw it while the game ran. */
  readonly seenBy: readonly number[];
  /** At the start, then after each turn. */
  readonly values: readonly number[];
}

export interface PastTurn {
  readonly turn: number;
  readonly title: string;
  readonly dates: string;
  /** What was done or happened in it, and what the record says of that. */
  readonly notes: readonly { readonly title: string; readonly history: string; readonly source: string }[];
}

export interface Debrief {
  readonly title: string;
  readonly story: string;
  readonly source: string;
  readonly history: string;
  /** Highest score that this ending lets anybody be shown, -1 for none. */
  readonly cap: number;
  readonly scores: readonly ScoreLine[];
  readonly secrets: readonly SecretTrack[];
  readonly ledger: readonly { readonly turn: number; readonly lines: readonly string[] }[];
  readonly promises: readonly { readonly words: string; readonly status: string; readonly kept: string }[];
  readonly past: readonly PastTurn[];
  readonly turns: readonly Reveal[];
}

const PAR = 50;

/** All that the table argues about once the game is over. */
export const debrief = (card: ScenarioCard, end: EndMessage): Debrief => {
  const ending = card.endings[end.ending];
  const words = card.texts.endings[ending?.id ?? ''];
  const turns = end.reports.map(report => reveal(card, wireReport(report)));
  return {
    title: words?.title ?? '',
    story: words?.story ?? '',
    source: words?.source ?? '',
    history: words?.history ?? '',
    cap: ending?.cap ?? -1,
    scores: end.scores.map((score, role) => scoreLine(card, end, role, score)),
    secrets: secrets(card, end),
    ledger: turns.flatMap(({ turn, ledger }) => (ledger.length === 0 ? [] : [{ turn, lines: ledger }])),
    promises: promises(card, end),
    past: pastTurns(card, end.reports),
    turns: turns.filter(({ turn }) => turn > 0),
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

const secrets = (card: ScenarioCard, { reports }: EndMessage): SecretTrack[] =>
  card.tracks.flatMap(({ seenBy, icon, dial }, track) => {
    if (seenBy === null || dial || reports.length === 0) return [];
    const values = [
      reports[0].after[track],
      ...reports.filter(({ turn }) => turn > 0).map(({ after }) => after[track]),
    ];
    return [{ name: trackName(card, track), icon, seenBy, values }];
  });

const promises = (card: ScenarioCard, { offers }: EndMessage): Debrief['promises'] =>
  offers.map(offer => ({
    words: t('end.promise', {
      turn: offer.turn,
      deal: moveName(card, offer.move),
      role: roleName(card, offer.from),
    }),
    status: statusWords(card, wireOffer(offer)),
    kept: offer.status,
  }));

/** Events stand in the report of the turn before: they come with the dawn. */
const pastTurns = (card: ScenarioCard, reports: EndMessage['reports']): PastTurn[] =>
  card.texts.turns.flatMap((texts, index) => {
    const turn = index + 1;
    const orders = reports.find(report => report.turn === turn)?.orders ?? [];
    const events = reports.find(report => report.turn === index)?.events ?? [];
    if (!reports.some(report => report.turn === turn)) return [];
    const moves = [...new Set(orders.filter(({ outcome }) => outcome === 'done').map(({ move }) => move))];
    const notes = [
      ...events.map(event => ({
        title: eventName(card, event),
        ...recordOf(card.texts.events[card.events[event].id]),
      })),
      ...moves.map(move => ({ title: moveName(card, move), ...recordOf(card.texts.moves[card.moves[move].id]) })),
    ];
    return [{ turn, ...texts, notes: notes.filter(({ history, source }) => history !== '' || source !== '') }];
  });

const recordOf = (words: { readonly history: string; readonly source: string } | undefined) => ({
  history: words?.history ?? '',
  source: words?.source ?? '',
});
