import type { Words } from '../../text';
import { TextLink } from './TextLink';

interface CellLinkProps {
  /** A cell or range such as "绩效指标表!F7". */
  readonly place: string;
  /** What it shows, where that is not all of the place. */
  readonly shown: string;
  /** What it is called for who hears it, where the place alone does not tell. */
  readonly label?: string;
  readonly className?: string;
  readonly tabIndex?: number;
  readonly words: Words;
  readonly goTo: (place: string) => void;
}

/** Leads to a cell of the workbook. */
export function CellLink({ place, shown, label, className, tabIndex, words, goTo }: CellLinkProps) {
  return (
    <TextLink
      label={label ?? words.pane.checks.goTo(place)}
      {...(className !== undefined && { className })}
      {...(tabIndex !== undefined && { tabIndex })}
      onFollow={() => goTo(place)}
    >
      {shown}
    </TextLink>
  );
}
