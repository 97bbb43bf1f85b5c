import { cpus } from 'node:os';
import { markOf } from './row.ts';
import type { Measured } from './run.ts';
import { markdownTable } from './table.ts';

/** The page that a full run leaves behind. @param loadBefore - how many others wanted a core when it began */
export const resultsPage = (measured: readonly Measured[], loadBefore: number): string => {
  const figures = measured.flatMap(one => one.figures);
  const short = figures.filter(figure => markOf(figure) === 'short');
  const failed = measured.filter(one => one.failure !== null);
  return [
    '# Numbers',
    '',
    `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}, load average ${loadBefore.toFixed(1)} before it began.`,
    'Ratios are of numbers taken in the same run, by turns; each is a median. _Hold_ is a promise, _reach_ a wish.',
    '',
    markdownTable(figures),
    '',
    '## What was measured',
    '',
    ...figures.map(figure => `- **${figure.what}**: ${figure.detail}.`),
    '',
    '## What falls short',
    '',
    ...(short.length + failed.length === 0 ? ['Nothing.'] : []),
    ...short.map(figure => `- **${figure.what}**${figure.shortBecause ? `: ${figure.shortBecause}` : ''}.`),
    ...failed.map(one => `- **${one.row}** was not measured: ${one.failure}`),
    '',
  ].join('\n');
};
