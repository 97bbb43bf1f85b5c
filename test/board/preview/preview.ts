import type { Board, BoardView } from '../../../client/board/view.ts';

/** The board alone on a page: `window.preview(view)` shows a view, picks are kept in `window.picked`. */
declare global {
  interface Window {
    preview: (view: BoardView) => Promise<void>;
    board: Board;
    picked: string[];
  }
}

const parent = document.querySelector<HTMLElement>('#board');
if (!parent) throw new Error('no #board');

window.picked = [];
const starting = import('../../../client/board/mount.ts').then(({ mount }) =>
  mount(
    parent,
    place => window.picked.push(place),
    () => {},
  ),
);

window.preview = async view => {
  document.documentElement.dataset.theme = view.theme;
  window.board = await starting;
  window.board.setView(view);
  await window.board.settled();
};
