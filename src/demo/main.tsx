import { createRoot } from 'react-dom/client';
import { loadDemoTexts } from '../locales/demo-texts';
import { App } from './app';
import './demo.css';
import { readSample } from './open-host';
import './demo-window';

const root = document.querySelector('#root');
if (root === null) throw new Error('The page has no place for the demo.');
const [texts, sample] = await Promise.all([loadDemoTexts('nb'), readSample()]);
window.saksklarDemo = { host: sample, language: 'nb' };
createRoot(root).render(<App texts={texts} sample={sample} />);
