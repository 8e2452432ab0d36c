import { equal } from '../assert';
import type { Bench } from '../bench';
import { method, type ContractCase } from '../contract-case';

const namespace = (bench: Bench): string => `https://example.org/${bench.unique('kontrakt')}`;

/** Keeps a part for the case; gives its id. */
async function part(bench: Bench): Promise<string> {
  const xml = `<sak xmlns="${namespace(bench)}"><nr>17/22</nr></sak>`;
  const { id } = await bench.run((_, { workbook }) => workbook.customXmlParts.add(xml).load('id'));
  bench.afterwards(async (context) => {
    const kept = context.workbook.customXmlParts.getItemOrNullObject(id);
    await context.sync();
    if (!kept.isNullObject) kept.delete();
  });
  return id;
}

export const customXml: readonly ContractCase[] = [
  {
    name: 'a part is found by its namespace, with its XML',
    cites: method('CustomXmlPartCollection', 'getByNamespace'),
    async run(bench) {
      const id = await part(bench);
      const [found, xml] = await bench.run((_, { workbook }) => {
        const only = workbook.customXmlParts.getByNamespace(namespace(bench)).getOnlyItem();
        return [only.load('id,namespaceUri'), only.getXml()] as const;
      });
      equal([found.id, found.namespaceUri], [id, namespace(bench)]);
      equal(xml.value.includes('<nr>17/22</nr>'), true, 'the XML');
    },
  },
  {
    name: 'the XML of a part is exchanged',
    cites: method('CustomXmlPart', 'setXml'),
    async run(bench) {
      const id = await part(bench);
      const xml = await bench.run((_, { workbook }) => {
        const kept = workbook.customXmlParts.getItem(id);
        kept.setXml(`<sak xmlns="${namespace(bench)}"><nr>18/22</nr></sak>`);
        return kept.getXml();
      });
      equal([xml.value.includes('18/22'), xml.value.includes('17/22')], [true, false]);
    },
  },
  {
    name: 'a deleted part is gone',
    cites: method('CustomXmlPart', 'delete'),
    async run(bench) {
      const id = await part(bench);
      const [gone, left] = await bench.run((_, { workbook }) => {
        workbook.customXmlParts.getItem(id).delete();
        return [
          workbook.customXmlParts.getItemOrNullObject(id),
          workbook.customXmlParts.getByNamespace(namespace(bench)).getCount(),
        ] as const;
      });
      equal([gone.isNullObject, left.value], [true, 0]);
    },
  },
];
