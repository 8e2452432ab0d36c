import { Fault } from '../../core/fault';

/** One of our own templates, from where the pane is served. @throws {Fault} `documents-not-loaded` */
export async function readTemplate(name: string): Promise<Uint8Array> {
  try {
    const response = await fetch(`assets/templates/${name}`);
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new Fault({ code: 'documents-not-loaded' }, { cause });
  }
  throw new Fault({ code: 'documents-not-loaded' });
}
