/** How many numbers each step of an SVG path takes; for an arc, which of them are coordinates. */
const STEPS: Readonly<Record<string, number>> = { M: 2, L: 2, T: 2, H: 1, V: 1, S: 4, Q: 4, C: 6, A: 7, Z: 0 };

interface Pen {
  /** Where the exact line has come to, and where the rounded one has. */
  x: number;
  y: number;
  roundX: number;
  roundY: number;
}

const ARC_FLAG = /([01])[\s,]*([01])[\s,]*/y;
const NUMBER = /[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)[\s,]*/iy;

/** Reads one number at `at`; `null` when there is none. */
const read = (path: string, at: number, pattern: RegExp): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(path);
};

/** One step of a path: its letter and its numbers. */
interface Step {
  readonly letter: string;
  readonly numbers: readonly number[];
}

const steps = (path: string): Step[] => {
  const found: Step[] = [];
  let letter = '';
  let at = 0;
  while (at < path.length) {
    const command = /[\s,]*([a-z])/iy;
    command.lastIndex = at;
    const named = command.exec(path);
    if (named) {
      letter = named[1];
      at = command.lastIndex;
    }
    const count = STEPS[letter.toUpperCase()];
    if (count === undefined) throw new Error(`an icon's path has the unknown step "${letter}"`);
    const numbers: number[] = [];
    while (numbers.length < count) {
      const flags = letter.toUpperCase() === 'A' && numbers.length === 3 ? read(path, at, ARC_FLAG) : null;
      const one = flags ?? read(path, at, NUMBER);
      if (!one) throw new Error(`an icon's path breaks off at ${at}`);
      numbers.push(...one.slice(1).map(Number));
      at += one[0].length;
    }
    found.push({ letter, numbers });
    if (letter === 'M') letter = 'L';
    else if (letter === 'm') letter = 'l';
    if (count === 0) at += /^[\s,]*/.exec(path.slice(at))?.[0].length ?? 0;
  }
  return found;
};

const xs = (letter: string, index: number): boolean =>
  letter === 'A' ? index === 5 : letter === 'H' || index % 2 === 0;

/** Rounds a step's end and handles against where the rounded pen stands, so that errors do not add up. */
const roundStep = ({ letter, numbers }: Step, pen: Pen): string => {
  const upper = letter.toUpperCase();
  const relative = letter !== upper;
  const rounded = numbers.map((value, i) => {
    if (upper === 'A' && i < 5) return i < 2 ? Math.round(value * 10) / 10 : value;
    const isX = upper === 'V' ? false : xs(upper, i);
    const exact = relative ? value + (isX ? pen.x : pen.y) : value;
    return Math.round(exact) - (relative ? (isX ? pen.roundX : pen.roundY) : 0);
  });
  const last = numbers.length - 1;
  const move = (isX: boolean) => {
    if (upper === 'Z' || (isX ? upper === 'V' : upper === 'H')) return;
    const index = isX && upper !== 'H' ? last - 1 : last;
    const [exact, round] = [numbers[index], rounded[index]];
    if (isX) [pen.x, pen.roundX] = relative ? [pen.x + exact, pen.roundX + round] : [exact, round];
    else [pen.y, pen.roundY] = relative ? [pen.y + exact, pen.roundY + round] : [exact, round];
  };
  move(true);
  move(false);
  return rounded.map((value, i) => (i > 0 && value >= 0 ? ` ${value}` : `${value}`)).join('');
};

/**
 * The same path in whole units: in a box of 512 that is less than a tenth of a pixel on the largest card, and half the bytes.
 */
export const roundPath = (path: string): string => {
  const pen: Pen = { x: 0, y: 0, roundX: 0, roundY: 0 };
  const start = { x: 0, y: 0, roundX: 0, roundY: 0 };
  let before = '';
  return steps(path)
    .map(step => {
      const numbers = roundStep(step, pen);
      if (step.letter === 'M' || step.letter === 'm') Object.assign(start, pen);
      if (step.letter === 'Z' || step.letter === 'z') Object.assign(pen, start);
      const joined =
        step.letter === before && numbers !== ''
          ? numbers.startsWith('-')
            ? numbers
            : ` ${numbers}`
          : step.letter + numbers;
      before = step.letter;
      return joined;
    })
    .join('');
};
