// Partner sheets and partners' answers in the Share dialog, in Russian.
import { decimal, plain } from '../numbers';
import { municipalityWord } from './nouns';
import { cited } from '../phrases';
import type { ProposalWords } from '../proposals';

const num = (value: number) => decimal('ru', value);
const municipalities = (n: number) => `${num(n)} ${municipalityWord(n)}`;
const score = (value: number | null) => (value === null ? 'нет балла' : plain('ru', value));
const answer = (sheetName: string) => (sheetName === '' ? 'Этот файл' : `Лист ${cited('ru', sheetName)}`);

export const proposals = {
  made: ({ sheetName, count }) => `На листе ${cited('ru', sheetName)} теперь ${municipalities(count)}.`,
  unchanged: 'Ничего не изменилось: лист остался как был.',
  kept: (n) =>
    `Муниципалитетов, которых больше нет в таблице: ${num(n)}. Написанное партнёрами о них сохранено внизу листа.`,
  moved: (n) => `Баллов исправлено прямо на листе: ${num(n)}. Теперь они стоят в столбцах для предложений.`,
  columnsKept: 'Столбцы для предложений остались: партнёры в них уже писали.',
  none: 'В этом ответе нет предложений.',
  same: (n) => `Предложений, которые повторяют таблицу: ${num(n)}.`,
  missing: (indicators) =>
    `Не найден столбец для предложений: ${indicators}. Изменён его заголовок, или столбец удалён.`,
  shown: ({ shown, count }) => `Показаны первые ${num(shown)} из ${num(count)}.`,
  change: ({ from, to }) => `${score(from)} → ${score(to)}`,
  overwritten: 'вписано прямо поверх балла',
  problems: {
    'off-scale': (seen) => `${cited('ru', seen)} – не балл методики`,
    'unknown-unit': () => 'в таблице нет под таким названием',
    'other-unit': () => 'код строки – от другого муниципалитета: строки сортировали без последнего столбца',
    'no-code': () => 'в строке нет кода: неясно, о каком муниципалитете речь',
    repeated: () => 'в этом ответе муниципалитет стоит не один раз',
    'unit-twice': () => 'в таблице муниципалитет стоит не один раз',
    changed: (seen) => `партнёр видел: ${score(seen)}; с тех пор таблица изменилась`,
    'not-a-value': () => 'в ячейке формула, дата или что-то подобное: измените её сами',
    'no-score': () => 'причина без другого балла',
  },
  decided: { accepted: 'уже принято', declined: 'уже отклонено' },
  accept: 'Принять',
  decline: 'Отклонить',
  why: 'Почему (для журнала)',
  done: ({ accepted, declined }) =>
    `Принято: ${num(accepted)}, отклонено: ${num(declined)}. И то и другое записано в журнал.`,
  left: (n) => `Не записано, там уже стоит другое: ${num(n)}. Прочитайте ответ ещё раз.`,
  errors: {
    'proposals-need': ({ what }) => ({
      what:
        what === 'name'
          ? 'Для предложений нужен столбец с названиями муниципалитетов.'
          : 'Для предложений нужен хотя бы один столбец с баллами.',
      where: '',
      todo: 'Отметьте его или уберите столбцы для предложений.',
    }),
    'answer-not-ours': ({ sheetName }) => ({
      what: `${answer(sheetName)} – не ответ на лист для партнёров.`,
      where: 'Мы искали столбец «Код, не меняйте»: он удалён, или изменён его заголовок.',
      todo: 'Попросите ответ с этим столбцом или скопируйте его с листа для партнёров, каждой строке свой код.',
    }),
    'answer-no-codes': ({ sheetName }) => ({
      what: `${answer(sheetName)}: кодов муниципалитетов нет.`,
      where: 'Заголовок на месте, но ячейки под ним пусты или изменены.',
      todo: 'Попросите ответ с прежним последним столбцом. Если это наш собственный лист, обновите его: коды запишутся заново.',
    }),
    'answer-no-columns': ({ sheetName }) => ({
      what: `${answer(sheetName)}: столбцов для предложений нет.`,
      where: 'Их заголовки изменены, или столбцы удалены.',
      todo: 'Верните заголовки, как на листе для партнёров, и прочитайте ответ ещё раз.',
    }),
    'answer-foreign': ({ sheetName }) => ({
      what: `${answer(sheetName)} сделан по листу для партнёров, которого этот документ не знает.`,
      where: 'Возможно, он из другого документа, другого раунда или из копии.',
      todo: 'Если вы уверены, что речь об этих баллах, подтвердите; каждый балл будет сверен с тем, что видел партнёр.',
    }),
  },
} satisfies ProposalWords;
