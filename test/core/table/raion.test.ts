import { isRaion, placeOf } from '../../../src/core/table/oblasts';

const raions = [
  'Лейлекский район',
  'ЛЕЙЛЕКСКИЙ РАЙОН',
  'Лейлек району',
  'Лейлекский р-н',
  'Лейлек р – ну',
  'Лейлекский pайон',
  'Лейлекский рaйон',
  'Лейлекский раи\u0306он',
  'Leilek raion',
  'Leilek rayon',
  'Leilek District',
];
const others = ['Кара-Суу', 'Жаңы-Булак', 'Баткенская область', 'Боз-Адыр', 'Арча', 'Рават', 'Ak-Terek', ''];

test.each(raions)('«%s» is a raion', (text) => {
  expect([isRaion(text), placeOf(text)?.level]).toEqual([true, 'raion']);
});

test.each(others)('«%s» is none', (text) => {
  expect([isRaion(text), placeOf(text)?.level === 'raion']).toEqual([false, false]);
});
