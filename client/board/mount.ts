import Phaser from 'phaser';
import { chartOf } from './charts.ts';
import { fontsFor } from './fonts.ts';
import type { Size } from './framing.ts';
import { exposeHandle } from './handle.ts';
import { placeAt } from './layout.ts';
import { pace } from './pacer.ts';
import { loadPictures } from './pictures.ts';
import { pixelRatio, probeRenderer, type Renderer, wantedRenderer } from './renderer.ts';
import { BoardScene } from './scene.ts';
import type { BoardView, Mount } from './view.ts';

const LARGE_PX = 1366;
const MOST_ZOOM = 1.5;

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement, renderer: Renderer): Size => {
  const [width, height] = [Math.max(64, clientWidth), Math.max(64, clientHeight)];
  const zoom = Math.max(1, Math.min(MOST_ZOOM, width / LARGE_PX));
  return { width: width / zoom, height: height / zoom, dpr: pixelRatio(renderer, width, height) * zoom, zoom };
};

const startGame = (parent: HTMLElement, scene: BoardScene, size: Size, renderer: Renderer): Promise<Phaser.Game> =>
  new Promise(resolve => {
    const game = new Phaser.Game({
      type: renderer === 'webgl' ? Phaser.AUTO : Phaser.CANVAS,
      parent,
      width: Math.round(size.width * size.dpr),
      height: Math.round(size.height * size.dpr),
      scale: { mode: Phaser.Scale.NONE, zoom: size.zoom / size.dpr, autoRound: false },
      scene,
      transparent: false,
      backgroundColor: '#0A1218',
      autoFocus: false,
      banner: false,
      disableContextMenu: false,
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      audio: { noAudio: true },
      render: { antialias: true, roundPixels: false, powerPreference: 'low-power' },
    });
    game.events.once(Phaser.Core.Events.READY, () => resolve(game));
  });

/** Phaser leaves the canvas at its old size on the page when the zoom is 1. */
const matchSize = (canvas: HTMLCanvasElement, { width, height, zoom }: Size) => {
  canvas.style.width = `${width * zoom}px`;
  canvas.style.height = `${height * zoom}px`;
};

/** Lowers the canvas for screen readers: beside it stands a mirror of real buttons. */
const hush = (canvas: HTMLCanvasElement) => {
  canvas.setAttribute('aria-hidden', 'true');
  canvas.tabIndex = -1;
  canvas.style.display = 'block';
};

const loadFonts = async (view: BoardView): Promise<void> => {
  const chart = (await chartOf(view.chart)).chart;
  const names = { seas: chart.seas.map(({ name }) => name), countries: chart.countries.map(({ name }) => name) };
  const fonts = fontsFor(view, names);
  await Promise.all(fonts.map(([font, letters]) => document.fonts.load(font, letters)));
};

/** Puts a board into an element and keeps it as large as that. Load this module by a dynamic import: it brings Phaser. */
export const mount: Mount = async (parent, onPick, onHover) => {
  const renderer = wantedRenderer() ?? probeRenderer();
  const scene = new BoardScene(await loadPictures());
  let size = sizeOf(parent, renderer);
  const game = await startGame(parent, scene, size, renderer);
  const pacer = pace(game, () => scene.isMoving());
  const { canvas } = game;
  hush(canvas);
  matchSize(canvas, size);

  let wanted: BoardView | null = null;
  let drawing: Promise<void> = Promise.resolve();
  let destroyed = false;

  const draw = async (view: BoardView) => {
    const chart = await chartOf(view.chart);
    await loadFonts(view).catch(() => {});
    if (destroyed || view !== wanted) return;
    scene.show({ view, chart, size, motion: view.motion && renderer !== 'software' });
    pacer.wake();
  };
  const setView = (view: BoardView) => {
    wanted = view;
    drawing = draw(view).catch(error => console.error(error));
  };
  const resize = () => {
    // On a phone another tab hides the chart: it keeps its size until it is seen again.
    if (parent.clientWidth === 0) return;
    const now = sizeOf(parent, renderer);
    if (now.width === size.width && now.height === size.height && now.dpr === size.dpr) return;
    size = now;
    game.scale.setZoom(size.zoom / size.dpr);
    game.scale.resize(Math.round(size.width * size.dpr), Math.round(size.height * size.dpr));
    matchSize(canvas, size);
    if (wanted) setView(wanted);
  };

  const placeOf = (event: PointerEvent | MouseEvent): string | null => {
    const box = canvas.getBoundingClientRect();
    return placeAt(scene.marksShown(), [(event.clientX - box.left) / size.zoom, (event.clientY - box.top) / size.zoom]);
  };
  let hovered: string | null = null;
  const hover = (place: string | null) => {
    canvas.style.cursor = place === null ? '' : 'pointer';
    if (place === hovered) return;
    hovered = place;
    onHover(place);
  };
  canvas.addEventListener('click', event => {
    const place = placeOf(event);
    if (place !== null) onPick(place);
  });
  canvas.addEventListener('pointermove', event => hover(placeOf(event)));
  canvas.addEventListener('pointerleave', () => hover(null));
  // Phaser brings its textures back by itself; it only has to be awake to do so.
  canvas.addEventListener('webglcontextrestored', () => setTimeout(pacer.wake));

  const observer = new ResizeObserver(resize);
  observer.observe(parent);
  const settled = async () => {
    await drawing;
    await document.fonts.ready;
    await pacer.rest();
  };
  const hideHandle = exposeHandle({ pacer, scene, settled, zoom: () => size.zoom });
  return {
    setView,
    resize,
    settled,
    slow: renderer === 'software',
    destroy: () => {
      destroyed = true;
      observer.disconnect();
      hideHandle();
      game.destroy(true);
      game.loop.wake();
    },
  };
};
