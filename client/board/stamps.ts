import Phaser from 'phaser';
import type { Brush } from './painter.ts';

/** Canvas textures by name: the chart, and small pictures that are painted once for each density of the screen. */
export interface Stamps {
  /** A canvas of this name and size in device px, made or resized. */
  readonly canvas: (
    key: string,
    width: number,
    height: number,
  ) => { texture: Phaser.Textures.CanvasTexture; brush: Brush };
  /** A small square picture, painted when it is first asked for. @returns its key */
  readonly stamp: (key: string, side: number, paint: (brush: Brush) => void) => string;
  /** Forgets all small pictures; nothing may show one any more. */
  readonly clear: () => void;
}

export const stampsIn = (textures: Phaser.Textures.TextureManager): Stamps => {
  const stamped = new Set<string>();
  const canvas: Stamps['canvas'] = (key, width, height) => {
    const [wide, high] = [Math.round(width), Math.round(height)];
    const known = textures.exists(key) ? textures.get(key) : null;
    const texture = known instanceof Phaser.Textures.CanvasTexture ? known : textures.createCanvas(key, wide, high);
    const brush = texture?.getContext();
    if (!texture || !brush) throw new Error(`no canvas texture ${key}`);
    texture.setSize(wide, high);
    return { texture, brush };
  };
  return {
    canvas,
    stamp: (key, side, paint) => {
      if (stamped.has(key)) return key;
      const { texture, brush } = canvas(key, side, side);
      paint(brush);
      texture.refresh();
      stamped.add(key);
      return key;
    },
    clear: () => {
      for (const key of stamped) textures.remove(key);
      stamped.clear();
    },
  };
};
