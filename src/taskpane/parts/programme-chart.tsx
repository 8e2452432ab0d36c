import type { JSX } from 'react';
import type { ProgrammeEffect } from '../../core/frames/frame-change';
import type { Texts } from '../../locales/texts';
import type { AmountWriter } from './amounts';

const WIDTH = 300;
const BAR = 14;
const LINE = 16;
const GROUP = 62;
/** How far the legend below goes. */
const LEGEND = 110;

/** Frames and forecast, before and after; the forecast against the allocation, which is of the year as it is. */
export function ProgrammeChart({
  effect,
  write,
  texts,
}: {
  readonly effect: ProgrammeEffect;
  readonly write: AmountWriter;
  readonly texts: Texts;
}): JSX.Element | null {
  const { programme: t } = texts.pane;
  const { allocation, frames, forecast } = effect;
  const { before: framesBefore, after: framesAfter } = frames;
  const { before: forecastBefore, after: forecastAfter } = forecast;
  if (!allocation || allocation.value <= 0 || !forecastBefore || !forecastAfter) return null;
  const groups = [
    ...(framesBefore && framesAfter ? [{ label: t.frames, before: framesBefore, after: framesAfter }] : []),
    { label: t.forecast, before: forecastBefore, after: forecastAfter },
  ];
  const largest = Math.max(
    allocation.value,
    ...groups.flatMap(({ before, after }) => [before.value, after.value]),
  );
  const scale = (amount: number): number => (Math.max(0, amount) / largest) * (WIDTH - 2);
  const limit = scale(allocation.value);
  // The label of a low limit would stand in the legend.
  const isLow = limit < WIDTH / 2;
  const height = groups.length * GROUP + 14;
  return (
    <figure className="chart">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={t.chart}>
        {groups.map(({ label, before, after }, index) => {
          const top = index * GROUP + 12;
          return (
            <g key={label}>
              <text x={0} y={top} className="chart-label">
                {label}
              </text>
              <rect
                className="bar-before"
                x={0}
                y={top + 6}
                width={scale(before.value)}
                height={BAR}
                rx={2}
              />
              <rect
                className="bar-after"
                x={0}
                y={top + 6 + LINE}
                width={scale(after.value)}
                height={BAR}
                rx={2}
              />
              <text x={6} y={top + 17} className="chart-value-before">
                {write.amount(before)}
              </text>
              <text x={6} y={top + 17 + LINE} className="chart-value-after">
                {write.amount(after)}
              </text>
            </g>
          );
        })}
        <line
          className="chart-limit"
          x1={limit}
          x2={limit}
          y1={(groups.length - 1) * GROUP + 16}
          y2={height - 14}
        />
        <text
          x={isLow ? Math.max(limit, LEGEND) : limit}
          y={height - 3}
          textAnchor={isLow ? 'start' : 'end'}
          className="chart-limit-label"
        >
          {t.allocationIs(write.amount(allocation) ?? '')}
        </text>
      </svg>
      <figcaption className="legend" aria-hidden="true">
        <span className="legend-before">{t.before}</span>
        <span className="legend-after">{t.after}</span>
      </figcaption>
    </figure>
  );
}
