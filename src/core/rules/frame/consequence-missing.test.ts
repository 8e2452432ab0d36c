import { describe, expect, it } from '@jest/globals';
import { change, found, need, without } from '../../testing/programme-of';

const RULE = 'frame/consequence-missing';

function consequence(text: string | null): readonly string[] {
  return found(RULE, { needs: [change({ Konsekvens: text })] });
}

describe(RULE, () => {
  it.each([null, '', ' – '])('finds %p empty', (text) => {
    expect(consequence(text)).toEqual(['#1 Konsekvens: empty']);
  });

  it.each([
    'Løsningen blir ferdig i desember og kan tas i bruk av alle kommuner.',
    'Forsinkelsen påvirker flere andre leveranser.',
    'Ingen.',
  ])('finds neither side in «%s»', (text) => {
    expect(consequence(text)).toEqual(['#1 Konsekvens: bothMissing']);
  });

  it.each([
    'Ved godkjenning blir løsningen ferdig i desember.',
    'Med økt ramme kan løsningen settes i produksjon.',
    'If approved, the work is finished in December.',
    'Dersom rammen økes, kan arbeidet fullføres i 2022.',
  ])('finds the side of no missing in «%s»', (text) => {
    expect(consequence(text)).toEqual(['#1 Konsekvens: noMissing']);
  });

  it.each([
    'Uten økt ramme stopper arbeidet i september.',
    'Hvis rammen ikke økes, må arbeidet stanses.',
    'Ved nei stanses arbeidet.',
    'Blir ikke rammen økt, stopper leveransen.',
    'If not approved, the work stops in September.',
    'Utan auka ramme stoppar arbeidet i september.',
  ])('finds the side of yes missing in «%s»', (text) => {
    expect(consequence(text)).toEqual(['#1 Konsekvens: yesMissing']);
  });

  it.each([
    'Ved ja blir løsningen ferdig i september. Ved nei stanser arbeidet.',
    'Ja: ferdig i desember. Nei: arbeidet stopper.',
    'Ved ja ferdigstilles løsningen, ved nei stopper arbeidet.',
    'Godkjennes økningen, settes løsningen i drift i desember, ellers stanses arbeidet.',
    'Hvis rammen økes, kan løsningen tas i bruk. Hvis ikke, må kommunene vente.',
    'Dersom endringen innvilges, fullføres arbeidet; i motsatt fall beholdes dagens løsning.',
    'Med økt ramme blir løsningen produksjonsklar. Uten økning stopper den som et utkast.',
    'Økningen gjør at løsningen kan settes i produksjon. Avslås den, er pengene så langt bortkastet.',
    'Blir rammen økt, er alle kommuner med fra januar. Blir den ikke økt, må halvparten vente til 2024.',
    'Løsningen kan settes i drift i desember. Uten økning stopper arbeidet.',
    'Vedtas endringen, holdes fristen. Vedtas den ikke, må fristen flyttes et år.',
    'Ved godkjenning: produksjon i desember\nVed avslag: arbeidet avsluttes',
    'Konsekvensen av ja er at leveransen blir fullført, mens et nei betyr at den avsluttes.',
    'Økt ramme gir full løsning. Med dagens ramme leveres bare første del.',
    'Får vi økningen, leverer vi alt. Må vi klare oss med gjeldende ramme, kuttes testingen.',
    'Tilleggsmidlene dekker produksjonssetting. Alternativet er at løsningen legges bort.',
    'Viss ramma blir auka, er løysinga klar i desember. Viss ikkje, må arbeidet stoppe.',
    'Ved ja kan løysinga takast i bruk. Utan auke blir det ingen leveranse i år.',
    'Blir ramma vedteken, blir alle med. Blir ho ikkje vedteken, må kommunane vente.',
    'If approved, the solution goes live in December. If not, the work stops.',
    'With a larger frame, all municipalities are included; otherwise half of them must wait.',
    'Approval lets us finish in December. Rejection means that the work stops.',
    'The increase makes the solution ready for production. Without it the pilot is shut down.',
    'Yes: live in December. No: the pilot ends.',
    'Dersom styret ikke godkjenner endringen, stanses arbeidet. Godkjenner styret den, er løsningen klar i desember.',
    'Nullalternativet er at arbeidet avsluttes nå. Med 2 MNOK mer blir løsningen ferdig i år.',
  ])('is silent about «%s»', (text) => {
    expect(consequence(text)).toEqual([]);
  });

  it('takes the sides from columns of their own', () => {
    const sides = { 'Konsekvens ved ja': 'Ferdig i desember.', 'Konsekvens ved nei': 'Stopper.' };
    const row = without(change(), 'Konsekvens');
    expect(found(RULE, { needs: [{ ...row, ...sides }] })).toEqual([]);
    expect(found(RULE, { needs: [{ ...row, ...sides, 'Konsekvens ved nei': null }] })).toEqual([
      '#1 Konsekvens ved nei: noMissing',
    ]);
    expect(found(RULE, { needs: [{ ...row, ...sides, 'Konsekvens ved ja': null }] })).toEqual([
      '#1 Konsekvens ved ja: yesMissing',
    ]);
  });

  it('shows it at the change where the workbook has no such column', () => {
    expect(found(RULE, { needs: [without(change(), 'Konsekvens')] })).toEqual(['#1 Ny ramme (MNOK): empty']);
  });

  it('is silent where no other frame is proposed, and where the formula failed', () => {
    expect(found(RULE, { needs: [need(), change({ Nr: 2, Konsekvens: { error: '#N/A' } })] })).toEqual([]);
  });
});
