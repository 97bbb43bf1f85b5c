import type { Words } from '../catalogue.ts';
import type { PRESS as EN } from '../en/press.ts';

/** Russian words of the newspaper. */
export const PRESS: Words<typeof EN> = {
  'press.number': '№ {n}',
  'press.edition': 'Ход {turn} из {turns}',
  'press.quiet': 'Утром донесений не поступало.',
  'press.last': 'К чему привели приказы',
  'press.whole': 'Всё вскрытие целиком',
  'press.injected': 'От хозяина стола',
  'press.first': 'Игра начинается. Прочтите вводную, затем выберите приказы.',
};
