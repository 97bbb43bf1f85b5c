import type { Words } from '../catalogue.ts';
import type { PRESS as EN } from '../en/press.ts';

/** Spanish words of the newspaper. */
export const PRESS: Words<typeof EN> = {
  'press.number': 'N.º {n}',
  'press.edition': 'Turno {turn} de {turns}',
  'press.quiet': 'Esta mañana no hay despachos.',
  'press.last': 'Lo que hicieron las órdenes',
  'press.whole': 'Leer toda la revelación',
  'press.injected': 'Del anfitrión',
  'press.first': 'Empieza la partida. Lee tu misión y elige tus órdenes.',
};
