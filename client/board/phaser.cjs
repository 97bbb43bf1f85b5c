/*
 * The parts of Phaser that the board uses: its own core entry, without physics, tilemaps, sound and the rest.
 * Built in place of `phaser` (see build/phaser.ts); types still come from the package, so import nothing that is not here.
 */
module.exports = require('../../node_modules/phaser/src/phaser-core');
