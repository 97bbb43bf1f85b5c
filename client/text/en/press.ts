/** English words of the newspaper. */
export const PRESS = {
  'press.number': 'No. {n}',
  'press.edition': 'Turn {turn} of {turns}',
  'press.quiet': 'No dispatches this morning.',
  'press.last': 'What the orders did',
  'press.whole': 'Read the whole reveal',
  'press.injected': 'From the host',
  'press.first': 'The game begins. Read your brief, then choose your orders.',
} as const;
