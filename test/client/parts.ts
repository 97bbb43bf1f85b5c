export { partsOf } from '../../client/gallery/parts.ts';
