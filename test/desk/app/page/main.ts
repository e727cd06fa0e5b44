import { Desk } from './desk';

declare global {
  interface Window {
    /** By which the add-in's page in the frame finds the Excel it runs in. */
    excelDesk?: Pick<Desk, 'admit'>;
  }
}

const desk = new Desk();
window.excelDesk = desk;
desk.start().catch((problem: unknown) => {
  console.error(problem);
  desk.tellNotStarted();
});
