import { checkTemplateFile, describePlace, type TemplateReport } from '../../documents';
import { CliFault } from '../cli-fault';
import type { Command, CommandContext } from '../command';
import { readInput } from '../files/read-file';
import { jsonText } from '../report/json-text';

/** `saksklar template check TEMPLATE.docx`: what is in a template, and all that is wrong with it. 1 for errors. */
export const template: Command = {
  name: 'template',
  options: ['json'],
  run: async (context) => {
    const { io, args } = context;
    const [verb, file, extra] = args.operands;
    if (verb !== 'check') throw new CliFault({ code: 'template-verb' });
    if (file === undefined) throw new CliFault({ code: 'file-missing' });
    if (extra !== undefined) throw new CliFault({ code: 'too-many-files', text: extra });
    const report = checkTemplateFile(await readInput(io, file), file);
    io.out(args.has('json') ? jsonText(asJson(report, context)) : asText(report, file, context));
    return report.errors.length > 0 ? 1 : 0;
  },
};

type Fault = TemplateReport['errors'][number] | TemplateReport['warnings'][number];

function asJson(report: TemplateReport, context: CommandContext): unknown {
  const listed = (faults: readonly Fault[]): unknown =>
    faults.map((one) => ({
      code: one.code,
      field: one.field,
      where: describePlace(one.place, context.texts),
      message: messageOf(one, context),
    }));
  const { kind, fields, errors, warnings } = report;
  return { kind, fields, errors: listed(errors), warnings: listed(warnings), ok: errors.length === 0 };
}

function asText(report: TemplateReport, file: string, context: CommandContext): string {
  const { texts } = context;
  const t = texts.cli.template;
  const line = (one: Fault): string => `  ${describePlace(one.place, texts)}: ${messageOf(one, context)}`;
  const part = (heading: string, faults: readonly Fault[]): readonly string[] =>
    faults.length === 0 ? [] : [heading, ...faults.map(line), ''];
  return [
    t.head(file, texts.documents.kinds[report.kind], report.fields.length),
    '',
    ...part(t.errors(report.errors.length), report.errors),
    ...part(t.warnings(report.warnings.length), report.warnings),
    ...(report.errors.length === 0 ? [t.usable, ''] : []),
    `${t.fields} ${report.fields.join(', ')}`,
    '',
  ].join('\n');
}

function messageOf(one: Fault, { texts }: CommandContext): string {
  const { templateFaults, templateWarnings } = texts;
  if (isWarning(one)) return templateWarnings[one.code](one.field);
  return templateFaults[one.code](one.field, one.hint);
}

function isWarning(one: Fault): one is TemplateReport['warnings'][number] {
  return one.code === 'missing' || one.code === 'assumption-missing' || one.code === 'tracked-changes';
}
