import { useEffect, useState } from 'preact/hooks';
import type { ScenarioCard } from '../../../shared/wire/http.ts';
import type { ReportMessage } from '../../../shared/wire/messages.ts';
import { chartOf, hasChart } from '../../board/charts.ts';
import { spotOf } from '../../board/lanes.ts';
import { SEAT_PATHS, seatLetterY, seatShape } from '../../board/seats.ts';
import type { Chart } from '../../chart/chart.ts';
import { fleets } from '../../model/board-view.ts';
import { placeName } from '../../model/names.ts';
import { t } from '../../text/words.ts';

interface ReplayChartProps {
  readonly card: ScenarioCard;
  readonly message: ReportMessage;
}

/** Where the places of a turn's orders lie: a small print of the chart, without the engine that draws the large one. */
export const ReplayChart = ({ card, message }: ReplayChartProps) => {
  const [chart, setChart] = useState<Chart | null>(null);
  useEffect(() => {
    if (hasChart(card.id))
      chartOf(card.id).then(
        ({ chart: drawn }) => setChart(drawn),
        () => undefined,
      );
  }, [card.id]);
  if (!chart || !hasChart(card.id)) return null;
  const [left, top, right, bottom] = chart.frame;
  const sailing = fleets({ card, report: message }, true);
  const aimed = message.orders.filter(([, , target]) => target >= 0);
  const said = [...sailing.map(({ label }) => label), ...aimed.map(([, , target]) => placeName(card, target))];
  return (
    <svg
      class="replay-chart"
      viewBox={`${left - 60} ${top - 40} ${right - left + 120} ${bottom - top + 80}`}
      role="img"
      aria-label={said.length === 0 ? t('board.fleets.none') : said.join('. ')}
    >
      <circle class="chart-sea" cx="0" cy="0" r="1000" />
      <path class="chart-land" d={chart.land} />
      {chart.tints.map(({ tone, land }) =>
        tone.kind === 'seat' ? (
          <path key={land.slice(0, 40)} class="chart-tint" data-seat={tone.seat % 8} d={land} />
        ) : null,
      )}
      {card.places.map(({ id }) => {
        const at = chart.places[id]?.at;
        return at && <circle key={id} class="chart-place" cx={at[0]} cy={at[1]} r="7" />;
      })}
      {aimed.map(([seat, move, target]) => {
        const at = chart.places[card.places[target]?.id ?? '']?.at;
        return (
          at && <circle key={`${seat}-${move}`} class="chart-aim" data-seat={seat % 8} cx={at[0]} cy={at[1]} r="26" />
        );
      })}
      {sailing.map(({ id, seat, letter, where }) => {
        const at = spotOf(chart, where);
        const shape = seatShape(seat);
        return (
          at && (
            <g key={id} class="badge" data-seat={seat % 8} transform={`translate(${at[0]} ${at[1]}) scale(30)`}>
              <path d={SEAT_PATHS[shape]} />
              <text y={seatLetterY(shape)}>{letter}</text>
            </g>
          )
        );
      })}
    </svg>
  );
};
