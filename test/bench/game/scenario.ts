import {
  CARDS,
  CARDS_PER_ROLE,
  type Card,
  type Effect,
  EVENT,
  highOf,
  ROLES,
  SLOTS,
  startOf,
  TRACKS,
  TURNS,
} from './definition.ts';

/** The bench game as a scenario of ours, written the way a writer would write it. */
export const rulesText = (): string =>
  [
    'scenario: bench',
    'title: Bench',
    'subtitle: Four roles, twelve tracks, forty cards',
    `slots: ${SLOTS}`,
    'turns:',
    ...count(TURNS).map(turn => `  - {title: Turn ${turn + 1}, dates: day ${turn + 1}}`),
    'roles:',
    ...count(ROLES).map(
      role => `  r${role}: {title: Role ${role}, resource: t${role}, score: "t${role} + t${role + ROLES}"}`,
    ),
    'tracks:',
    ...count(TRACKS).map(trackLine),
    'moves:',
    ...CARDS.map(moveLine),
    'events:',
    `  weather: {from: 1, until: ${TURNS}, chance: ${EVENT.chance}, repeat: true, title: Weather, effects: ${effectsText(EVENT.effects)}}`,
    'endings:',
    '  done: {at: end, title: The end}',
    '',
  ].join('\n');

const count = (length: number): number[] => Array.from({ length }, (_, index) => index);

const trackLine = (track: number): string => {
  const seen = track < ROLES ? `, seen_by: [r${track}]` : '';
  return `  t${track}: {range: [0, ${highOf(track)}], start: ${startOf(track)}${seen}, title: Track ${track}}`;
};

const moveLine = (card: Card, index: number): string =>
  `  m${card.role}_${index % CARDS_PER_ROLE}: {role: r${card.role}, title: Card ${index}, cost: ${card.cost}, effects: ${effectsText(card.effects)}}`;

const effectsText = (effects: readonly Effect[]): string =>
  `{${effects.map(e => `t${e.track}: "t${e.left} >= ${e.atLeast} ? ${e.held} : ${e.otherwise}"`).join(', ')}}`;
