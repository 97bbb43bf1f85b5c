/**
 * Who drew the pictures that we use of Game Icons, as its licence (CC BY 3.0) asks us to say. The package that carries the
 * icons does not name them: these are the folders of the collection's own repository.
 */
const DRAWN = {
  Lorc: 'anchor battle-tank big-wave boot-prints candle-light capitol checked-shield compass conversation crossed-swords dove envelope fist flying-flag gavel globe handcuffs hidden high-shot hourglass imprisoned incoming-rocket laurels light-bulb linked-rings magnifying-glass missile-pod padlock papers pine-tree quill-ink radar-dish radar-sweep rally-the-troops return-arrow riot-shield scales scroll-unfurled shiny-purse spyglass sunrise tied-scroll uncertainty wax-seal wheat',
  Delapouite:
    'acoustic-megaphone airplane-arrival airplane-departure banging-gavel bank banknote barracks barricade barrier calendar camping-tent cardboard-box-closed cargo-crate cargo-ship checklist cliff-crossing closed-doors coins contract control-tower crosshair crossroad discussion exit-door family-house files greek-temple harbor-dock hot-meal jet-fighter laurels-trophy megaphone mesh-network microphone missile-launcher newspaper night-sleep oil-can oil-pump oil-rig old-microphone open-gate passport pay-money peace-dove phone photo-camera post-stamp public-speaker receive-money round-table sailboat scroll-quill secret-book secret-door shaking-hands ship-wheel siren spy stamper star-medal steam-locomotive stone-bridge stop-sign submarine suitcase table tabletop-players take-my-money three-friends truck tv walk warehouse weight-scale wooden-chair',
  Skoll: 'inverted-dice-5 nuclear-bomb oil-drum rank-3 talk',
  Cathelineau: 'battleship',
  Sbed: 'medical-pack',
  'Caro Asercion': 'rotary-phone',
  'other contributors': 'black-book bomber gold-bar',
} as const;

const AUTHORS: readonly (readonly [author: string, pictures: ReadonlySet<string>])[] = Object.entries(DRAWN).map(
  ([author, pictures]) => [author, new Set(pictures.split(' '))],
);

/** Everybody to be named, those with most pictures first. */
export const iconAuthors: readonly string[] = AUTHORS.map(([author]) => author);

/** Who drew a picture, '' when it has not been looked up yet. */
export const authorOf = (picture: string): string => AUTHORS.find(([, pictures]) => pictures.has(picture))?.[0] ?? '';
