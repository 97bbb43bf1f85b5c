import { NO_PICTURE, type Sign as SignName } from './names.ts';

const found = import.meta.glob<string>('../generated/icons.svg', { query: '?url', import: 'default', eager: true });

/** Where the sprite of all symbols lies. */
export const SPRITE: string = Object.values(found)[0] ?? '';

interface SignProps {
  readonly name: SignName;
  /** CSS px; 20 when left out. */
  readonly size?: number;
  readonly class?: string;
}

const Use = ({ id, size, class: className }: { id: string; size: number; class: string }) => (
  <svg class={className} width={size} height={size} aria-hidden="true" focusable="false">
    <use href={`${SPRITE}#${id}`} />
  </svg>
);

/** A plain interface sign, in the colour of the text around it. Hidden from screen readers: the button carries the word. */
export const Sign = ({ name, size = 20, class: className = 'sign' }: SignProps) => (
  <Use id={`sign-${name}`} size={size} class={className} />
);

interface PictureProps {
  /** As a scenario names it; '' for none. */
  readonly name: string;
  readonly size?: number;
  readonly class?: string;
}

/** The picture of a move, a track or a mark. */
export const Picture = ({ name, size = 32, class: className = 'picture' }: PictureProps) => (
  <Use id={`picture-${name === '' ? NO_PICTURE : name}`} size={size} class={className} />
);
