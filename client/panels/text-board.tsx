import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Sign } from '../icons/icon.tsx';
import { type FleetLine, fleetLines, type PlaceLine, placeGroups } from '../model/places.ts';
import { t } from '../text/words.ts';
import { Badge } from './badge.tsx';
import { cardsOn } from './cards.ts';
import type { Desk } from './desk.ts';
import { useDesk, useParts } from './desk-context.ts';
import { useRoving } from './roving.ts';

/** The chart in words: every place and fleet as the same buttons that the chart has, in one list for the arrow keys. */
export const TextBoard = () => {
  const [open, setOpen] = useState(false);
  return (
    <div class="text-board" data-open={open}>
      <button type="button" class="button quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Sign name={open ? 'map' : 'list'} /> <span>{t(open ? 'board.asChart' : 'board.asList')}</span>
      </button>
      {open && <Lists />}
    </div>
  );
};

const Lists = () => {
  const desk = useDesk();
  const parts = useParts();
  const { onKeyDown, stop } = useRoving();
  const sailing = fleetLines(parts);
  const groups = placeGroups(parts, cardsOn(desk));
  const places = groups.flatMap(({ lines }) => lines);
  const stopOf = (nth: number) => stop(nth, sailing.length + places.length);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the buttons inside
    <div class="text-board-lists" onKeyDown={onKeyDown}>
      <p class="text-board-hint">{t('board.keys')}</p>
      <h3>{t('board.fleets')}</h3>
      {sailing.length === 0 && <p>{t('board.fleets.none')}</p>}
      <ul>
        {sailing.map((fleet, nth) => (
          <Fleet key={fleet.id} fleet={fleet} desk={desk} stop={stopOf(nth)} />
        ))}
      </ul>
      {groups.map(({ group, lines }) => (
        <section key={group}>
          <h3>{t(`board.group.${group}`)}</h3>
          <ul>
            {lines.map(line => (
              <Place key={line.place} line={line} desk={desk} stop={stopOf(sailing.length + places.indexOf(line))} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};

type Stop = ReturnType<ReturnType<typeof useRoving>['stop']>;

interface EntryProps {
  readonly desk: Desk;
  readonly stop: Stop;
  /** Place that the entry points at on the chart, -1 for none. */
  readonly at: number;
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** Focus draws the ring on the chart. */
const Entry = ({ desk, stop, at, onPress, children }: EntryProps) => {
  const point = (place: number) => {
    desk.pointed.value = place;
  };
  return (
    <li>
      <button
        type="button"
        class="button quiet"
        {...stop}
        onFocus={() => point(at)}
        onBlur={() => point(-1)}
        onMouseEnter={() => point(at)}
        onMouseLeave={() => point(-1)}
        onClick={onPress}
      >
        {children}
      </button>
    </li>
  );
};

const Fleet = ({ fleet, desk, stop }: { readonly fleet: FleetLine; readonly desk: Desk; readonly stop: Stop }) => (
  <Entry
    desk={desk}
    stop={stop}
    at={fleet.place}
    onPress={() => {
      if (fleet.place >= 0) desk.picked.value = fleet.place;
    }}
  >
    <Badge seat={fleet.seat} letter={fleet.letter} size={18} /> <span>{fleet.label}</span>
  </Entry>
);

const Place = ({ line, desk, stop }: { readonly line: PlaceLine; readonly desk: Desk; readonly stop: Stop }) => {
  const { place, name, about, cards } = line;
  const waiting = cards.find(({ move }) => move === desk.choosing.value);
  return (
    <Entry
      desk={desk}
      stop={stop}
      at={place}
      onPress={() => {
        if (waiting) desk.order(waiting.move, place);
        else desk.picked.value = place;
      }}
    >
      <strong>{waiting ? t('board.place.choose', { move: waiting.title }) : name}</strong>{' '}
      <small>{(waiting ? [name, ...about] : about).join(', ')}</small>
    </Entry>
  );
};
