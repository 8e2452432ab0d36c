/** The Excel that is looked at: what Microsoft's script leaves in the window. */
export interface ExcelUnderTest {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  isSetSupported(name: string, version: string): boolean;
}

type Batch<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>;
type CleanUp = (context: Excel.RequestContext) => Promise<void> | void;

let lastBench = 0;

/** Where one case works: on a sheet of its own that is deleted when it is done, and all else it made with it. */
export class Bench {
  readonly sheetName: string;
  private readonly number = (lastBench += 1);
  private readonly cleanUps: CleanUp[] = [];

  constructor(readonly office: ExcelUnderTest) {
    this.sheetName = this.unique('Kontrakt');
    this.afterwards(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(this.sheetName);
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
    });
  }

  get Excel(): typeof Excel {
    return this.office.Excel;
  }

  /** A name that nothing else in the workbook has. */
  unique(base: string): string {
    return `Saksklar_${base}_${this.number}`;
  }

  /** One batch on the case's own sheet, with a `sync` at its end: what it gives has been loaded then. */
  readonly run = <T>(batch: Batch<T>): Promise<T> =>
    this.office.Excel.run(async (context) => {
      const result = await batch(context.workbook.worksheets.getItem(this.sheetName), context);
      await context.sync();
      return result;
    });

  /** To take away what is not on the sheet. Done in the opposite order, also when the case fails. */
  afterwards(cleanUp: CleanUp): void {
    this.cleanUps.unshift(cleanUp);
  }

  async setUp(): Promise<void> {
    await this.office.Excel.run(async (context) => {
      context.workbook.worksheets.add(this.sheetName);
      await context.sync();
    });
  }

  /** Goes on when one part fails, and throws the first failure at the end. */
  async tearDown(): Promise<void> {
    const failures: unknown[] = [];
    for (const cleanUp of this.cleanUps) {
      try {
        await this.office.Excel.run(async (context) => {
          await cleanUp(context);
          await context.sync();
        });
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }
}
