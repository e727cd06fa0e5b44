/** Shows where to drop when a file is carried into a window: the desk's own, or the one of the pane's frame. */
export function showDropTarget(target: HTMLElement, page: Window): void {
  page.addEventListener('dragenter', (event) => {
    if (event.dataTransfer?.types.includes('Files')) target.hidden = false;
  });
}

/** Takes a file that is dropped anywhere on the page. */
export function takeDroppedFiles(target: HTMLElement, take: (file: File) => void): void {
  showDropTarget(target, window);
  // The target covers the page while a file is over it, so that neither grid nor pane takes the file.
  target.addEventListener('dragover', (event) => event.preventDefault());
  target.addEventListener('dragleave', () => (target.hidden = true));
  target.addEventListener('drop', (event) => {
    event.preventDefault();
    target.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file) take(file);
  });
}
