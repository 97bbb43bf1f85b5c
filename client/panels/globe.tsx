import type { StagedPlace } from '../chart/staging.ts';
import { edition } from './edition.ts';

const urls = import.meta.glob<string>('../generated/pictures/*.svg', { query: '?url', import: 'default', eager: true });
const staged = import.meta.glob<readonly StagedPlace[]>('../generated/pictures/*.json', {
  import: 'default',
  eager: true,
});

/** Half the side of a title picture, in its own units. */
const REACH = 1200;
const OFF = 27;

/** The scenario's globe as a still picture in the reader's edition; '' where it has no chart. */
const titlePicture = (scenario: string): string => urls[`../generated/pictures/${scenario}.${edition.value}.svg`] ?? '';

/** The same, small enough for a folder. */
export const smallPicture = (scenario: string): string =>
  urls[`../generated/pictures/${scenario}.${edition.value}.small.svg`] ?? '';

/** What stands on the desk before anything has been chosen, or when the choice has no chart. */
const FIRST = /([^/]+)\.places\.json$/.exec(Object.keys(staged)[0] ?? '')?.[1] ?? '';

interface GlobeProps {
  /** '' while it is not known. */
  readonly scenario: string;
  /** Names of places in the reader's language, by id. */
  readonly names: Readonly<Record<string, string>>;
}

/** The lit globe on the desk: a picture made with the charts, and the names of places upon it. */
export const Globe = ({ scenario, names }: GlobeProps) => {
  const shown = titlePicture(scenario) === '' ? FIRST : scenario;
  return (
    <svg class="globe" viewBox={`${-REACH} ${-REACH} ${2 * REACH} ${2 * REACH}`} aria-hidden="true">
      <image href={titlePicture(shown)} x={-REACH} y={-REACH} width={2 * REACH} height={2 * REACH} />
      {(staged[`../generated/pictures/${shown}.places.json`] ?? []).map(({ id, at: [x, y], kind, side }) => (
        <text key={id} class={`${side} ${kind}`} x={side === 'left' ? x - OFF : x + OFF} y={y}>
          {names[id] ?? ''}
        </text>
      ))}
    </svg>
  );
};
