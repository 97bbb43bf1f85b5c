import { useEffect, useRef, useState } from 'preact/hooks';

interface Measured {
  /** CSS px. */
  readonly width: number;
  /** CSS px of one rem: drawings grow with the reader's text. */
  readonly rem: number;
}

/** The width of a box, followed as it changes. */
export const useMeasure = () => {
  const box = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<Measured>({ width: 720, rem: 16 });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setMeasured({ width: element.clientWidth || 720, rem });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return { box, ...measured };
};

/** Dashes of lines that belong to no seat, in the order in which they are drawn. */
const DASHES = ['', '9 5', '2 5', '10 4 2 4', '16 5'] as const;
export const lineDash = (line: number): string => DASHES[line % DASHES.length] ?? '';

/** Round numbers to rule a range with. */
export const ticks = (low: number, high: number): readonly number[] => {
  const step = [1, 2, 5, 10, 20, 25, 50].find(each => (high - low) / each <= 5) ?? 100;
  const first = Math.ceil(low / step) * step;
  return Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, at) => first + at * step);
};
