import { describe, expect, it } from '@jest/globals';
import { change, found, need } from '../../testing/programme-of';

const RULE = 'process/not-on-agenda';

describe(RULE, () => {
  const agenda = (Behov: string | null) => [
    { Sak: '17/22', Tittel: 'Endret ramme', Type: 'Beslutning', Behov },
  ];

  it('finds a change that no case is about', () => {
    expect(found(RULE, { needs: [change()], cases: agenda('#2') })).toEqual(['#1 Ny ramme (MNOK): missing']);
  });

  it('is silent where a case is, alone or with others', () => {
    expect(found(RULE, { needs: [change(), need({ Nr: 2 })], cases: agenda('#1 og #2') })).toEqual([]);
  });

  it('is silent without cases, on closed needs, and where a case’s needs cannot be read', () => {
    expect(found(RULE, { needs: [change()] })).toEqual([]);
    expect(found(RULE, { needs: [change({ Fase: 'Stoppet' })], cases: agenda('#2') })).toEqual([]);
    expect(found(RULE, { needs: [change()], cases: agenda('tillitsankeret') })).toEqual([]);
  });

  it('reads the title and the proposed resolution of a case that lists no needs', () => {
    const named = { Sak: '17/22', Tittel: 'Endret ramme for #1', Type: 'Beslutning' };
    expect(found(RULE, { needs: [change()], cases: [named] })).toEqual([]);
    expect(found(RULE, { needs: [change()], cases: [{ ...named, Behov: null }] })).toEqual([]);
    expect(
      found(RULE, { needs: [change()], cases: [{ ...named, Tittel: 'Endret ramme for #11' }] }),
    ).toHaveLength(1);
    // What the case lists goes before what its title names.
    expect(found(RULE, { needs: [change()], cases: [{ ...named, Behov: '#2' }] })).toHaveLength(1);
  });
});
