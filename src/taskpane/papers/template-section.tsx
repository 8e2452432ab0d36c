import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import { describePlace } from '../../documents/template/describe-place';
import type { TemplateReport } from '../../documents';
import { describeProblem } from '../../locales/describe-problem';
import type { Texts } from '../../locales/texts';
import { useSaid } from '../parts/announcer';
import { Notice } from '../parts/notice';
import { FileChooser } from './file-chooser';
import type { Papers, PapersState } from './papers';

/** Which template the papers are made from, and what is wrong with a person's own. */
export function TemplateSection({
  state,
  papers,
  texts,
}: {
  readonly state: PapersState;
  readonly papers: Papers;
  readonly texts: Texts;
}): JSX.Element {
  const t = texts.pane.papers;
  const { template, templateProblem } = state;
  return (
    <section aria-labelledby="template-title">
      <h2 id="template-title">{t.template}</h2>
      <p className="quiet">
        {template
          ? t.ownTemplate(template.name, texts.documents.kinds[template.report.kind])
          : t.builtInTemplate}
      </p>
      {template && <Report report={template.report} texts={texts} />}
      {templateProblem && <Notice kind="error">{describeProblem(templateProblem, texts)}</Notice>}
      <div className="fix-buttons">
        <FileChooser
          label={t.chooseTemplate}
          accept=".docx,.dotx"
          onChosen={([file]) => {
            if (file) void papers.chooseTemplate(file);
          }}
        />
        {template && (
          <Button size="small" onClick={papers.dropTemplate}>
            {t.useBuiltIn}
          </Button>
        )}
      </div>
    </section>
  );
}

function Report({ report, texts }: { readonly report: TemplateReport; readonly texts: Texts }): JSX.Element {
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
      <p>{outcome}</p>
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
