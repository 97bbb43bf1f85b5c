import { type Figure, type Mark, markOf } from './row.ts';

const MARKS: Readonly<Record<Mark, string>> = { reached: '✔✔ reached', held: '✔ held', short: '✘ short', told: '·' };

export const formatNumber = (value: number): string => {
  const digits = Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
};

const withUnit = (value: number | null, unit: string): string =>
  value === null ? '–' : unit === '×' ? `${formatNumber(value)}×` : `${formatNumber(value)} ${unit}`;

const barOf = (figure: Figure, bar: number | null): string =>
  bar === null ? '–' : `${figure.better === 'more' ? '≥' : '≤'} ${withUnit(bar, figure.unit)}`;

const cellsOf = (figure: Figure): readonly string[] => [
  figure.what,
  withUnit(figure.value, figure.unit),
  barOf(figure, figure.hold),
  barOf(figure, figure.reach),
  MARKS[markOf(figure)],
];

const HEADS = ['what', 'measured', 'hold', 'reach', ''] as const;

const paddedRows = (figures: readonly Figure[]): readonly (readonly string[])[] => {
  const rows = [HEADS, ...figures.map(cellsOf)];
  const widths = HEADS.map((_, column) => Math.max(3, ...rows.map(row => row[column].length)));
  return rows.map(row => row.map((cell, column) => cell.padEnd(widths[column])));
};

/** For a terminal. */
export const textTable = (figures: readonly Figure[]): string =>
  paddedRows(figures)
    .map(cells => cells.join('  ').trimEnd())
    .join('\n');

/** As the project's formatter would write it. */
export const markdownTable = (figures: readonly Figure[]): string => {
  const [heads, ...rows] = paddedRows(figures);
  return [heads, heads.map(head => '-'.repeat(head.length)), ...rows]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n');
};
