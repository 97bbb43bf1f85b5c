import { type Brief, LEDGER_NEWS, type MoveTelling, type PressText, type Telling } from '../press.ts';
import type { Press, WrittenBrief, WrittenTelling } from '../schema/press.ts';
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
  const sectionOf = <T>(
    section: 'events' | 'endings',
    tell: (from: (press: Press) => WrittenTelling | undefined) => T,
  ) =>
    written(
      work.ids[section].keys(),
      id => inSection(desk.own[section], id),
      id => tell(press => inSection(press[section], id)),
    );
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
    events: sectionOf('events', from => tellingOf(desk, from)),
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
      }),
    ),
    endings: sectionOf('endings', from => tellingOf(desk, from)),
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
    again: briefOf(words?.again),
    unmet: briefOf(words?.unmet),
  };
};

const roleOf = ({ own, first }: Desk, id: string) => ({
  office: inSection(own.roles, id)?.office ?? '',
  place: inSection(own.roles, id)?.place ?? inSection(first.roles, id)?.place ?? '',
});

const ledgerOf = (press: Press, id: string): PressText['ledgers'][string] => {
  const words = inSection(press.ledgers, id);
  const [proportional, under, over, lapsed, unprovoked] = LEDGER_NEWS.map(outcome => briefOf(words?.[outcome]));
  return { before: words?.before ?? '', proportional, under, over, lapsed, unprovoked };
};
