/** The codes an add-in sees in `error.code`: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const SENTENCES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
} as const;

export type ErrorCode = keyof typeof SENTENCES;

/** A failure as Excel reports it to the add-in. */
export class ExcelError extends Error {
  /** Class and member that failed, e.g. `Range.values`; the executor fills it in. */
  location = '';

  constructor(
    readonly code: string,
    detail?: string,
  ) {
    const sentence = SENTENCES[code as ErrorCode] ?? SENTENCES.GeneralException;
    super(detail === undefined ? sentence : `${sentence} ${detail}`);
  }
}

/** Throws unless `condition` holds. */
export function demand(condition: boolean, code: ErrorCode, detail?: string): asserts condition {
  if (!condition) throw new ExcelError(code, detail);
}
