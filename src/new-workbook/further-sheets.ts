import { ACTION_STATUSES } from '../core/vocabulary/action-statuses';
import { LIGHTS } from '../core/vocabulary/lights';
import { MATURITIES } from '../core/vocabulary/maturities';
import { MEASURE_LISTS } from '../core/vocabulary/measure-lists';
import { SEGMENTS } from '../core/vocabulary/segments';
import { YES_OR_NO } from '../core/vocabulary/yes-or-no';
import { mapped, type NewSheet, oneOf, wordsOf } from './new-sheet';

const actions: NewSheet = {
  id: 'actions',
  table: 'Aksjoner',
  frozenColumns: 0,
  columns: [
    mapped('actions', 'day', 'day'),
    mapped('actions', 'description', 'long'),
    mapped('actions', 'owner', 'text', { width: 24 }),
    mapped('actions', 'deadline', 'text', { width: 16 }),
    mapped('actions', 'status', 'text', { width: 12, choices: wordsOf(ACTION_STATUSES) }),
    mapped('actions', 'outcome', 'text', { width: 34 }),
    mapped('actions', 'needs', 'text', { width: 12 }),
    mapped('actions', 'case', 'short'),
  ],
};

const products: NewSheet = {
  id: 'products',
  table: 'Produktko',
  frozenColumns: 2,
  columns: [
    mapped('products', 'id', 'short'),
    mapped('products', 'name', 'text', { width: 34 }),
    mapped('products', 'value', 'long'),
    mapped('products', 'originalStart', 'text', { width: 17 }),
    mapped('products', 'originalEnd', 'text', { width: 17 }),
    mapped('products', 'revisedStart', 'text', { width: 17 }),
    mapped('products', 'revisedEnd', 'text', { width: 17 }),
    mapped('products', 'cause', 'long'),
  ],
};

const measures: NewSheet = {
  id: 'measures',
  table: 'Tiltak',
  frozenColumns: 2,
  columns: [
    mapped('measures', 'id', 'short'),
    mapped('measures', 'name', 'text', { width: 38 }),
    mapped('measures', 'maturity', 'text', {
      width: 16,
      choices: wordsOf(MATURITIES),
    }),
    mapped('measures', 'rank', 'number', { width: 12 }),
    mapped('measures', 'cost', 'money'),
    mapped('measures', 'requires', 'text'),
    mapped('measures', 'list', 'text', {
      width: 14,
      choices: wordsOf(MEASURE_LISTS),
    }),
  ],
};

const portfolio: NewSheet = {
  id: 'portfolio',
  table: 'Portefolje',
  frozenColumns: 1,
  columns: [
    mapped('portfolio', 'name', 'text', { width: 36 }),
    mapped('portfolio', 'owner', 'text', { width: 24 }),
    mapped('portfolio', 'digital', 'text', {
      width: 18,
      choices: wordsOf(YES_OR_NO),
    }),
    mapped('portfolio', 'coordination', 'text', {
      width: 18,
      choices: wordsOf(YES_OR_NO),
    }),
    mapped('portfolio', 'segment', 'text', {
      width: 16,
      choices: wordsOf(SEGMENTS),
    }),
    mapped('portfolio', 'status', 'text', { width: 11, choices: wordsOf(LIGHTS) }),
    mapped('portfolio', 'risk', 'text'),
    mapped('portfolio', 'dependency', 'text'),
    mapped('portfolio', 'criticality', 'text', { width: 14 }),
    mapped('portfolio', 'deadline', 'text', { width: 16 }),
    mapped('portfolio', 'followUp', 'long'),
  ],
};

const milestones: NewSheet = {
  id: 'milestones',
  table: 'Milepeler',
  frozenColumns: 0,
  columns: [
    mapped('milestones', 'id', 'short'),
    mapped('milestones', 'day', 'text', { width: 16 }),
    mapped('milestones', 'result', 'long'),
    mapped('milestones', 'consideredBy', 'text', { width: 26 }),
  ],
};

const levels = oneOf(['Lav', 'Middels', 'Høy'], ['Låg', 'Middels', 'Høg'], ['Low', 'Medium', 'High']);

const risks: NewSheet = {
  id: 'risks',
  table: 'Risiko',
  frozenColumns: 0,
  columns: [
    mapped('risks', 'id', 'short'),
    mapped('risks', 'description', 'long'),
    mapped('risks', 'level', 'text', { width: 12, choices: levels }),
    mapped('risks', 'trend', 'text', {
      width: 12,
      choices: oneOf(
        ['Økende', 'Stabil', 'Avtakende'],
        ['Aukande', 'Stabil', 'Minkande'],
        ['Rising', 'Stable', 'Falling'],
      ),
    }),
    mapped('risks', 'measure', 'long'),
    mapped('risks', 'owner', 'text', { width: 24 }),
  ],
};

/** The tables that go with some programmes and not with others. */
export const FURTHER_SHEETS: readonly NewSheet[] = [
  actions,
  products,
  measures,
  portfolio,
  milestones,
  risks,
];
