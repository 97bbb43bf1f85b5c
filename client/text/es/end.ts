import type { Words } from '../catalogue.ts';
import type { END as EN } from '../en/end.ts';

/** Spanish words of the debrief. */
export const END: Words<typeof EN> = {
  'end.scores': 'Puntos frente al par',
  'end.score': '{role}: {score} de 100, par 50',
  'end.score.sum': '{role}: {score}',
  'end.score.noPar': 'una simple suma: este escenario no tiene par',
  'end.scores.about':
    '50 es lo que logra un juego igual de hábil desde ese puesto; 20 puntos son una desviación típica.',
  'end.score.above': '{n} sobre el par',
  'end.score.below': '{n} bajo el par',
  'end.score.at': 'en el par',
  'end.capped': 'Este final limita toda puntuación a {n} como máximo.',
  'end.secrets': 'Lo que era secreto',
  'end.secrets.about': 'Todos los indicadores privados, turno por turno.',
  'end.track': 'Indicador',
  'end.start': 'Inicio',
  'end.turn': 'T{turn}',
  'end.ledger': 'El libro',
  'end.ledger.none': 'Nunca se abrió nada.',
  'end.promises': 'Promesas',
  'end.promises.none': 'No se ofreció ningún acuerdo.',
  'end.promise': 'Turno {turn}: {deal}, ofrecido por {role}',
  'end.history': 'Lo que sucedió',
  'end.history.about': 'Las órdenes y los hechos de esta partida, y lo que consta.',
  'end.after': 'Lo que vino después',
  'end.questions': 'Preguntas para la mesa',
  'end.turns': 'Turno por turno',
  'end.record': 'Descargar el registro',
  'end.rematch': 'Revancha, con estos puestos',
  'end.rematch.go': 'Ir a la revancha',
  'end.seed': 'Semilla: {seed}',
  'end.note.score': 'Qué es la puntuación',
  'end.note.model': 'Qué supone el modelo',
};
