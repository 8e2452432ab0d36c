import { Button } from '@fluentui/react-components';
import { type JSX, useState } from 'react';
import { type CellAddress, parseFullAddress } from '../../core/workbook/address';
import type { Difference, Verification } from '../../documents';
import { describeProblem } from '../../locales/describe-problem';
import { toldOnce } from '../../documents/compare/told-once';
import { fieldName } from '../../locales/field-name';
import type { Texts } from '../../locales/texts';
import { useSaid } from '../parts/announcer';
import { CellLink } from '../parts/cell-link';
import { Made } from '../parts/made';
import { Notice } from '../parts/notice';
import { Spinner } from '../parts/spinner';
import { FileChooser } from './file-chooser';
import type { Papers } from './papers';
import type { ComparedDocument, PapersState } from './papers-state';

/** Whether documents that were made before still say what the workbook says, and bringing them up to date. */
export function CompareSection({
  state,
  changes,
  papers,
  texts,
  onGoTo,
}: {
  readonly state: PapersState;
  /** How often the workbook was heard to change. */
  readonly changes: number;
  readonly papers: Papers;
  readonly texts: Texts;
  readonly onGoTo: (address: CellAddress) => void;
}): JSX.Element {
  const t = texts.pane.papers;
  return (
    <section aria-labelledby="compare-title" className="papers-part">
      <h2 id="compare-title">{t.compare}</h2>
      <p className="quiet">{t.compareAbout}</p>
      <FileChooser
        label={t.chooseDocuments}
        unreadable={t.unreadable}
        accept=".docx"
        isMany
        onChosen={(files) => void papers.compare(files)}
      />
      <ul className="list">
        {state.compared.map((document) => (
          <Compared key={document.name} {...{ document, changes, papers, texts, onGoTo }} />
        ))}
      </ul>
    </section>
  );
}

function Compared({
  document,
  changes,
  papers,
  texts,
  onGoTo,
}: {
  readonly document: ComparedDocument;
  readonly changes: number;
  readonly papers: Papers;
  readonly texts: Texts;
  readonly onGoTo: (address: CellAddress) => void;
}): JSX.Element {
  const t = texts.pane.papers;
  const { name, bytes, state } = document;
  const isOutOfDate = (state.kind === 'compared' || state.kind === 'refreshed') && state.of !== changes;
  return (
    <li className="card">
      <div className="card-head">
        <h3>{name}</h3>
        <Button size="small" aria-label={t.forgetOf(name)} onClick={() => papers.forget(name)}>
          {t.forget}
        </Button>
      </div>
      <div>
        {state.kind === 'comparing' && (
          <p className="card-state">
            <Spinner />
            <span>{t.comparing}</span>
          </p>
        )}
        {state.kind === 'failed' && <Notice kind="error">{describeProblem(state.problem, texts)}</Notice>}
        {isOutOfDate && (
          <Notice kind="warning" isCalm>
            {t.comparedBefore}
          </Notice>
        )}
        {(state.kind === 'compared' || state.kind === 'refreshed') && (
          <Outcome name={name} verification={state.verification} texts={texts} onGoTo={onGoTo} />
        )}
        {state.kind === 'refreshed' && (
          <Made made={state.made} texts={texts} text={t.refreshed(state.result.changed.length)}>
            {state.result.kept.length > 0 && <p>{t.kept(state.result.kept.length)}</p>}
          </Made>
        )}
      </div>
      {isOutOfDate && (
        <div className="card-actions">
          <Button onClick={() => void papers.compare([{ name, bytes }])}>{t.compareAgain}</Button>
        </div>
      )}
      {state.kind === 'compared' &&
        !isOutOfDate &&
        !state.verification.same &&
        !state.verification.isCaseGone && (
          <RefreshButtons name={name} verification={state.verification} papers={papers} texts={texts} />
        )}
    </li>
  );
}

function RefreshButtons({
  name,
  verification,
  papers,
  texts,
}: {
  readonly name: string;
  readonly verification: Verification;
  readonly papers: Papers;
  readonly texts: Texts;
}): JSX.Element {
  const t = texts.pane.papers;
  const [overwrite, setOverwrite] = useState(false);
  const hasEdited = verification.differences.some(({ kind }) => kind === 'edited');
  return (
    <div className="card-actions">
      {hasEdited && (
        <label className="choice">
          <input
            type="checkbox"
            checked={overwrite}
            onChange={({ target }) => setOverwrite(target.checked)}
          />
          {t.overwrite}
        </label>
      )}
      <Button appearance="primary" onClick={() => void papers.refresh(name, overwrite)}>
        {t.refresh}
      </Button>
    </div>
  );
}

function Outcome({
  name,
  verification,
  texts,
  onGoTo,
}: {
  /** The document's file name. */
  readonly name: string;
  readonly verification: Verification;
  readonly texts: Texts;
  readonly onGoTo: (address: CellAddress) => void;
}): JSX.Element {
  const t = texts.pane.papers;
  const { same, editedTexts, hasMovedOn, isReadOtherwise, isCaseGone, isDraft, figures } = verification;
  const differences = toldOnce(verification.differences, texts);
  const outcome = isCaseGone ? t.caseGone : same ? t.same(figures) : t.differs(differences.length);
  useSaid(`${name}: ${outcome}`, verification);
  return (
    <>
      <p>{outcome}</p>
      {!same && isReadOtherwise && <p className="hint">{t.readOtherwise}</p>}
      {differences.length > 0 && (
        <ul className="blocking">
          {differences.map((one) => (
            <DifferenceLine
              key={`${one.field} ${one.kind} ${one.memo ?? ''}`}
              {...{ difference: one, texts, onGoTo }}
            />
          ))}
        </ul>
      )}
      {editedTexts.length > 0 && (
        <p className="hint">{t.editedTexts(editedTexts.map((field) => fieldName(field, texts)))}</p>
      )}
      {same && hasMovedOn && <p className="hint">{t.movedOn}</p>}
      {isDraft && <p className="hint">{t.isDraft}</p>}
    </>
  );
}

function DifferenceLine({
  difference: { field, kind, memo, workbook, cells },
  texts,
  onGoTo,
}: {
  readonly difference: Difference;
  readonly texts: Texts;
  readonly onGoTo: (address: CellAddress) => void;
}): JSX.Element {
  const address = parseFullAddress(cells[0] ?? '');
  return (
    <li>
      <span className="sentence">
        {texts.documents.difference[kind](fieldName(field, texts), memo ?? '', workbook ?? '')}
      </span>
      {address && <CellLink address={address} label={texts.pane.goTo} onGoTo={onGoTo} />}
    </li>
  );
}
