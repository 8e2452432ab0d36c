import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { isoDate } from '../../core/calendar/days';
import type { IsoDate } from '../../core/calendar/iso-date';
import { checked, need } from '../../core/testing/programme-of';
import { LANGUAGES, type Language } from '../../locales/language';
import { show, TEXTS } from '../testing/show';
import { MeetingFact } from './meeting-fact';

const result = (meeting: IsoDate | null = null) =>
  checked(
    {
      needs: [need()],
      economy: [{ År: 2022, 'Tildelt ramme': 170, 'Forbruk pr.': '31.05.2022' }],
      meetings: [
        { Møte: '4/22', Organ: 'Programstyret', Dato: '24.08.2022' },
        { Møte: '3/22', Organ: 'Programstyret', Dato: '09.06.2022' },
        { Møte: null, Organ: 'Programstyret', Dato: '09.06.2022' },
      ],
    },
    { meeting },
  );
const onMeeting = jest.fn<(day: IsoDate | null) => void>();
beforeEach(() => {
  onMeeting.mockReset();
});
const fact = (day: IsoDate | null = null, language: Language = 'nb') => {
  const { meeting, meetings, casesMeeting } = result(day);
  return (
    <MeetingFact {...{ meeting, meetings, casesMeeting, texts: TEXTS[language], language, onMeeting }} />
  );
};
const { chooseMeeting: t } = TEXTS.nb.pane.overview;
const said = () => Array.from(document.querySelectorAll('[aria-live] p'), ({ textContent }) => textContent);

describe('the meeting date', () => {
  it('is the cases’ with one press, where they are all for another', async () => {
    const { meeting, meetings } = result();
    const august = isoDate(2022, 8, 24);
    if (!august) throw new Error('no day');
    const casesMeeting = { name: '4/22', day: august };
    show(
      <MeetingFact {...{ meeting, meetings, casesMeeting, texts: TEXTS.nb, language: 'nb', onMeeting }} />,
    );
    expect(screen.getByText(t.ofCases('24. august 2022'))).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: t.useCases }));
    expect(onMeeting).toHaveBeenLastCalledWith(august);
  });

  it.each([...LANGUAGES])(
    'can be another meeting of the workbook, and found again, in %s',
    async (language) => {
      const own = TEXTS[language].pane.overview.chooseMeeting;
      const { update } = show(fact(null, language));
      await userEvent.click(screen.getByRole('button', { name: own.open }));
      const select = screen.getByRole('combobox', { name: own.meeting });
      expect(select).toHaveFocus();
      expect(select).toHaveDisplayValue(own.asWorkbook);
      const august = isoDate(2022, 8, 24);
      await userEvent.selectOptions(select, august ?? '');
      await userEvent.click(screen.getByRole('button', { name: own.use }));
      expect(onMeeting).toHaveBeenLastCalledWith(august);
      expect(screen.getByRole('button', { name: own.open })).toHaveFocus();
      expect(said()).toEqual([]);
      update(fact(august, language));
      expect(said()).toHaveLength(1);
      await userEvent.click(screen.getByRole('button', { name: own.open }));
      expect(screen.getByRole('combobox', { name: own.meeting })).toHaveValue(august);
      await userEvent.selectOptions(screen.getByRole('combobox'), own.asWorkbook);
      await userEvent.click(screen.getByRole('button', { name: own.use }));
      expect(onMeeting).toHaveBeenLastCalledWith(null);
    },
  );

  it('names each day once, the earliest first', async () => {
    show(fact());
    await userEvent.click(screen.getByRole('button', { name: t.open }));
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      t.asWorkbook,
      '3/22, 9. juni 2022',
      '4/22, 24. august 2022',
      t.other,
    ]);
  });

  it('can be any day, and not one that is half written; nothing is changed by leaving', async () => {
    show(fact());
    await userEvent.click(screen.getByRole('button', { name: t.open }));
    await userEvent.selectOptions(screen.getByRole('combobox'), t.other);
    const field = screen.getByLabelText(t.day);
    expect(field).toHaveValue('2022-06-09');
    fireEvent.change(field, { target: { value: '' } });
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: t.use }));
    expect(screen.getByRole('alert')).toHaveTextContent(t.wrong);
    expect(field).toHaveAttribute('aria-invalid', 'true');
    expect(onMeeting).not.toHaveBeenCalled();
    fireEvent.change(field, { target: { value: '2022-06-22' } });
    await userEvent.click(screen.getByRole('button', { name: t.cancel }));
    expect(onMeeting).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: t.open })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: t.open }));
    await userEvent.selectOptions(screen.getByRole('combobox'), t.other);
    fireEvent.change(screen.getByLabelText(t.day), { target: { value: '2022-06-22' } });
    await userEvent.click(screen.getByRole('button', { name: t.use }));
    expect(onMeeting).toHaveBeenLastCalledWith(isoDate(2022, 6, 22));
  });
});
