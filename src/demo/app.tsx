import { useCallback, useEffect, useState, type DragEvent, type JSX } from 'react';
import { Fault } from '../core/fault';
import type { EmbeddedExcel } from '../excel-host';
import type { DemoTexts } from '../locales/demo-texts';
import { loadDemoTexts } from '../locales/demo-texts';
import { describeProblem } from '../locales/describe-problem';
import type { Language } from '../locales/language';
import { loadTexts } from '../locales/texts';
import { download } from './download';
import { NEW_WORKBOOK, openHost, readSample } from './open-host';
import { PaneFrame } from './pane-frame';
import { Spreadsheet } from './spreadsheet';
import { TopBar } from './top-bar';

interface OpenWorkbook {
  readonly host: EmbeddedExcel;
  /** Null for the sample. */
  readonly file: string | null;
  /** Another for each workbook and language: the pane is loaded afresh, as Excel does it. */
  readonly epoch: number;
}

interface Message {
  readonly text: string;
  readonly isBad: boolean;
}

const SAMPLE_NAME = 'saksklar-eksempel';

export function App({
  texts: firstTexts,
  sample,
}: {
  readonly texts: DemoTexts;
  readonly sample: EmbeddedExcel;
}): JSX.Element {
  const [language, setLanguage] = useState<Language>('nb');
  const [texts, setTexts] = useState(firstTexts);
  const [workbook, setWorkbook] = useState<OpenWorkbook>({ host: sample, file: null, epoch: 0 });
  const [message, setMessage] = useState<Message | null>(null);
  const [isDropping, setIsDropping] = useState(false);

  const show = useCallback((host: EmbeddedExcel, file: string | null, shownIn: Language) => {
    window.saksklarDemo = { host, language: shownIn };
    setWorkbook((old) => ({ host, file, epoch: old.epoch + 1 }));
  }, []);

  const tell = async (error: unknown): Promise<void> => {
    if (!(error instanceof Fault)) throw error;
    setMessage({ text: describeProblem(error.problem, await loadTexts(language)), isBad: true });
  };

  const open = async (file: File): Promise<void> => {
    try {
      const host = openHost(new Uint8Array(await file.arrayBuffer()), file.name);
      show(host, file.name, language);
      setMessage({ text: texts.opened(file.name), isBad: false });
    } catch (error) {
      await tell(error);
    }
  };

  const save = (): void => {
    const name = texts.copyName((workbook.file ?? SAMPLE_NAME).replace(/\.xlsx$/i, ''));
    download(workbook.host.save(), name);
    setMessage({ text: texts.prepared(name), isBad: false });
  };

  const reset = async (): Promise<void> => {
    show(await readSample(), null, language);
    setMessage(null);
  };

  const speak = async (chosen: Language): Promise<void> => {
    setTexts(await loadDemoTexts(chosen));
    setLanguage(chosen);
    document.documentElement.lang = chosen;
    show(workbook.host, workbook.file, chosen);
  };

  useEffect(() => {
    const openNew = (event: Event): void => {
      if (!(event instanceof CustomEvent) || !(event.detail instanceof Uint8Array)) return;
      show(openHost(event.detail, texts.newName), texts.newName, language);
      setMessage({ text: texts.newWorkbook, isBad: false });
    };
    window.addEventListener(NEW_WORKBOOK, openNew);
    return () => window.removeEventListener(NEW_WORKBOOK, openNew);
  }, [show, texts, language]);

  useEffect(() => {
    if (message === null || message.isBad) return;
    const timer = setTimeout(() => setMessage(null), 4000);
    return () => clearTimeout(timer);
  }, [message]);

  const hasFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

  return (
    <div
      className="demo"
      onDragOver={(event) => {
        if (!hasFile(event)) return;
        event.preventDefault();
        setIsDropping(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setIsDropping(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsDropping(false);
        const [file] = event.dataTransfer.files;
        if (file) void open(file);
      }}
    >
      <TopBar
        texts={texts}
        file={workbook.file ?? texts.sample}
        language={language}
        onOpen={(file) => void open(file)}
        onSave={save}
        onReset={() => void reset()}
        onLanguage={(chosen) => void speak(chosen)}
      />
      <main className="workplace">
        <Spreadsheet
          key={`${workbook.epoch}`}
          host={workbook.host}
          texts={texts.sheet}
          onRefused={() => setMessage({ text: texts.refused, isBad: true })}
        />
        <PaneFrame texts={texts.pane} epoch={workbook.epoch} />
      </main>
      <div role="status" aria-live="polite">
        {message && (
          <div className={message.isBad ? 'message bad' : 'message'}>
            <span>{message.text}</span>
            <button type="button" onClick={() => setMessage(null)}>
              {texts.close}
            </button>
          </div>
        )}
      </div>
      {isDropping && <div className="drop">{texts.drop}</div>}
    </div>
  );
}
