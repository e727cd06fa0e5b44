/** Takes a file that is dropped anywhere on the page. */
export function takeDroppedFiles(target: HTMLElement, take: (file: File) => void): void {
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener('dragenter', (event) => {
    if (carriesFiles(event)) target.hidden = false;
  });
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
