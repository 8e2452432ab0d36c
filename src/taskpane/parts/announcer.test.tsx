import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup } from '@testing-library/react';
import type { JSX } from 'react';
import { show } from '../testing/show';
import { useSaid } from './announcer';

afterEach(cleanup);

function Saying(props: {
  readonly text: string | null;
  readonly about?: object;
  readonly again?: number;
}): JSX.Element {
  useSaid(props.text, props.about, props.again);
  return <p>{props.text}</p>;
}
const said = () => Array.from(document.querySelectorAll('[aria-live] p'), ({ textContent }) => textContent);

describe('what is said aloud', () => {
  it('is said when it comes and when it changes, once', () => {
    const { update } = show(<Saying text={null} />);
    expect(said()).toEqual([]);
    update(<Saying text="Én" />);
    update(<Saying text="Én" />);
    update(<Saying text="To" />);
    update(<Saying text={null} />);
    expect(said()).toEqual(['Én', 'To']);
  });

  it('is said again when it is asked for again', () => {
    const { update } = show(<Saying text="0 feil" again={0} />);
    update(<Saying text="0 feil" again={1} />);
    expect(said()).toEqual(['0 feil', '0 feil']);
  });

  it('is said once of the same thing, however often that is shown', () => {
    const about = {};
    const { update } = show(<Saying key="one" text="Klart" about={about} />);
    update(<Saying key="two" text="Klart" about={about} />);
    update(<Saying key="three" text="Klart" about={{}} />);
    expect(said()).toEqual(['Klart', 'Klart']);
  });
});
