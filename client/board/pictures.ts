import { SPRITE } from '../icons/icon.tsx';

/** Finds a picture of the sprite by its name; `null` when it has none. */
export type Pictures = (name: string) => Path2D | null;

/** Reads the sprite that the page shows its icons from, so that ships on the chart are the ones on the cards. */
export const loadPictures = async (): Promise<Pictures> => {
  const answer = await fetch(SPRITE).catch(() => null);
  const sprite = answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'image/svg+xml') : null;
  return name => {
    const path = sprite?.getElementById(`picture-${name}`)?.querySelector('path')?.getAttribute('d');
    return path ? new Path2D(path) : null;
  };
};
