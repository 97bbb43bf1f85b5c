import type { Words } from '../catalogue.ts';
import type { END as EN } from '../en/end.ts';

/** Russian words of the debrief. */
export const END: Words<typeof EN> = {
  'end.scores': 'Счёт против нормы',
  'end.score': '{role}: {score} из 100, норма 50',
  'end.score.sum': '{role}: {score}',
  'end.score.noPar': 'простая сумма: в этом сценарии нормы нет',
  'end.scores.about':
    '50 набирает на этом месте игра столь же умелая; 20 очков составляют одно стандартное отклонение.',
  'end.score.above': 'на {n} выше нормы',
  'end.score.below': 'на {n} ниже нормы',
  'end.score.at': 'ровно норма',
  'end.capped': 'При такой развязке никто не получает больше {n}.',
  'end.secrets': 'Что было тайной',
  'end.secrets.about': 'Все закрытые показатели, ход за ходом.',
  'end.track': 'Показатель',
  'end.start': 'Начало',
  'end.turn': 'Х{turn}',
  'end.ledger': 'Реестр ответов',
  'end.ledger.none': 'Ни одной записи открыто не было.',
  'end.promises': 'Обещания',
  'end.promises.none': 'Сделок никто не предлагал.',
  'end.promise': 'Ход {turn}: {deal}. Предложение: {role}',
  'end.history': 'Как было на самом деле',
  'end.history.about': 'Приказы и события этой партии и что о них известно.',
  'end.after': 'Что было потом',
  'end.questions': 'Вопросы за столом',
  'end.turns': 'Ход за ходом',
  'end.record': 'Скачать запись партии',
  'end.rematch': 'Ещё раз, на тех же местах',
  'end.rematch.go': 'К новой партии',
  'end.seed': 'Зерно: {seed}',
  'end.note.score': 'Что означает счёт',
  'end.note.model': 'Из чего исходит модель',
};
