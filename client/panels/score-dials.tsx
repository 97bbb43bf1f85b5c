import type { ScoreLine } from '../model/ending.ts';
import { plain, t } from '../text/words.ts';
import { Badge } from './badge.tsx';

interface ScoreDialsProps {
  readonly scores: readonly ScoreLine[];
  /** Role of the reader, -1 for none. */
  readonly mine: number;
}

/** Each seat's score on a half round from 0 to 100, par at the top, and the band of one standard deviation about it. */
export const ScoreDials = ({ scores, mine }: ScoreDialsProps) => (
  <ul class="dials">
    {scores.map(line => (
      <li key={line.role} data-mine={line.role === mine}>
        <p class="dial-name">
          <Badge seat={line.role} letter={line.letter} size={30} /> <strong>{line.name}</strong>
          {line.role === mine && <span class="stamp">{t('end.score.mine')}</span>}
        </p>
        {line.hasPar && <Dial score={line.score} seat={line.role} />}
        <p class="dial-number">
          <span class="unseen">
            {t(line.hasPar ? 'end.score' : 'end.score.sum', { role: line.name, score: line.score })}
          </span>
          <strong aria-hidden="true">{plain(line.score)}</strong> <span>{line.against}</span>
        </p>
        {line.bot !== '' && <small>{t('lobby.seat.bot', { bot: line.bot })}</small>}
      </li>
    ))}
  </ul>
);

const RADIUS = 80;

/** A point on the half round. @param share - 0 at the left end, 1 at the right */
const point = (share: number, radius: number): string => {
  const angle = Math.PI * (1 - share);
  return `${(100 + radius * Math.cos(angle)).toFixed(2)} ${(96 - radius * Math.sin(angle)).toFixed(2)}`;
};

const arc = (from: number, to: number): string =>
  `M${point(from, RADIUS)}A${RADIUS} ${RADIUS} 0 0 1 ${point(to, RADIUS)}`;

interface DialProps {
  readonly score: number;
  readonly seat: number;
  /** A score to compare with: a second, fainter needle. */
  readonly before?: number;
}

const shareOf = (score: number): number => Math.min(1, Math.max(0, score / 100));

export const Dial = ({ score, seat, before }: DialProps) => {
  const share = shareOf(score);
  return (
    <svg class="dial" viewBox="0 -16 200 128" data-seat={seat % 8} aria-hidden="true">
      <path class="dial-scale" d={arc(0, 1)} />
      <path class="dial-band" d={arc(0.3, 0.7)} />
      {share > 0 && <path class="dial-run" d={arc(0, share)} />}
      <path class="dial-par" d={`M${point(0.5, RADIUS - 13)}L${point(0.5, RADIUS + 13)}`} />
      {[0, 0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9, 1].map(tick => (
        <path key={tick} class="dial-tick" d={`M${point(tick, RADIUS - 11)}L${point(tick, RADIUS - 15)}`} />
      ))}
      {before !== undefined && <path class="dial-before" d={`M100 96L${point(shareOf(before), RADIUS - 4)}`} />}
      <path class="dial-needle" d={`M100 96L${point(share, RADIUS - 4)}`} />
      <circle class="dial-hub" cx="100" cy="96" r="5" />
      <text x="20" y="110">
        {plain(0)}
      </text>
      <text x="100" y="-3">
        {t('end.score.par')} {plain(50)}
      </text>
      <text x="180" y="110">
        {plain(100)}
      </text>
    </svg>
  );
};
