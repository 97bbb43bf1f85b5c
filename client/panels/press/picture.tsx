import { useEffect, useRef } from 'preact/hooks';
import type { PressPicture } from '../../../shared/scenario/press.ts';
import { loadPictures, type Pictures } from '../../board/pictures.ts';
import { SCENES } from './scenes.ts';
import { print } from './screen.ts';

let sprite: Promise<Pictures> | null = null;

/** A picture screened to dots. Decoration: the headline says what it shows. Printed anew when its frame changes. */
export const ScreenedPicture = ({ subject }: { readonly subject: PressPicture }) => {
  const frame = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = frame.current;
    if (!canvas) return;
    sprite ??= loadPictures();
    let watcher: ResizeObserver | null = null;
    let gone = false;
    void sprite.then(pictures => {
      if (gone) return;
      watcher = new ResizeObserver(() => print(canvas, SCENES[subject], pictures));
      watcher.observe(canvas);
    });
    return () => {
      gone = true;
      watcher?.disconnect();
    };
  }, [subject]);
  return (
    <div class="press-picture" aria-hidden="true">
      <canvas ref={frame} />
    </div>
  );
};
