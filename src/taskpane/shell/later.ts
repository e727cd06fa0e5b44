import { lazy, type ComponentType } from 'react';

/** Parts of the pane that are loaded after the overview shows, or when they are first needed, if that is sooner. */
const LOADS: (() => Promise<unknown>)[] = [];

function later<Props>(load: () => Promise<ComponentType<Props>>) {
  LOADS.push(load);
  return lazy(async () => ({ default: await load() }));
}

export const Findings = later(async () => (await import(/* webpackChunkName: "findings" */ '../findings/Findings')).Findings);
export const Indicators = later(async () => (await import(/* webpackChunkName: "indicators" */ '../indicators')).Indicators);
export const Rules = later(async () => (await import(/* webpackChunkName: "rules" */ '../rules')).Rules);
export const WholeReport = later(async () => (await import(/* webpackChunkName: "report" */ '../report/WholeReport')).WholeReport);
export const TableMapping = later(async () => (await import(/* webpackChunkName: "mapping" */ '../mapping')).TableMapping);
export const ReportAudit = later(async () => (await import(/* webpackChunkName: "audit" */ '../audit/ReportAudit')).ReportAudit);
export const UnitsMerge = later(async () => (await import(/* webpackChunkName: "units-view" */ '../units/UnitsMerge')).UnitsMerge);
export const Start = later(async () => (await import(/* webpackChunkName: "start" */ '../start/Start')).Start);
export const MoreMenu = later(async () => (await import(/* webpackChunkName: "dialogs" */ './MoreMenu')).MoreMenu);
export const Dialogs = later(async () => (await import(/* webpackChunkName: "dialogs" */ './Dialogs')).Dialogs);
export const Progress = later(async () => (await import(/* webpackChunkName: "messages" */ './Progress')).Progress);
export const FailureBar = later(async () => (await import(/* webpackChunkName: "messages" */ '../kit/FailureBar')).FailureBar);

/** Loads what is not shown yet, so that it is there when it is wanted. What fails now is loaded again when it is needed. */
export async function loadTheRest(): Promise<void> {
  await Promise.allSettled(LOADS.map((load) => load()));
}
