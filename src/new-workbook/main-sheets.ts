import type { Language } from '../core/text/language';
import { AMBITION_LEVELS } from '../core/vocabulary/ambition-levels';
import { CASE_TYPES } from '../core/vocabulary/case-types';
import { FUNDING_SOURCES } from '../core/vocabulary/funding-sources';
import { PHASES } from '../core/vocabulary/phases';
import { RESOLUTION_TYPES } from '../core/vocabulary/resolution-types';
import type { Phase } from '../core/vocabulary/terms';
import { canonicalWord } from '../core/vocabulary/vocabulary';
import { columnHeader } from '../core/mapping/column-header';
import { mapped, type NewSheet, wordsOf } from './new-sheet';

const needs: NewSheet = {
  id: 'needs',
  table: 'Behov',
  frozenColumns: 2,
  columns: [
    mapped('needs', 'id', 'short', { width: 8 }),
    mapped('needs', 'name', 'text', { width: 34 }),
    mapped('needs', 'area', 'text'),
    mapped('needs', 'owner', 'text', { width: 26 }),
    mapped('needs', 'phase', 'text', { choices: wordsOf(PHASES) }),
    mapped('needs', 'ambition', 'text', { width: 16, choices: wordsOf(AMBITION_LEVELS) }),
    mapped('needs', 'priority', 'number', { width: 11 }),
    mapped('needs', 'frame', 'money'),
    mapped('needs', 'cap', 'short', { width: 9 }),
    mapped('needs', 'spent', 'money'),
    mapped('needs', 'remaining', 'money', { width: 16 }),
    mapped('needs', 'proposed', 'proposal'),
    mapped('needs', 'change', 'change', {
      formula: (header) => {
        const [frame, proposed] = [`[@[${header('frame')}]]`, `[@[${header('proposed')}]]`];
        return `=IF(COUNT(${frame},${proposed})=2,ROUND(${proposed}-${frame},8),"")`;
      },
    }),
    mapped('needs', 'deadline', 'text', { width: 16 }),
    mapped('needs', 'newDeadline', 'text', { width: 16 }),
    mapped('needs', 'background', 'long'),
    mapped('needs', 'reason', 'long'),
    mapped('needs', 'consequence', 'long'),
    mapped('needs', 'funding', 'text', { width: 26, choices: wordsOf(FUNDING_SOURCES) }),
    mapped('needs', 'runningCosts', 'text', { width: 28 }),
    mapped('needs', 'needsGroup', 'day', { width: 16 }),
    mapped('needs', 'recommendation', 'text', { width: 26 }),
    mapped('needs', 'maturingDecision', 'text', { width: 14 }),
    mapped('needs', 'executionDecision', 'text', { width: 16 }),
    mapped('needs', 'processDeviation', 'text', { width: 30 }),
    mapped('needs', 'dependsOn', 'text', { width: 14 }),
    mapped('needs', 'status', 'text'),
    mapped('needs', 'note', 'text', { width: 30 }),
  ],
};

/** What counts as decided: execution under way or done, at its frame; for a stopped need what was spent. */
function decidedFrames(language: Language): string {
  const needsColumn = (field: 'frame' | 'spent' | 'phase'): string =>
    `${needs.table}[${columnHeader('needs', field, language)}${field === 'phase' ? '' : ' (MNOK)'}]`;
  const sum = (field: 'frame' | 'spent', phase: Phase): string =>
    `SUMIFS(${needsColumn(field)},${needsColumn('phase')},"${canonicalWord(PHASES, phase, language)}")`;
  return `=${sum('frame', 'executing')}+${sum('frame', 'done')}+${sum('spent', 'stopped')}`;
}

const economy: NewSheet = {
  id: 'economy',
  table: 'Okonomi',
  frozenColumns: 1,
  columns: [
    mapped('economy', 'year', 'number', { width: 8 }),
    mapped('economy', 'allocation', 'money', { width: 15 }),
    mapped('economy', 'carriedOver', 'money', { width: 17 }),
    mapped('economy', 'steeringFrame', 'money', { width: 18 }),
    mapped('economy', 'decidedFrames', 'money', {
      width: 20,
      formula: (_header, language) => decidedFrames(language),
    }),
    mapped('economy', 'spent', 'money'),
    mapped('economy', 'spentAsOf', 'day'),
    mapped('economy', 'remaining', 'money', { width: 16 }),
    mapped('economy', 'forecast', 'money', {
      width: 16,
      formula: (header) => `=[@[${header('spent')}]]+[@[${header('remaining')}]]`,
    }),
    mapped('economy', 'available', 'money', {
      width: 15,
      formula: (header) => `=[@[${header('allocation')}]]-[@[${header('forecast')}]]`,
    }),
  ],
};

const cases: NewSheet = {
  id: 'cases',
  table: 'Saker',
  frozenColumns: 2,
  columns: [
    mapped('cases', 'number', 'short'),
    mapped('cases', 'title', 'text', { width: 42 }),
    mapped('cases', 'type', 'text', { choices: wordsOf(CASE_TYPES) }),
    mapped('cases', 'responsible', 'text', { width: 24 }),
    mapped('cases', 'from', 'short', { width: 8 }),
    mapped('cases', 'to', 'short', { width: 8 }),
    mapped('cases', 'needs', 'text', { width: 14 }),
    mapped('cases', 'proposedResolution', 'long', { width: 60 }),
    mapped('cases', 'resolution', 'text', { width: 30 }),
    mapped('cases', 'attachments', 'text', { width: 28 }),
    mapped('cases', 'meeting', 'short'),
    mapped('cases', 'archiveNumber', 'text', { width: 14 }),
    mapped('cases', 'exemption', 'text', { width: 18 }),
  ],
};

const meetings: NewSheet = {
  id: 'meetings',
  table: 'Moter',
  frozenColumns: 1,
  columns: [
    mapped('meetings', 'id', 'short'),
    mapped('meetings', 'body', 'text', { width: 22 }),
    mapped('meetings', 'day', 'day'),
    mapped('meetings', 'from', 'short'),
    mapped('meetings', 'to', 'short'),
    mapped('meetings', 'place', 'text', { width: 26 }),
  ],
};

const resolutions: NewSheet = {
  id: 'resolutions',
  table: 'Vedtakslogg',
  frozenColumns: 3,
  columns: [
    mapped('resolutions', 'day', 'day'),
    mapped('resolutions', 'case', 'short'),
    mapped('resolutions', 'needs', 'text', { width: 12 }),
    mapped('resolutions', 'type', 'text', { width: 16, choices: wordsOf(RESOLUTION_TYPES) }),
    mapped('resolutions', 'from', 'text', { width: 14 }),
    mapped('resolutions', 'to', 'text', { width: 14 }),
    mapped('resolutions', 'text', 'long', { width: 70 }),
  ],
};

export const MAIN_SHEETS: readonly NewSheet[] = [needs, economy, cases, meetings, resolutions];
