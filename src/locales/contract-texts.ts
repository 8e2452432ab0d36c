import type { Language } from './language';
import type { contract } from './nb/contract';

/** The texts of the page that runs the contract in Excel. They are apart from `Texts`, as the pane has no use for them. */
export type ContractTexts = typeof contract;

export async function loadContractTexts(language: Language): Promise<ContractTexts> {
  switch (language) {
    case 'nb':
      return (await import('./nb/contract')).contract;
    case 'nn':
      return (await import('./nn/contract')).contract;
    case 'en':
      return (await import('./en/contract')).contract;
  }
}
