import { Button } from '@fluentui/react-components';
import { type JSX, useId, useState } from 'react';
import { MEETING_PAPERS, type MeetingPaperKind } from '../../core/papers/paper';
import { describeProblem } from '../../locales/describe-problem';
import { joined } from '../../locales/joined';
import type { Texts } from '../../locales/texts';
import { useSaid } from '../parts/announcer';
import { Made } from '../parts/made';
import { Notice } from '../parts/notice';
import { OutOfDate } from './out-of-date';
import type { Papers } from './papers';
import type { BatchOptions, BatchState, PapersState } from './papers-state';

/** All the meeting's papers at once, of the cases that are ready. */
export function AllPapers({
  cases,
  state,
  changes,
  papers,
  zipName,
  texts,
}: {
  /** How many cases there are, and how many of them are ready. */
  readonly cases: { readonly ready: number; readonly all: number };
  readonly state: PapersState;
  /** How often the workbook was heard to change. */
  readonly changes: number;
  readonly papers: Papers;
  readonly zipName: string;
  readonly texts: Texts;
}): JSX.Element {
  const t = texts.pane.papers;
  return (
    <section aria-labelledby="batch-title" className="papers-part">
      <h2 id="batch-title">{t.title}</h2>
      <p>{t.about(cases.ready, cases.all)}</p>
      <Batch state={state.batch} hasReady={cases.ready > 0} {...{ changes, papers, zipName, texts }} />
    </section>
  );
}

/** The papers that are not about one case. */
export function OtherPapers({
  state,
  changes,
  papers,
  texts,
}: {
  readonly state: PapersState;
  readonly changes: number;
  readonly papers: Papers;
  readonly texts: Texts;
}): JSX.Element {
  return (
    <section aria-labelledby="others-papers-title" className="papers-part">
      <h2 id="others-papers-title">{texts.pane.papers.others}</h2>
      <ul className="list tables">
        {MEETING_PAPERS.map((kind) => (
          <PaperLine key={kind} {...{ kind, state, changes, papers, texts }} />
        ))}
      </ul>
    </section>
  );
}

function PaperLine({
  kind,
  state,
  changes,
  papers,
  texts,
}: {
  readonly kind: MeetingPaperKind;
  readonly state: PapersState;
  readonly changes: number;
  readonly papers: Papers;
  readonly texts: Texts;
}): JSX.Element {
  const t = texts.pane.papers;
  const paper = state.papers.get(kind);
  const name = texts.documents.kinds[kind];
  const isMaking = paper?.kind === 'making';
  return (
    <li className="paper-line">
      <div className="paper-line-head">
        <span>{name}</span>
        <Button
          size="small"
          disabledFocusable={isMaking}
          aria-label={t.makeOf(name)}
          onClick={() => void papers.makePaper(kind)}
        >
          {isMaking ? t.makingOne : t.make}
        </Button>
      </div>
      {paper?.kind === 'ready' && <OutOfDate {...paper} {...{ changes, texts }} />}
      {paper?.kind === 'ready' && <Made made={paper.made} text={t.prepared} texts={texts} />}
      {paper?.kind === 'failed' && <Notice kind="error">{describeProblem(paper.problem, texts)}</Notice>}
    </li>
  );
}

function Batch({
  state,
  hasReady,
  changes,
  papers,
  zipName,
  texts,
}: {
  readonly state: BatchState | null;
  /** Whether any case is ready: what is to be mended comes first where none is. */
  readonly hasReady: boolean;
  readonly changes: number;
  readonly papers: Papers;
  readonly zipName: string;
  readonly texts: Texts;
}): JSX.Element {
  const t = texts.pane.papers;
  const [chosen, setChosen] = useState({ withAgenda: true, withControlSheet: false, withDrafts: false });
  const choose = (change: Partial<Omit<BatchOptions, 'zipName'>>): void =>
    setChosen({ ...chosen, ...change });
  return (
    <>
      {state?.kind === 'running' ? (
        <Running {...state} texts={texts} onCancel={papers.cancelAll} />
      ) : (
        <div className="fix-buttons">
          <Button
            appearance={hasReady ? 'primary' : 'secondary'}
            onClick={() => void papers.makeAll({ ...chosen, zipName })}
          >
            {t.makeAll}
          </Button>
        </div>
      )}
      <details>
        <summary className="quiet">{t.choices}</summary>
        <Choice
          label={t.withAgenda}
          isOn={chosen.withAgenda}
          onSet={(withAgenda) => choose({ withAgenda })}
        />
        <Choice
          label={t.withControlSheet}
          isOn={chosen.withControlSheet}
          onSet={(withControlSheet) => choose({ withControlSheet })}
        />
        <Choice
          label={t.withDrafts}
          isOn={chosen.withDrafts}
          onSet={(withDrafts) => choose({ withDrafts })}
        />
      </details>
      {state?.kind === 'ready' && <OutOfDate {...state} {...{ changes, texts }} />}
      {state?.kind === 'ready' && (
        <Made made={state.made} texts={texts} text={t.allPrepared(state.count)}>
          {state.left.length > 0 && <p>{t.left(joined(state.left, texts), state.left.length)}</p>}
        </Made>
      )}
      {state?.kind === 'failed' && <Notice kind="error">{describeProblem(state.problem, texts)}</Notice>}
    </>
  );
}

/** How far it has come. Screen readers are told at each quarter, not at each document. */
function Running({
  done,
  of,
  texts,
  onCancel,
}: {
  readonly done: number;
  readonly of: number | null;
  readonly texts: Texts;
  readonly onCancel: () => void;
}): JSX.Element {
  const t = texts.pane.papers;
  const progress = of === null ? t.makingOne : t.progress(done, of);
  const quarter = of === null ? 0 : Math.ceil((Math.floor((4 * done) / of) * of) / 4);
  useSaid(of === null ? null : t.progress(quarter, of));
  return (
    <div className="batch-running">
      <progress aria-label={progress} {...(of !== null && { value: done, max: of })} />
      <p>{progress}</p>
      <Button size="small" onClick={onCancel}>
        {t.cancel}
      </Button>
    </div>
  );
}

function Choice({
  label,
  isOn,
  onSet,
}: {
  readonly label: string;
  readonly isOn: boolean;
  readonly onSet: (isOn: boolean) => void;
}): JSX.Element {
  const id = useId();
  return (
    <p className="choice">
      <input id={id} type="checkbox" checked={isOn} onChange={({ target }) => onSet(target.checked)} />
      <label htmlFor={id}>{label}</label>
    </p>
  );
}
