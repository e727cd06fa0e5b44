import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { Words } from '../../text';
import { About } from '../about/About';
import { NewForm } from '../start/NewForm';
import type { InPlaceOfTabs, Opened } from '../state/pane-state';
import type { PaneStore } from '../state/pane-store';

/** Fluent lets a dialog touch the edges of a narrow window. */
const useStyles = makeStyles({ surface: { maxWidth: 'calc(100vw - 40px)' } });

interface DialogsProps {
  readonly open: Exclude<Opened, InPlaceOfTabs>;
  readonly store: PaneStore;
  readonly words: Words;
}

/** What is asked before something is done that reaches far. */
export function Dialogs({ open, store, words }: DialogsProps) {
  const styles = useStyles();
  const close = () => store.open(null);
  return (
    <Dialog open={open !== null} modalType={open === 'clearing' ? 'alert' : 'modal'} onOpenChange={close}>
      <DialogSurface className={styles.surface}>
        {open === 'clearing' && <ClearQuestion store={store} words={words} onClose={close} />}
        {open === 'about' && <About words={words} onClose={close} />}
        {open === 'new-form' && <NewFormQuestion store={store} words={words} onClose={close} />}
      </DialogSurface>
    </Dialog>
  );
}

interface QuestionProps {
  readonly store: PaneStore;
  readonly words: Words;
  readonly onClose: () => void;
}

function ClearQuestion({ store, words, onClose }: QuestionProps) {
  const { clearing, actions } = words.pane;
  return (
    <DialogBody>
      <DialogTitle>{clearing.question}</DialogTitle>
      <DialogContent>
        <p>{clearing.takes}</p>
        <p>{clearing.keeps}</p>
      </DialogContent>
      <DialogActions>
        {/* First, so that it has the focus: Enter must not clear what nobody has read about. */}
        <Button appearance="primary" onClick={onClose}>
          {actions.cancel}
        </Button>
        <Button onClick={store.clear}>{clearing.confirm}</Button>
      </DialogActions>
    </DialogBody>
  );
}

function NewFormQuestion({ store, words, onClose }: QuestionProps) {
  const { actions } = words.pane;
  return (
    <DialogBody>
      <DialogTitle>{actions.newForm}</DialogTitle>
      <DialogContent>
        <NewForm main words={words} onCreate={store.createForm}>
          <Button onClick={onClose}>{actions.cancel}</Button>
        </NewForm>
      </DialogContent>
    </DialogBody>
  );
}
