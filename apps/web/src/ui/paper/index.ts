export { PaperView } from './paper-view.tsx';
