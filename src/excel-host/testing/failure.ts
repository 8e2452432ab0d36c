/** The client library’s own error, with the member that its types leave out. */
type OfficeError = OfficeExtension.Error & { readonly httpStatusCode?: number };

/** The error that Microsoft's client library rejects with. */
export async function failureOf(promise: Promise<unknown>): Promise<OfficeError> {
  try {
    await promise;
  } catch (error) {
    if (isOfficeError(error)) return error;
    throw error;
  }
  throw new Error('it did not fail');
}

const isOfficeError = (error: unknown): error is OfficeError =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'RichApi.Error';

/** Until the messages that are on their way have come. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
