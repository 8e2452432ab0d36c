import { Button } from '@fluentui/react-components';
import { type JSX, useId, useState } from 'react';
import { MEETING_PAPERS, type MeetingPaperKind } from '../../core/papers/paper';
import { describeProblem } from '../../locales/describe-problem';
import { joined } from '../../locales/render-finding';
import type { Texts } from '../../locales/texts';
import { DownloadLink } from '../parts/download-link';
import { Notice } from '../parts/notice';
import type { BatchOptions, BatchState, Papers, PapersState } from './papers';

/** All the meeting's papers at once, and the ones that are not about one case. */
export function MeetingPapers({
  state,
  papers,
  zipName,
  texts,
}: {
  readonly state: PapersState;
  readonly papers: Papers;
  readonly zipName: string;
  readonly texts: Texts;
}): JSX.Element {
  const t = texts.pane.papers;
  return (
    <>
      <section aria-labelledby="batch-title">
        <h2 id="batch-title">{t.title}</h2>
        <Batch state={state.batch} papers={papers} zipName={zipName} texts={texts} />
      </section>
      <section aria-labelledby="others-papers-title">
        <h2 id="others-papers-title">{t.others}</h2>
        <ul className="list tables">
          {MEETING_PAPERS.map((kind) => (
            <PaperLine key={kind} kind={kind} state={state} papers={papers} texts={texts} />
          ))}
        </ul>
      </section>
    </>
  );
}

function PaperLine({
  kind,
  state,
  papers,
  texts,
}: {
  readonly kind: MeetingPaperKind;
  readonly state: PapersState;
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
      {paper?.kind === 'ready' && (
        <div className="made" role="status">
          <p>{t.prepared}</p>
          <DownloadLink fileName={paper.made.fileName} file={paper.made.file} />
        </div>
      )}
      {paper?.kind === 'failed' && <Notice kind="error">{describeProblem(paper.problem, texts)}</Notice>}
    </li>
  );
}

function Batch({
  state,
  papers,
  zipName,
  texts,
}: {
  readonly state: BatchState | null;
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
      <p className="quiet">{t.about}</p>
      <Choice label={t.withAgenda} isOn={chosen.withAgenda} onSet={(withAgenda) => choose({ withAgenda })} />
      <Choice
        label={t.withControlSheet}
        isOn={chosen.withControlSheet}
        onSet={(withControlSheet) => choose({ withControlSheet })}
      />
      <Choice label={t.withDrafts} isOn={chosen.withDrafts} onSet={(withDrafts) => choose({ withDrafts })} />
      {state?.kind === 'running' ? (
        <div className="batch-running">
          <progress aria-label={t.progress(state.done, state.of)} value={state.done} max={state.of} />
          <p role="status">{t.progress(state.done, state.of)}</p>
          <Button size="small" onClick={papers.cancelAll}>
            {t.cancel}
          </Button>
        </div>
      ) : (
        <div className="fix-buttons">
          <Button appearance="primary" onClick={() => void papers.makeAll({ ...chosen, zipName })}>
            {t.makeAll}
          </Button>
        </div>
      )}
      {state?.kind === 'ready' && (
        <div className="made" role="status">
          <p>{t.allPrepared(state.count)}</p>
          {state.left.length > 0 && <p>{t.left(joined(state.left, texts), state.left.length)}</p>}
          <DownloadLink fileName={state.made.fileName} file={state.made.file} />
        </div>
      )}
      {state?.kind === 'failed' && <Notice kind="error">{describeProblem(state.problem, texts)}</Notice>}
    </>
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
