import type { PressPicture } from '../../shared/scenario/press.ts';

/** What the press draws beside an order where no writer has chosen: by the picture on its card, else by its domain. */
export const subjectOf = (icon: string, domain: string): PressPicture =>
  BY_ICON.get(icon) ?? BY_DOMAIN.get(domain) ?? 'papers';

const BY_DOMAIN: ReadonlyMap<string, PressPicture> = new Map([
  ['military', 'ships'],
  ['naval', 'warship'],
  ['air', 'aircraft'],
  ['missile', 'soldiers'],
  ['economic', 'quay'],
  ['diplomatic', 'talks'],
  ['informational', 'papers'],
]);

const ICONS: Partial<Readonly<Record<PressPicture, string>>> = {
  aircraft: 'photo-camera jet-fighter bomber',
  airport: 'airplane-arrival airplane-departure control-tower',
  barracks: 'padlock star-medal missile-pod radar-dish',
  border: 'barrier stone-bridge truck passport',
  broadcast: 'microphone old-microphone tv',
  courthouse: 'gavel banging-gavel scales',
  crowd: 'public-speaker megaphone flying-flag rally-the-troops',
  dark_city: 'night-sleep power-button',
  money: 'receive-money gold-bar bank',
  oil: 'oil-rig oil-drum oil-can',
  papers: 'quill-ink scroll-quill envelope',
  phone: 'phone rotary-phone',
  prison: 'handcuffs',
  quay: 'cargo-crate warehouse wheat cardboard-box-closed medical-pack',
  ships: 'cargo-ship',
  soldiers: 'riot-shield camping-tent',
  talks: 'talk discussion round-table dove peace-dove',
  warship: 'anchor ship-wheel submarine',
};

const BY_ICON: ReadonlyMap<string, PressPicture> = new Map(
  (Object.entries(ICONS) as [PressPicture, string][]).flatMap(([subject, icons]) =>
    icons.split(' ').map(icon => [icon, subject] as const),
  ),
);
