import { HOUSE } from '../../client/text/en/house.ts';
import { TABLE } from '../../client/text/en/table.ts';
import { addWords } from '../../client/text/words.ts';

/** For tests that speak of a game: the words which pages fetch before they do. */
addWords('en', { ...HOUSE, ...TABLE });
