import { Button } from '@fluentui/react-components';
import { type JSX, useId, useState } from 'react';
import { isIsoDate } from '../../core/calendar/days';
import { formatDay } from '../../core/calendar/format';
import type { IsoDate } from '../../core/calendar/iso-date';
import type { CheckResult, MeetingDate } from '../../core/check-result';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import { useSaid } from '../parts/announcer';
import { useTakenFocus } from '../parts/take-focus';
import { useOpener } from '../parts/use-opener';

interface Props {
  readonly meeting: MeetingDate;
  readonly meetings: CheckResult['meetings'];
  readonly casesMeeting: CheckResult['casesMeeting'];
  readonly texts: Texts;
  readonly language: Language;
  /** Null: as the workbook shows it. */
  readonly onMeeting: (day: IsoDate | null) => void;
}

/** The date that counts, where it is from, and the way to another: a meeting of Møter, or any day. */
export function MeetingFact(props: Props): JSX.Element {
  const { meeting, casesMeeting, texts, language } = props;
  const { overview: t } = texts.pane;
  const { isOpen, open, leave, opener } = useOpener();
  const [chosen, setChosen] = useState<IsoDate | 'as-workbook' | null>(null);
  const isGiven = meeting.from === 'given';
  const isInForce = chosen === 'as-workbook' ? !isGiven : isGiven && meeting.day === chosen;
  const day = formatDay(meeting.day, language);
  useSaid(isInForce ? t.chooseMeeting.said(day) : null);
  const choose = (to: IsoDate | null): void => {
    leave();
    setChosen(to ?? 'as-workbook');
    props.onMeeting(to);
  };
  return (
    <>
      {day} <span className="quiet">{t.meetingFrom[meeting.from]}</span>
      {isOpen ? (
        <MeetingForm {...props} onChoose={choose} onLeave={leave} />
      ) : (
        <div>
          {casesMeeting && casesMeeting.day !== meeting.day && (
            <>
              <p className="hint">{t.chooseMeeting.ofCases(formatDay(casesMeeting.day, language))}</p>
              <Button appearance="transparent" size="small" onClick={() => choose(casesMeeting.day)}>
                {t.chooseMeeting.useCases}
              </Button>{' '}
            </>
          )}
          <Button ref={opener} appearance="transparent" size="small" onClick={open}>
            {t.chooseMeeting.open}
          </Button>
        </div>
      )}
    </>
  );
}

const AS_WORKBOOK = '';
const OTHER = 'other';

function MeetingForm({
  meeting,
  meetings,
  texts,
  language,
  onChoose,
  onLeave,
}: Props & {
  readonly onChoose: (day: IsoDate | null) => void;
  readonly onLeave: () => void;
}): JSX.Element {
  const { chooseMeeting: t } = texts.pane.overview;
  const id = useId();
  const first = useTakenFocus<HTMLSelectElement>();
  const [choice, setChoice] = useState<string>(() => {
    if (meeting.from !== 'given') return AS_WORKBOOK;
    return meetings.some(({ day }) => day === meeting.day) ? meeting.day : OTHER;
  });
  const [typed, setTyped] = useState<string>(meeting.day);
  const typedDay = isIsoDate(typed) ? typed : null;
  const day = choice === OTHER ? typedDay : (meetings.find((one) => one.day === choice)?.day ?? null);
  const [isWrong, setWrong] = useState(false);
  const isReady = choice !== OTHER || day !== null;
  return (
    <form
      className="meeting-form"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onLeave();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onChoose(day);
        else setWrong(true);
      }}
    >
      <label htmlFor={id} className="visually-hidden">
        {t.meeting}
      </label>
      <select
        ref={first}
        id={id}
        className="text-field"
        value={choice}
        onChange={({ target }) => setChoice(target.value)}
      >
        <option value={AS_WORKBOOK}>{t.asWorkbook}</option>
        {meetings.map((one) => (
          <option key={one.day} value={one.day}>
            {[one.name, formatDay(one.day, language)].filter((part) => part !== null).join(', ')}
          </option>
        ))}
        <option value={OTHER}>{t.other}</option>
      </select>
      {choice === OTHER && (
        <>
          <label htmlFor={`${id}-day`}>{t.day}</label>
          <input
            id={`${id}-day`}
            type="date"
            className="text-field"
            aria-invalid={isWrong && !isReady}
            aria-describedby={isWrong && !isReady ? `${id}-wrong` : undefined}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          {isWrong && !isReady && (
            <p id={`${id}-wrong`} role="alert" className="wrong">
              {t.wrong}
            </p>
          )}
        </>
      )}
      <div className="fix-buttons">
        <Button type="submit" size="small" appearance="primary">
          {t.use}
        </Button>
        <Button size="small" appearance="subtle" onClick={onLeave}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
