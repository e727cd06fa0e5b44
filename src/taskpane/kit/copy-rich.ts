/** Puts a formatted text on the clipboard, with a plain one for targets that take no other. @returns whether that succeeded */
export async function copyRich({ html, text }: { readonly html: string; readonly text: string }): Promise<boolean> {
  try {
    const part = (type: string, content: string) => new Blob([content], { type });
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': part('text/html', html), 'text/plain': part('text/plain', text) })]);
    return true;
  } catch {
    return copyByCommand(html, text);
  }
}

/** Some hosts keep the Clipboard API from a pane in a frame; what a copy command takes along may still be said there. */
function copyByCommand(html: string, text: string): boolean {
  let taken = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    taken = event.clipboardData !== null;
  };
  document.addEventListener('copy', give);
  try {
    return typeof document.execCommand === 'function' && document.execCommand('copy') && taken;
  } finally {
    document.removeEventListener('copy', give);
  }
}
