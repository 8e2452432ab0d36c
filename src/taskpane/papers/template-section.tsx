import { Button } from '@fluentui/react-components';
import { type JSX, useEffect, useId, useSyncExternalStore } from 'react';
import { describePlace } from '../../documents/template/describe-place';
import type { TemplateReport } from '../../documents';
import { describeProblem } from '../../locales/describe-problem';
import type { Texts } from '../../locales/texts';
import { useSaid } from '../parts/announcer';
import { Notice } from '../parts/notice';
import { FileChooser } from './file-chooser';
import type { Papers } from './papers';

/** Which template the papers are made from, and what is wrong with a person's own. */
export function TemplateSection(props: { readonly papers: Papers; readonly texts: Texts }): JSX.Element {
  const id = useId();
  return (
    <section aria-labelledby={id} className="papers-part">
      <h2 id={id}>{props.texts.pane.papers.template}</h2>
      <TemplateChoice {...props} />
    </section>
  );
}

/** The same without a heading, for where there is one. */
export function TemplateChoice({
  papers,
  texts,
}: {
  readonly papers: Papers;
  readonly texts: Texts;
}): JSX.Element {
  const t = texts.pane.papers;
  const { template, refusedTemplate, isTemplateKept, templateProblem } = useSyncExternalStore(
    papers.subscribe,
    papers.state,
  );
  const looked = refusedTemplate ?? template;
  useEffect(() => void papers.recallTemplate(), [papers]);
  return (
    <>
      <p className="quiet">
        {template
          ? t.ownTemplate(template.name, texts.documents.kinds[template.report.kind])
          : t.builtInTemplate}
        {isTemplateKept && ` ${t.templateKept}`}
      </p>
      {looked && <Report report={looked.report} name={refusedTemplate?.name ?? null} texts={texts} />}
      {templateProblem && <Notice kind="error">{describeProblem(templateProblem, texts)}</Notice>}
      <div className="fix-buttons">
        <FileChooser
          label={t.chooseTemplate}
          unreadable={t.unreadable}
          accept=".docx,.dotx"
          onChosen={([file]) => {
            if (file) void papers.chooseTemplate(file);
          }}
        />
        {template && (
          <Button size="small" onClick={() => void papers.dropTemplate()}>
            {t.useBuiltIn}
          </Button>
        )}
      </div>
    </>
  );
}

function Report({
  report,
  name,
  texts,
}: {
  readonly report: TemplateReport;
  /** Of one that is not used. */
  readonly name: string | null;
  readonly texts: Texts;
}): JSX.Element {
  const t = texts.pane.papers;
  const { errors, warnings, fields } = report;
  const lines = [
    ...errors.map((one) => ({
      place: describePlace(one.place, texts),
      text: texts.templateFaults[one.code](one.field, one.hint),
    })),
    ...warnings.map((one) => ({
      place: describePlace(one.place, texts),
      text: texts.templateWarnings[one.code](one.field),
    })),
  ];
  const outcome = errors.length === 0 ? t.templateSound(fields.length) : t.templateFaults(errors.length);
  useSaid(outcome, report);
  return (
    <div>
      <p>
        {name !== null && <b>{name}: </b>}
        {outcome}
      </p>
      {lines.length > 0 && (
        <ul className="blocking">
          {lines.map(({ place, text }) => (
            <li key={`${place} ${text}`}>
              <span>
                <b>{place}</b>: {text}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
