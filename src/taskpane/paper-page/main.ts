import '../no-eval';
import { describeProblem } from '../../locales/describe-problem';
import { Fault } from '../../core/fault';
import { loadTexts } from '../../locales/texts';
import { uncarried } from '../papers/carried-paper';
import { readTemplate } from '../papers/read-template';
import { carriedFile } from './carried-file';

/**
 * The page that a pane opens in the person's own browser where it cannot save a file: it makes the document again from the
 * data in the address, which never leave the machine, and downloads it.
 */
async function start(): Promise<void> {
  const place = document.getElementById('paper');
  if (!place) return;
  const data = uncarried(location.hash.slice(1));
  const texts = await loadTexts(data?.language ?? 'nb');
  const t = texts.pane.papers.page;
  document.documentElement.lang = data?.language ?? 'nb';
  const say = (text: string): HTMLParagraphElement => {
    const line = document.createElement('p');
    line.textContent = text;
    place.append(line);
    return line;
  };
  const heading = document.createElement('h1');
  heading.textContent = 'Saksklar';
  place.append(heading);
  if (!data) {
    say(t.broken).setAttribute('role', 'alert');
    return;
  }
  try {
    const { fileName, file } = await carriedFile(data, texts, readTemplate);
    say(t.ready).setAttribute('role', 'status');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = fileName;
    link.textContent = fileName;
    place.append(link);
    link.click();
  } catch (error) {
    const problem = error instanceof Fault ? describeProblem(error.problem, texts) : t.broken;
    say(problem).setAttribute('role', 'alert');
  }
}

void start();
