import { useState } from 'preact/hooks';
import type { ScenarioCard } from '../../../shared/wire/http.ts';
import type { Act, Column, Fate, Ribbon, Strand } from '../../model/debrief/ribbon.ts';
import { stacked } from '../../model/debrief/stacked.ts';
import { roleLetter, roleName } from '../../model/names.ts';
import { t } from '../../text/words.ts';
import { Badge } from '../badge.tsx';
import { Scrolls } from '../scrolls.tsx';
import { RibbonTable } from './ribbon-table.tsx';
import { strandPath } from './strand-path.ts';

interface RibbonPictureProps {
  readonly card: ScenarioCard;
  readonly ribbon: Ribbon;
}

/** Who answered whom: on a wide page time runs to the right, on a narrow one and in print it runs down. */
export const RibbonPicture = ({ card, ribbon }: RibbonPictureProps) => {
  const [read, setRead] = useState<Act | null>(null);
  return (
    <div class="figure">
      <FateKey />
      <Scrolls class="scrolls ribbon-lies" label={t('end.ledger')}>
        <Along card={card} ribbon={stacked(ribbon)} upright={false} read={read} onRead={setRead} />
      </Scrolls>
      <div class="ribbon-stands">
        <Along card={card} ribbon={ribbon} upright read={read} onRead={setRead} />
      </div>
      <p class="ribbon-words" role="status">
        {read?.words ?? t('end.ledger.read')}
      </p>
      <RibbonTable card={card} ribbon={ribbon} />
    </div>
  );
};

interface AlongProps extends RibbonPictureProps {
  readonly upright: boolean;
  readonly read: Act | null;
  readonly onRead: (act: Act) => void;
}

/** One slot of the time line is so long, and the band between asks and answers so deep, in the drawing's own units. */
const SLOT = 100;
const DEPTH = 150;

const Along = ({ card, ribbon, upright, read, onRead }: AlongProps) => {
  const long = ribbon.slots * SLOT;
  const [width, height] = upright ? [DEPTH, long] : [long, DEPTH];
  const lit = (strand: Strand) => read !== null && (strand.ask.id === read.id || strand.answer?.id === read.id);
  return (
    <div class="ribbon" data-upright={upright} style={{ '--slots': ribbon.slots }}>
      {ribbon.columns.map(column => (
        <Head key={column.turn} column={column} />
      ))}
      {ribbon.asks.map(act => (
        <ActCard key={act.id} card={card} act={act} side="ask" onRead={onRead} fate={fateOf(ribbon, act)} />
      ))}
      <svg class="ribbon-band" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <Patterns id={upright ? 'up' : 'on'} />
        {ribbon.columns.map(({ turn, first }) => (
          <line
            key={turn}
            class="ribbon-turn"
            {...(upright
              ? { x1: 0, x2: DEPTH, y1: first * SLOT, y2: first * SLOT }
              : { y1: 0, y2: DEPTH, x1: first * SLOT, x2: first * SLOT })}
          />
        ))}
        {ribbon.strands.map(strand => (
          <StrandShape key={strand.id} strand={strand} ribbon={ribbon} upright={upright} lit={lit(strand)} />
        ))}
        {ribbon.free.map(({ id, slot, tier }) => {
          if (tier > 0) return null;
          const [at, from, to] = [(slot + 0.5) * SLOT, DEPTH - 34, DEPTH];
          return <path key={id} class="ribbon-loose" d={upright ? `M${from} ${at}H${to}` : `M${at} ${from}V${to}`} />;
        })}
      </svg>
      {ribbon.answers.map(act => (
        <ActCard
          key={act.id}
          card={card}
          act={act}
          side="answer"
          onRead={onRead}
          fate={ribbon.free.some(({ id }) => id === act.id) ? 'free' : null}
        />
      ))}
    </div>
  );
};

const fateOf = ({ strands }: Ribbon, act: Act): Fate | null =>
  strands.find(({ ask }) => ask.id === act.id)?.fate ?? null;

const StrandShape = ({
  strand,
  ribbon,
  upright,
  lit,
}: {
  strand: Strand;
  ribbon: Ribbon;
  upright: boolean;
  lit: boolean;
}) => {
  const { ask, answer, fate, until } = strand;
  const column = ribbon.columns.find(({ turn }) => turn === until);
  const edge = ((column?.first ?? 0) + (column?.slots ?? 1)) * SLOT - 14;
  const to = answer ? (answer.slot + 0.5) * SLOT : edge;
  const shape = { from: (ask.slot + 0.5) * SLOT, to, wide: ask.size, narrow: answer?.size ?? ask.size, depth: DEPTH };
  const d = strandPath({ ...shape, fate, upright });
  return (
    <g data-seat={(ask.seats[0] ?? -1) < 0 ? undefined : (ask.seats[0] ?? 0) % 8}>
      <path class="ribbon-strand" d={d} data-fate={fate} data-lit={lit} />
      <Hatch d={d} fate={fate} id={upright ? 'up' : 'on'} />
    </g>
  );
};

/** Laid over a strand, so that a fate is never told by width or colour alone. */
const Hatch = ({ d, fate, id }: { readonly d: string; readonly fate: Fate; readonly id: string }) =>
  fate === 'under' || fate === 'over' ? <path d={d} fill={`url(#${fate}-${id})`} /> : null;

const Patterns = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern id={`under-${id}`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line class="ribbon-hatch" x1="0" x2="0" y1="0" y2="7" />
    </pattern>
    <pattern id={`over-${id}`} width="8" height="8" patternUnits="userSpaceOnUse">
      <circle class="ribbon-dot" cx="4" cy="4" r="1.7" />
    </pattern>
  </defs>
);

const Head = ({ column: { head, first, slots } }: { readonly column: Column }) => (
  <p class="ribbon-head" style={{ '--first': first + 1, '--span': slots }}>
    {head}
  </p>
);

interface ActCardProps {
  readonly card: ScenarioCard;
  readonly act: Act;
  readonly side: 'ask' | 'answer';
  readonly fate: Fate | 'free' | null;
  readonly onRead: (act: Act) => void;
}

const ActCard = ({ card, act, side, fate, onRead }: ActCardProps) => (
  <button
    type="button"
    class={`ribbon-act ${side}`}
    style={{ '--first': act.slot + 1, '--tier': act.tier }}
    data-fate={fate ?? ''}
    onClick={() => onRead(act)}
    onFocus={() => onRead(act)}
    onMouseEnter={() => onRead(act)}
  >
    <span class="unseen">
      {t('end.turn', { turn: act.turn })} {act.seats.map(seat => roleName(card, seat)).join(', ')}
    </span>
    <span class="ribbon-who">
      {act.seats.map(seat => (
        <Badge key={seat} seat={seat} letter={roleLetter(card, seat)} size={20} />
      ))}
      <Pips size={act.size} />
    </span>
    <span class="ribbon-title">{act.title}</span>
    {act.kind !== '' && <small>{act.kind}</small>}
    {fate !== null && <small class="ribbon-fate">{t(`end.fate.${fate}`)}</small>}
  </button>
);

/** The size of an act, as so many bars. */
const Pips = ({ size }: { readonly size: number }) => (
  <span class="ribbon-size" aria-hidden="true">
    {Array.from({ length: size }, (_, at) => (
      <i key={at} />
    ))}
  </span>
);

const FATES = ['proportional', 'under', 'over', 'lapsed', 'open'] as const;

const sample = (fate: Fate): string => {
  const narrow = fate === 'under' ? 0.7 : fate === 'over' ? 2.4 : 1.5;
  return strandPath({ from: 15, to: 33, wide: 1.5, narrow, depth: 30, fate, upright: false });
};

/** What the shapes mean. */
const FateKey = () => (
  <ul class="ribbon-key">
    {FATES.map(fate => (
      <li key={fate}>
        <svg viewBox="0 0 48 30" width="48" height="30" aria-hidden="true">
          <Patterns id={`key-${fate}`} />
          <path class="ribbon-strand" data-fate={fate} d={sample(fate)} />
          <Hatch d={sample(fate)} fate={fate} id={`key-${fate}`} />
        </svg>
        {t(`end.fate.${fate}`)}
      </li>
    ))}
    <li>
      <svg viewBox="0 0 48 30" width="48" height="30" aria-hidden="true">
        <path class="ribbon-loose" d="M24 4V30" />
      </svg>
      {t('end.fate.free')}
    </li>
  </ul>
);
