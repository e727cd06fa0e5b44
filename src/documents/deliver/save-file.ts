const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** So long a download may take to begin; then its address is given up, in milliseconds. */
const BEGINS_WITHIN = 60_000;

/**
 * Gives a Word file to the person as a download. In Excel for Mac and for iPad a download does nothing, and says nothing
 * (OfficeDev/office-js#3385, 2700, 4681).
 *
 * @returns whether a download was begun
 */
export function saveFile(name: string, bytes: Uint8Array): boolean {
  if (!canDownload()) return false;
  const address = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: WORD }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  try {
    link.click();
    return true;
  } catch {
    return false;
  } finally {
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), BEGINS_WITHIN);
  }
}

function canDownload(): boolean {
  const { platform } = Office.context;
  const isApple = platform === Office.PlatformType.Mac || platform === Office.PlatformType.iOS;
  return !isApple && typeof URL.createObjectURL === 'function';
}
