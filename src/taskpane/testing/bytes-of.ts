/** jsdom's Blob does not give its bytes itself. */
export function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (reader.result instanceof ArrayBuffer) resolve(new Uint8Array(reader.result));
      else reject(new Error('no bytes'));
    };
    reader.readAsArrayBuffer(file);
  });
}
