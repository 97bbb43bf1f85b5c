import {
  type Brief,
  LEDGER_NEWS,
  type LedgerBrief,
  type MoveTelling,
  type PressText,
  type RepeatedTelling,
  type Telling,
} from '../press.ts';
import type { Press, WrittenBrief, WrittenLedgerBrief, WrittenTelling } from '../schema/press.ts';
import { own } from './words.ts';
import type { Work } from './work.ts';

/** What a language leaves out of places, pictures and weights is the first one's; words are never borrowed. */
interface Desk {
  readonly own: Press;
  readonly first: Press;
}

/** What the paper prints in one language, `null` where nobody has written for it. */
export const pressOf = (work: Work, own: Press | undefined, first: Press | undefined): PressText | null => {
  if (own === undefined) return null;
  const desk: Desk = { own, first: first ?? own };
  return {
    title: own.title ?? '',
    turns: Array.from({ length: work.turns }, (_, at) => ({
      date: own.turns?.[at]?.date ?? '',
      price: own.turns?.[at]?.price ?? '',
    })),
    roles: Object.fromEntries([...work.ids.roles.keys()].map(id => [id, roleOf(desk, id)])),
    opening: tellingOf(desk, press => press.opening),
    moves: written(
      work.ids.moves.keys(),
      id => moveIn(own, id),
      id => moveOf(desk, id),
    ),
    events: written(
      work.ids.events.keys(),
      id => inSection(own.events, id),
      id => eventOf(desk, id),
    ),
    ledgers: written(
      work.ids.ledgers.keys(),
      id => inSection(own.ledgers, id),
      id => ledgerOf(own, id),
    ),
    tracks: written(
      work.ids.tracks.keys(),
      id => inSection(own.tracks, id),
      id => ({
        up: inSection(own.tracks, id)?.up ?? [],
        down: inSection(own.tracks, id)?.down ?? [],
        floor: inSection(own.tracks, id)?.floor ?? [],
      }),
    ),
    endings: written(
      work.ids.endings.keys(),
      id => inSection(own.endings, id),
      id => tellingOf(desk, press => inSection(press.endings, id)),
    ),
  };
};

const inSection = own;

/** Only ids that somebody has written about. */
const written = <T>(
  ids: Iterable<string>,
  has: (id: string) => unknown,
  tell: (id: string) => T,
): Readonly<Record<string, T>> =>
  Object.fromEntries([...ids].filter(id => has(id) !== undefined).map(id => [id, tell(id)]));

export const moveIn = (press: Press, id: string) => inSection(press.moves, id) ?? inSection(press.deals, id);

const tellingOf = (desk: Desk, from: (press: Press) => WrittenTelling | undefined): Telling => ({
  ...briefOf(from(desk.own)),
  place: from(desk.own)?.place ?? from(desk.first)?.place ?? '',
  picture: from(desk.own)?.picture ?? from(desk.first)?.picture ?? '',
  weight: from(desk.own)?.weight ?? from(desk.first)?.weight ?? 0,
  says: from(desk.own)?.says ?? {},
});

const briefOf = (brief: WrittenBrief | undefined): Brief => ({
  headline: brief?.headline ?? '',
  story: brief?.story ?? '',
});

const moveOf = (desk: Desk, id: string): MoveTelling => {
  const words = moveIn(desk.own, id);
  return {
    ...tellingOf(desk, press => moveIn(press, id)),
    name: words?.name ?? '',
    again: againOf(words?.again),
    unmet: briefOf(words?.unmet),
  };
};

const eventOf = (desk: Desk, id: string): RepeatedTelling => ({
  ...tellingOf(desk, press => inSection(press.events, id)),
  again: againOf(inSection(desk.own.events, id)?.again),
});

const againOf = (again: WrittenBrief | readonly WrittenBrief[] | undefined): readonly Brief[] =>
  isListed(again) ? again.map(briefOf) : again === undefined ? [] : [briefOf(again)];

/** `Array.isArray` does not tell a readonly list from the rest. */
export const isListed = <T>(written: T | readonly T[] | undefined): written is readonly T[] => Array.isArray(written);

const roleOf = ({ own, first }: Desk, id: string) => ({
  office: inSection(own.roles, id)?.office ?? '',
  place: inSection(own.roles, id)?.place ?? inSection(first.roles, id)?.place ?? '',
});

const ledgerOf = (press: Press, id: string): PressText['ledgers'][string] => {
  const words = inSection(press.ledgers, id);
  const [proportional, under, over, lapsed, unprovoked] = LEDGER_NEWS.map(outcome => ledgerBriefOf(words?.[outcome]));
  return { before: words?.before ?? '', proportional, under, over, lapsed, unprovoked };
};

const ledgerBriefOf = (brief: WrittenLedgerBrief | undefined): LedgerBrief => ({
  headline: brief?.headline ?? '',
  stories: isListed(brief?.story) ? brief.story : brief?.story === undefined ? [] : [brief.story],
});
