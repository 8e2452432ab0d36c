import type { PortfolioEntry, PortfolioReport } from '../../core/papers/portfolio-report';
import { LIGHTS } from '../../core/vocabulary/lights';
import { SEGMENTS } from '../../core/vocabulary/segments';
import { canonicalWord } from '../../core/vocabulary/vocabulary';
import { YES_OR_NO } from '../../core/vocabulary/yes-or-no';
import type { Field, NamesIn } from '../fields/field';
import { type FieldRows, rows, type Scope, scope, type Values } from '../fields/field-values';
import { cellText, isEmpty, plainText, singleLine } from '../rich-text';
import { type Manner, wholeNumber } from '../writing';
import { type MadeOn, MEETING_FIELDS, meetingValues } from './meeting-fields';

const ENTRY_FIELDS = [
  { name: 'tiltak', kind: 'text', about: 'Tiltakets navn' },
  { name: 'eier', kind: 'text', about: 'Hvem som eier det' },
  { name: 'digitalisering vesentlig', kind: 'text', about: 'Ja eller nei' },
  { name: 'krever samordning', kind: 'text', about: 'Ja eller nei' },
  { name: 'status', kind: 'text', about: 'Grønn, gul eller rød' },
  { name: 'risiko', kind: 'text', about: 'Risikoen', optional: true },
  { name: 'avhengighet', kind: 'text', about: 'Det tiltaket avhenger av', optional: true },
  { name: 'kritikalitet', kind: 'text', about: 'Hvor viktig avhengigheten er' },
  { name: 'frist', kind: 'text', about: 'Fristen' },
  { name: 'oppfølging', kind: 'text', about: 'Det som gjøres', optional: true },
] as const satisfies readonly Field[];

const SEGMENT_FIELDS = [
  { name: 'segment', kind: 'text', about: 'Samstyring, Koordinering eller Observasjon' },
  { name: 'tiltakene', kind: 'list', about: 'Tiltakene i segmentet', fields: ENTRY_FIELDS },
] as const satisfies readonly Field[];

/** Porteføljerapport. */
export const PORTFOLIO_FIELDS = [
  ...MEETING_FIELDS,
  { name: 'antall tiltak', kind: 'figure', about: 'Hvor mange tiltak porteføljen har' },
  { name: 'antall grønne', kind: 'figure', about: 'Hvor mange med grønn status' },
  { name: 'antall gule', kind: 'figure', about: 'Hvor mange med gul status' },
  { name: 'antall røde', kind: 'figure', about: 'Hvor mange med rød status' },
  { name: 'segmenter', kind: 'list', about: 'Segmentene', fields: SEGMENT_FIELDS, optional: true },
  { name: 'røde tiltak', kind: 'list', about: 'Tiltak med rød status', fields: ENTRY_FIELDS, optional: true },
  {
    name: 'tiltak utenfor kriteriene',
    kind: 'list',
    about: 'Tiltak der ett av kriteriene ikke holder',
    fields: ENTRY_FIELDS,
    optional: true,
  },
  {
    name: 'avhengige tiltak',
    kind: 'list',
    about: 'Tiltak som avhenger av noe',
    fields: ENTRY_FIELDS,
    optional: true,
  },
] as const satisfies readonly Field[];

export function portfolioView(report: PortfolioReport, manner: Manner, made: MadeOn): Scope {
  const list = (entries: readonly PortfolioEntry[]): FieldRows =>
    rows(entries.map((entry) => entryValues(entry, manner)));
  const values: Values<NamesIn<typeof PORTFOLIO_FIELDS>> = {
    ...meetingValues(report.meeting, manner, made),
    'antall tiltak': wholeNumber(report.total, manner),
    'antall grønne': wholeNumber(report.byLight.green, manner),
    'antall gule': wholeNumber(report.byLight.yellow, manner),
    'antall røde': wholeNumber(report.byLight.red, manner),
    segmenter: rows(
      report.segments.map(({ segment, entries }) => ({
        segment: [
          segment === null
            ? manner.texts.documents.noSegment
            : canonicalWord(SEGMENTS, segment, manner.language),
        ],
        tiltakene: list(entries),
      })),
    ),
    'har segmenter': report.segments.length > 0,
    'røde tiltak': list(report.red),
    'har røde tiltak': report.red.length > 0,
    'tiltak utenfor kriteriene': list(report.outside),
    'har tiltak utenfor kriteriene': report.outside.length > 0,
    'avhengige tiltak': list(report.dependent),
    'har avhengige tiltak': report.dependent.length > 0,
  };
  return scope(values);
}

function entryValues(entry: PortfolioEntry, manner: Manner): Values<NamesIn<typeof ENTRY_FIELDS>> {
  const { language } = manner;
  const [risk, dependency, followUp] = [entry.risk, entry.dependency, entry.followUp].map(cellText);
  return {
    tiltak: singleLine(entry.name),
    eier: singleLine(entry.owner),
    'digitalisering vesentlig': plainText(entry.digital && canonicalWord(YES_OR_NO, entry.digital, language)),
    'krever samordning': plainText(
      entry.coordination && canonicalWord(YES_OR_NO, entry.coordination, language),
    ),
    status: plainText(entry.status && canonicalWord(LIGHTS, entry.status, language)),
    risiko: risk ?? [],
    'har risiko': !isEmpty(risk ?? []),
    avhengighet: dependency ?? [],
    'har avhengighet': !isEmpty(dependency ?? []),
    kritikalitet: cellText(entry.criticality),
    frist: cellText(entry.deadline),
    oppfølging: followUp ?? [],
    'har oppfølging': !isEmpty(followUp ?? []),
  };
}
