import type { Session } from '../session';
import { remote, type ClassName, type ExcelClass } from '../remote';

/** What office.js asks of the Office application rather than of the workbook, by the name it creates each service under. */
export const SERVICES: Readonly<Record<string, ClassName>> = {
  'Microsoft.InternalService.AddinInternalService': 'AddinInternalService',
  'Microsoft.AppRuntime.AppRuntimeService': 'AppRuntimeService',
};

export function openService(name: string, session: Session) {
  const className = SERVICES[name];
  return className === undefined ? null : remote(className, session.book);
}

/** office.js says once that ribbon commands can be dispatched. */
export const AddinInternalService: ExcelClass<unknown> = {
  scalars: {},
  methods: { NotifyActionHandlerReady: { since: '1.1', call: () => null } },
};

/** The pane of an add-in with a shared runtime: https://learn.microsoft.com/javascript/api/office/office.addin */
export const AppRuntimeService: ExcelClass<unknown> = {
  scalars: {},
  methods: {
    GetAppRuntimeState: { since: '1.1', call: (_service, _args, session) => session.paneState },
    SetAppRuntimeState: {
      since: '1.1',
      call(_service, args, session) {
        session.showPane(args.choice(0, ['Visible', 'Background']));
      },
    },
  },
};
