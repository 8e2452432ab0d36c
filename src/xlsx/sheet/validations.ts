import { parseAreaName } from '../../core/workbook/address';
import { type Attributes, isTrue } from '../package/read-xml';
import type { ValidationFile } from '../workbook-file';

/** Gathers what may be written into the cells of a sheet. */
export class ValidationReader {
  private readonly validations: ValidationFile[] = [];
  private current: ValidationFile | null = null;
  private within: 'formula1' | 'formula2' | null = null;

  open(name: string, attributes: Attributes): void {
    if (name === 'dataValidation') this.current = validationOf(attributes);
    else if (this.current && (name === 'formula1' || name === 'formula2')) this.within = name;
  }

  text(piece: string): void {
    if (this.current && this.within)
      this.current = { ...this.current, [this.within]: this.current[this.within] + piece };
  }

  close(name: string): void {
    if (name === this.within) this.within = null;
    if (name !== 'dataValidation' || !this.current) return;
    if (this.current.areas.length > 0) this.validations.push(this.current);
    this.current = null;
  }

  all(): readonly ValidationFile[] {
    return this.validations;
  }
}

function validationOf(attributes: Attributes): ValidationFile {
  const { sqref = '', type = 'none', operator = 'between', errorStyle = 'stop' } = attributes;
  return {
    areas: sqref.split(' ').flatMap((ref) => parseAreaName(ref) ?? []),
    ...{ type, operator, formula1: '', formula2: '' },
    allowsBlank: isTrue(attributes['allowBlank']),
    // The attribute says the opposite of its name.
    showsList: !isTrue(attributes['showDropDown']),
    prompt: {
      isShown: isTrue(attributes['showInputMessage']),
      title: attributes['promptTitle'] ?? '',
      message: attributes['prompt'] ?? '',
    },
    alert: {
      isShown: isTrue(attributes['showErrorMessage']),
      style: errorStyle,
      title: attributes['errorTitle'] ?? '',
      message: attributes['error'] ?? '',
    },
  };
}
