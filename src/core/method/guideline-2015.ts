// The built-in method: the guideline of the Ministry of Economy of 2015, as the press release of 16 December 2019 states it.
import type { Method } from './method';

/**
 * Scale, indicators and class bands are the source's. The threshold for "present" is ours: the source does not define it.
 * The Kyrgyz names of the three classes are unconfirmed: no source was found for them, a speaker has to confirm them here.
 */
export const guideline2015: Method = {
  id: 'guideline-2015',
  version: '1.0',
  name: { ru: 'руководство 2015', ky: '2015-жылдын колдонмосу', en: 'guideline of 2015' },
  source: {
    ru: 'руководство Министерства экономики Кыргызской Республики, 2015 год',
    ky: 'Кыргыз Республикасынын Экономика министрлигинин колдонмосу, 2015-жыл',
    en: 'guideline of the Ministry of Economy of the Kyrgyz Republic, 2015',
  },
  indicators: [
    {
      key: 'documents',
      name: {
        ru: 'Гендерно-чувствительные стратегические документы и программы',
        ky: 'Гендердик сезимтал стратегиялык документтер жана программалар',
        en: 'Gender-sensitive strategic documents and programmes',
      },
      short: { ru: 'Стратегические документы', ky: 'Стратегиялык документтер', en: 'Strategic documents' },
      words: [
        ['документ'],
        ['стратег', 'програм'],
        ['стратдок'],
        ['док', 'ты'],
        ['страт', 'док'],
        ['стр', 'док'],
        ['strat', 'doc'],
        ['document'],
        ['docs'],
        ['strateg', 'program'],
      ],
    },
    {
      key: 'mechanism',
      name: {
        ru: 'Институциональный механизм для гендерного равенства',
        ky: 'Гендердик теңдик үчүн институционалдык механизм',
        en: 'Institutional mechanism for gender equality',
      },
      short: { ru: 'Институциональный механизм', ky: 'Институционалдык механизм', en: 'Institutional mechanism' },
      words: [
        ['механизм'],
        ['мех', 'м'],
        ['инст', 'мех'],
        ['институц'],
        ['mechanism'],
        ['institution'],
        ['inst', 'mech'],
      ],
    },
    {
      key: 'budgeting',
      name: {
        ru: 'Гендерно-ориентированное бюджетирование',
        ky: 'Гендердик багытталган бюджеттөө',
        en: 'Gender-responsive budgeting',
      },
      short: { ru: 'Гендерный бюджет', ky: 'Гендердик бюджет', en: 'Gender budgeting' },
      words: [['бюдж'], ['гоб'], ['гчб'], ['гбб'], ['budget'], ['grb']],
    },
  ],
  scale: { min: 0, max: 3, step: 1 },
  presentFrom: 1,
  classes: [
    {
      key: 'blind',
      from: 0,
      to: 2,
      name: { ru: 'гендерно «слепая»', ky: 'гендердик «сокур»', en: 'gender-blind' },
      short: { ru: '«слепая»', ky: '«сокур»', en: 'blind' },
    },
    {
      key: 'oriented',
      from: 3,
      to: 5,
      name: { ru: 'гендерно-ориентированная', ky: 'гендердик-багытталган', en: 'gender-oriented' },
      short: { ru: 'ориентированная', ky: 'багытталган', en: 'oriented' },
    },
    {
      key: 'positive',
      from: 6,
      to: 9,
      name: { ru: 'гендерно-позитивная', ky: 'гендердик-позитивдүү', en: 'gender-positive' },
      short: { ru: 'позитивная', ky: 'позитивдүү', en: 'positive' },
    },
  ],
};
