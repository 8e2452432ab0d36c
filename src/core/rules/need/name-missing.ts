import { defineRule } from '../define-rule';

/** A need without a name. */
export const nameMissing = defineRule({
  id: 'need/name-missing',
  severity: 'error',
  fix: null,
  *check({ programme }) {
    for (const { id, name } of programme.needs) {
      if (name.kind === 'empty' && id.kind === 'value')
        yield { at: name.at, need: id.value, message: 'missing', data: {} };
    }
  },
});
