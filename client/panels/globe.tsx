import { PALETTES } from '../board/palette.ts';
import { Badge } from './badge.tsx';
import { edition } from './edition.ts';

const MERIDIANS = [30, 58, 82, 98];
const SEA_STOPS = ['0%', '62%', '100%'];
const PARALLELS = [-62, -34, 0, 34, 62];

/** The lit globe behind the first page: a picture, not a chart. */
export const Globe = () => (
  <div class="globe" aria-hidden="true">
    <svg viewBox="-110 -110 220 220" aria-hidden="true">
      <defs>
        <radialGradient id="sea" cx="38%" cy="34%" r="72%">
          {PALETTES[edition.value].sea.map((colour, index) => (
            <stop key={colour} offset={SEA_STOPS[index]} style={{ stopColor: colour }} />
          ))}
        </radialGradient>
      </defs>
      <circle class="glow" r="104" />
      <circle fill="url(#sea)" r="100" />
      <g class="graticule">
        {MERIDIANS.map(rx => (
          <ellipse key={rx} rx={rx} ry="100" />
        ))}
        {PARALLELS.map(y => (
          <ellipse key={y} cy={y} rx={Math.sqrt(10_000 - y * y)} ry={Math.sqrt(10_000 - y * y) * 0.16} />
        ))}
      </g>
      <path class="lane" d="M58-58C30-40 10-6-22 18S-58 46-62 52" />
      <path class="lane" d="M58-58C20-52-30-44-66-20" />
      <circle class="limb" r="100" />
    </svg>
    <span class="token token-0">
      <Badge seat={0} letter="" size={30} />
    </span>
    <span class="token token-2">
      <Badge seat={2} letter="" size={28} />
    </span>
    <span class="token token-1">
      <Badge seat={1} letter="" size={28} />
    </span>
    <span class="token token-3">
      <Badge seat={3} letter="" size={26} />
    </span>
  </div>
);
