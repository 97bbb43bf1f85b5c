import type { Scenario } from '../../scenario/scenario.ts';
import { html, type Markup } from './markup.ts';

/** Outlines in a box from -1 to 1, as on the board: a role is never told by its colour alone. */
const SHAPES = [
  'M-.82-.82H.82V.82H-.82Z',
  'M0-1.04 1.04 0 0 1.04-1.04 0Z',
  'M-.92 0A.92.92 0 1 1 .92 0A.92.92 0 1 1-.92 0Z',
  'M0-1 1.04.84H-1.04Z',
  'M-.5-.88H.5L1 0 .5.88H-.5L-1 0Z',
  'M0-1 .97-.28.6.86H-.6L-.97-.28Z',
  'M0-1.08.32-.4 1.04-.32.5.18.66.92 0 .54-.66.92-.5.18-1.04-.32-.32-.4Z',
  'M-.38-.96H.38V-.38H.96V.38H.38V.96H-.38V.38H-.96V-.38H-.38Z',
] as const;

/** Triangles and stars carry their letter low. */
const LETTER_Y: Readonly<Record<number, number>> = { 3: 0.26, 6: 0.06 };

/** The class that fills with a role's colour. */
export const seatClass = (role: number): string => `seat-${role % SHAPES.length}`;

export const badge = (scenario: Scenario, role: number): Markup => {
  const shape = role % SHAPES.length;
  const { letter } = wordsOf(scenario).roles[scenario.roles[role].id];
  return html`<svg class="badge" viewBox="-1.2 -1.2 2.4 2.4" aria-hidden="true"><path class="${seatClass(role)}" d="${SHAPES[shape]}"/><text y="${LETTER_Y[shape] ?? 0}" dy=".36em">${letter}</text></svg>`;
};

/** The report speaks the scenario's first language. */
export const wordsOf = ({ texts, languages }: Scenario): Scenario['texts'][string] => texts[languages[0]];

export const roleTitle = (scenario: Scenario, role: number): string =>
  wordsOf(scenario).roles[scenario.roles[role].id].title;

export const moveTitle = (scenario: Scenario, move: number): string =>
  wordsOf(scenario).moves[scenario.moves[move].id].title;

export const trackTitle = (scenario: Scenario, track: number): string =>
  wordsOf(scenario).tracks[scenario.tracks[track].id].title;

export const endingTitle = (scenario: Scenario, ending: number): string =>
  wordsOf(scenario).endings[scenario.endings[ending].id].title;
