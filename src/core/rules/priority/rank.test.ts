import { describe, expect, it } from '@jest/globals';
import { found, measure, need } from '../../testing/programme-of';

const RULE = 'priority/rank';
const needs = [need()];
const ranks = (...all: readonly (number | string)[]): readonly string[] =>
  found(RULE, { needs, measures: all.map((rank, index) => measure(`JD-${index + 1}`, rank)) });

describe(RULE, () => {
  it('finds a rank that stands twice, one that is lacking, and what is none', () => {
    expect(ranks(1, 2, 2, 3)).toEqual(['Tiltak D4: twice']);
    expect(ranks(1, 2, 4)).toEqual(['Tiltak D4: gap']);
    expect(ranks(2, 3)).toEqual(['Tiltak D2: gap']);
    expect(ranks(1, 'høy')).toEqual(['Tiltak D3: invalid']);
    expect(ranks(1, 2.5)).toEqual(['Tiltak D3: invalid']);
    expect(ranks(1, '', 2)).toEqual(['Tiltak D3: missing']);
  });

  it('tells one fault once', () => {
    expect(ranks(1, 2, 2, 4)).toEqual(['Tiltak D4: twice']);
    expect(ranks(1, '', 3)).toEqual(['Tiltak D3: missing']);
    expect(ranks(1, 2, 2, 5)).toEqual(['Tiltak D4: twice', 'Tiltak D5: gap']);
  });

  it('is silent on ranks in any order over both lists, and where nothing is ranked', () => {
    expect(ranks(3, 1, 2)).toEqual([]);
    expect(ranks('1.', '2')).toEqual([]);
    expect(ranks('', '')).toEqual([]);
    const measures = [measure('JD-1', 1), measure('JD-2', 3, { Liste: 'Pluss' }), measure('JD-3', 2)];
    expect(found(RULE, { needs, measures })).toEqual([]);
  });
});
