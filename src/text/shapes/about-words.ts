/** The words of the dialog that says which version this is and where help is. */
export interface AboutWords {
  readonly title: string;
  readonly version: (version: string) => string;
  readonly licence: string;
  readonly privacy: string;
  readonly guide: string;
  readonly news: string;
  readonly environment: string;
  readonly environmentMeaning: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly close: string;
}
